import type { AgendaItemRecorded, CommitteeAdviceRecorded, SubmittedToCouncil } from '@eensluidend/contracts';
import type { Moment } from './moment';

/** How and when the meeting of an item was convened; `late` against the council's own lead time. */
export interface Convocation {
  readonly calledOn: string;
  readonly noticedOn: string;
  readonly papersFrom: string;
  readonly late: boolean;
  readonly at: Moment;
}

/** A place on a council's agenda; `meetingOn` is the day it stands on now. */
export interface AgendaItem extends AgendaItemRecorded {
  readonly at: Moment;
  /** When the council last put, moved or confirmed it. */
  readonly keptAt: Moment;
  readonly moves: readonly { readonly from: string; readonly to: string; readonly at: Moment }[];
  readonly convocation?: Convocation;
  readonly urgency?: 'adopted' | 'rejected';
  readonly removed?: Moment;
}

/** What the councils did with the proposal before they decided on it. */
export interface Agenda {
  readonly items: readonly AgendaItem[];
  readonly committeeAdvices: readonly (CommitteeAdviceRecorded & { readonly at: Moment })[];
  readonly submissions: readonly (SubmittedToCouncil & { readonly at: Moment })[];
}
