import { addDays, addMonths, type CivilDate } from './civil-date';
import { inWords } from './partial-date';

/** A length in ISO 8601: days, weeks or months. */
export type Length = string;

const unitNames: Readonly<Record<string, readonly [string, string]>> = {
  D: ['dag', 'dagen'],
  W: ['week', 'weken'],
  M: ['maand', 'maanden'],
};

const read = (length: Length): { count: number; unit: string } => {
  const match = /^P(\d+)([DWM])$/.exec(length);
  if (!match) throw new Error(`not a length: ${length}`);
  return { count: Number(match[1]), unit: match[2] ?? 'D' };
};

/** The day a length later. */
export const plus = (date: CivilDate, length: Length): CivilDate => {
  const { count, unit } = read(length);
  return unit === 'M' ? addMonths(date, count) : addDays(date, unit === 'W' ? count * 7 : count);
};

/** The day a length earlier; a term counted back is never extended (Algemene termijnenwet 1 lid 2). */
export const minus = (date: CivilDate, length: Length): CivilDate => {
  const { count, unit } = read(length);
  return unit === 'M' ? addMonths(date, -count) : addDays(date, unit === 'W' ? -count * 7 : -count);
};

export const lengthInWords = (length: Length): string => {
  const { count, unit } = read(length);
  return `${count} ${unitNames[unit]?.[count === 1 ? 0 : 1] ?? unit}`;
};

/** How an agreed term was computed, in one Dutch sentence. Agreed terms are not extended: the Algemene termijnenwet is for terms set by law. */
export const agreedTermInWords = (from: CivilDate, length: Length, assumedReceipt: boolean): string =>
  `${lengthInWords(length)} vanaf ${assumedReceipt ? 'verzending' : 'ontvangst'} op ${inWords(from)}: tot en met ${inWords(plus(from, length))}. ` +
  `Dit is een afgesproken termijn; de Algemene termijnenwet geldt niet.${assumedReceipt ? ' De ontvangst is niet gemeld en is aangenomen op de dag van verzending.' : ''}`;
