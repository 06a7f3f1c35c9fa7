import type { ContentRef } from '@eensluidend/contracts';
import type { Moment } from './moment';

export interface SourceDocument {
  readonly citation: ContentRef;
  readonly at: Moment;
}

/** The documents that came later, by the fact they belong to (R114). */
export type SourceDocuments = Readonly<Record<string, readonly SourceDocument[]>>;
