const zone = 'Europe/Amsterdam';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', options);

const wholeDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayOnly = format({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthName = format({ month: 'long', timeZone: 'UTC' });
const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
const dayInZone = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });

interface Parts {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

const known = (part: string | undefined): string | undefined =>
  part === undefined || part.includes('X') ? undefined : part;

/** The known parts of a civil date (EDTF level 1 with X for what is unknown); undefined when it is something else. */
function partsOf(civil: string): Parts | undefined {
  const found = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(civil);
  if (found === null) return undefined;
  const [year, month, day] = [known(found[1]), known(found[2]), known(found[3])];
  return { ...(year && { year }), ...(month && { month }), ...(day && { day }) };
}

const utc = (year: string, month: string, day: string) => new Date(`${year}-${month}-${day}T00:00:00Z`);
const monthInWords = (month: string) => monthName.format(utc('2000', month, '01'));
const bare = (day: string) => String(Number(day));

function partialInWords({ year, month, day }: Parts, written: string): string {
  const asked = written.split('-').length;
  if (day && month) return `${bare(day)} ${monthInWords(month)}, jaar onbekend`;
  if (day && year) return `dag ${bare(day)}, maand onbekend, ${year}`;
  if (day) return `dag ${bare(day)}, maand en jaar onbekend`;
  if (month && year) return `${monthInWords(month)} ${year}${asked === 3 ? ', dag onbekend' : ''}`;
  if (month) return `${monthInWords(month)}, jaar onbekend`;
  if (year) return asked === 1 ? year : `${year}, ${asked === 3 ? 'dag en maand' : 'maand'} onbekend`;
  return 'datum onbekend';
}

/** A civil date in Dutch words: `long` names the day of the week, `short` leaves it out. Unknown parts are said to be unknown. */
export function dayInWords(civil: string, length: 'long' | 'short' = 'long'): string {
  const parts = partsOf(civil);
  if (parts === undefined) return civil;
  const { year, month, day } = parts;
  if (year === undefined || month === undefined || day === undefined) return partialInWords(parts, civil);
  const date = utc(year, month, day);
  if (Number.isNaN(date.getTime())) return civil;
  return (length === 'long' ? wholeDay : dayOnly).format(date);
}

/** The value for `<time datetime>`; undefined when HTML has no form for it, such as a day in an unknown month. */
export function machineDate(civil: string): string | undefined {
  if (/^\d{4}(-\d{2}){0,2}$/.test(civil)) return civil;
  return /^(\d{4}-\d{2})-XX$/.exec(civil)?.[1] ?? /^(\d{4})-XX(-XX)?$/.exec(civil)?.[1];
}

/** Whole days from one day to another; undefined when one of them is not wholly known, or the first is the later. */
export function daysBetween(from: string, to: string): number | undefined {
  const isWhole = (civil: string) => /^\d{4}-\d{2}-\d{2}$/.test(civil);
  if (!isWhole(from) || !isWhole(to)) return undefined;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return days >= 0 ? days : undefined;
}

const dayOnClock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone });

/** The day in the Netherlands on which an instant falls, as `2025-12-16`. */
export const dayOf = (instant: string): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : dayOnClock.format(date);
};

/** The time of day of an instant in the Netherlands, as `19.30 uur`. */
export const timeInWords = (instant: Date): string => `${clock.format(instant).replace(':', '.')} uur`;

/** An instant as `dinsdag 16 december 2025, 19.30 uur`, in the Netherlands wherever the browser is. */
export function instantInWords(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : `${dayInZone.format(date)}, ${timeInWords(date)}`;
}
