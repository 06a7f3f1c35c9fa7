import { amsterdamDate, earliest, plus, type CivilDate } from '@eensluidend/calendar';
import type { Refusal } from '@eensluidend/contracts';
import { isRunning } from './engine-tasks';
import type { ProposalState } from './state';

/** After how long records go to the archive, by the law in force on a day. Dated data: bill 35 968 makes it ten years. */
export interface ArchiveLaw {
  readonly from: CivilDate;
  /** ISO 8601: `P20Y`. */
  readonly transferAfter: string;
  readonly basis: string;
}

export const archiveLaws: readonly ArchiveLaw[] = [
  { from: '1996-01-01', transferAfter: 'P20Y', basis: 'Archiefwet 1995, artikel 12' },
];

/** The day on which records closed on a day go to the archive; undefined before the first law of the table (R120, Archiefwet 1995 art. 12). */
export const transferOn = (closedOn: CivilDate, laws: readonly ArchiveLaw[] = archiveLaws): CivilDate | undefined => {
  const law = laws.filter((each) => each.from <= closedOn).at(-1);
  return law && plus(closedOn, law.transferAfter);
};

/** When a proposal that is over was closed: the day of its last fact. Undefined while something is left to do. */
export const closedOn = (state: ProposalState): CivilDate | undefined => {
  if (isRunning(state)) return undefined;
  const days = state.events.map((event) => earliest(event.validOn) ?? amsterdamDate(event.recordedAt));
  return days.sort().at(-1);
};

/** What must be there before records may be destroyed. Dates are civil dates. */
export interface DestructionRequest {
  /** The category of the selection list; absent when none was named. */
  readonly selectionCategory?: string;
  /** The category says: keep until this day. Without a day it is kept for ever. */
  readonly keepUntil?: CivilDate;
  readonly approvedOn?: CivilDate;
  readonly today: CivilDate;
}

/** Why records may not be destroyed: only by the selection list, after its term and with approval (R120, Archiefwet 1995 art. 3, 5). Undefined when they may. */
export const mayNotDestroy = (request: DestructionRequest): Refusal | undefined => {
  const { selectionCategory, keepUntil, approvedOn, today } = request;
  if (!selectionCategory) return { code: 'selectionListMissing' };
  if (keepUntil === undefined) return { code: 'keptForEver' };
  if (today <= keepUntil) return { code: 'keptLonger', params: { until: keepUntil } };
  return approvedOn === undefined || approvedOn > today ? { code: 'destructionNotApproved' } : undefined;
};
