import type { Moment } from './moment';

/** A part of a text that came closed, or in the place of an earlier document. */
export interface MarkedPart {
  readonly documentId: string;
  /** Of an own paper: whose it is. */
  readonly municipality?: string;
  readonly replaces?: string;
  /** It said so itself, or what it replaced was closed or secret when it came. */
  readonly closed: boolean;
  readonly at: Moment;
}

export interface ClosedParts {
  readonly marked: readonly MarkedPart[];
  /** Documents that were opened since. */
  readonly opened: readonly string[];
}

export const noClosedParts: ClosedParts = { marked: [], opened: [] };
