import type { SignatureRecorded } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** One act of signing; mayor and griffier may sign on different days. */
export interface Signature extends SignatureRecorded {
  readonly at: Moment;
}
