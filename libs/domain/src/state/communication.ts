import type { CommunicationPlanAgreed, MessageSent } from '@eensluidend/contracts';
import type { Moment } from './moment';

export interface Message extends MessageSent {
  /** The message that this one repeats, through all repetitions in between; itself where it repeats none. */
  readonly original: string;
  readonly at: Moment;
}

/** What was agreed on telling others, and what they were told, in the order in which it happened. */
export interface Communication {
  readonly plans: readonly (CommunicationPlanAgreed & { readonly at: Moment })[];
  readonly messages: readonly Message[];
  /** Advisers that were told of the decision after it was taken (Awb 3:43). */
  readonly told: readonly { readonly adviser: string; readonly at: Moment }[];
}

export const noCommunication: Communication = { plans: [], messages: [], told: [] };
