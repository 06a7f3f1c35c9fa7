import { amsterdamDate, amsterdamTime, epochOf, instantOf } from './amsterdam';
import type { CivilDate } from './civil-date';
import { lengthInWords, readLength } from './length';
import { inWords } from './partial-date';
import type { Term } from './term';

/** A term in hours counted from a moment: the moment it ends, that moment on the clock of the Netherlands, and how it was found. */
export interface HourTermRun {
  readonly term: Term;
  /** An instant in UTC, ISO 8601. */
  readonly endsAt: string;
  readonly on: CivilDate;
  /** `HH:MM` in the Netherlands. */
  readonly time: string;
  readonly computed: string;
}

const moment = (instant: string): string => `${inWords(amsterdamDate(instant))} ${amsterdamTime(instant)} uur`;

/** The end of a term in hours: as many hours of sixty minutes on, never extended (R103, Algemene termijnenwet 4 onder a). The clock change moves the time of day, not the length (R108). */
export const runHourTerm = (term: Term, from: string): HourTermRun => {
  const { count, unit } = readLength(term.length);
  if (unit !== 'hours') throw new Error(`not a length in hours: ${term.length}`);
  const forward = term.direction === 'forward';
  const endsAt = instantOf(epochOf(from) + (forward ? count : -count) * 3_600_000);
  const words = `${lengthInWords(term.length)} ${forward ? 'vanaf' : 'voor'} ${moment(from)}: ${moment(endsAt)}.`;
  const rule =
    term.kind === 'agreed'
      ? 'Dit is een afgesproken termijn; de Algemene termijnenwet geldt niet.'
      : 'Een termijn in uren schuift niet op (Algemene termijnenwet 4).';
  return { term, endsAt, on: amsterdamDate(endsAt), time: amsterdamTime(endsAt), computed: `${words} ${rule}` };
};
