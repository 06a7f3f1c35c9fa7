const zone = 'Europe/Amsterdam';

/** A name as people type it, as the key that the API keeps: `Lokaal Vaals` becomes `lokaal-vaals`; what gives no key stays for the API to judge. */
export function keyTyped(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const key = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return key === '' ? text : key;
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** A date as people type it: `16-12-2025` and `16 december 2025` become `2025-12-16`; anything else stays for the API to judge. */
export function dateTyped(text: string): string {
  const inDigits = text.replace(/^(\d{1,2}) ([a-z]+) (\d{4})$/i, (whole, day: string, name: string, year: string) => {
    const month = months.indexOf(name.toLowerCase()) + 1;
    return month === 0 ? whole : `${day}-${month}-${year}`;
  });
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(inDigits) ?? [];
  if (day === undefined || month === undefined || year === undefined)
    return /^[\dx-]+$/i.test(text) ? text.toUpperCase() : text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const units: Readonly<Record<string, string>> = {
  dag: 'D',
  dagen: 'D',
  week: 'W',
  weken: 'W',
  maand: 'M',
  maanden: 'M',
};

/** A length as people type it: `2 weken` becomes `P2W`; anything else stays for the API to judge. */
export function lengthTyped(text: string): string {
  const [, count, name = ''] = /^(\d{1,3}) ?([a-z]+)$/i.exec(text) ?? [];
  const unit = units[name.toLowerCase()];
  return count !== undefined && unit !== undefined ? `P${Number(count)}${unit}` : text.toUpperCase();
}

/** A length in words: `P2W` becomes `2 weken`. */
export function lengthInWords(length: string): string {
  const [, count, unit] = /^P(\d{1,3})([DWM])$/.exec(length) ?? [];
  const names = Object.keys(units).filter((name) => units[name] === unit);
  return count === undefined ? length : `${count} ${(count === '1' ? names[0] : names[1]) ?? ''}`;
}

/** A full date as people type it: `2025-12-16` becomes `16-12-2025`; a date of which a part is unknown stays. */
export function asTyped(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year && month && day ? `${day}-${month}-${year}` : date;
}

/** An instant as the clock in the Netherlands showed it: `2025-12-16T18:30:00Z` becomes `2025-12-16T19:30`. */
export function clockTime(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return moment.toLocaleString('sv', { timeZone: zone }).slice(0, 16).replace(' ', 'T');
}

/** How far the clock in the Netherlands is from universal time at about this moment, as `+01:00`. */
const offsetAt = (moment: Date): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '+00:00';
};

/** A time on the clock in the Netherlands, as an instant: `2025-12-16T19:30` becomes `2025-12-16T19:30:00+01:00`. */
export function amsterdamInstant(text: string): string {
  const moment = new Date(`${text}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) || Number.isNaN(moment.getTime())) return text;
  return `${text}:00${offsetAt(moment)}`;
}
