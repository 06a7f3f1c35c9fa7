import type { ContentRef } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** The document that came later, by the fact it belongs to (R114). */
export type SourceDocuments = Readonly<Record<string, { readonly citation: ContentRef; readonly at: Moment }>>;
