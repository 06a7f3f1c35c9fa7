import { earliest } from '@eensluidend/calendar';
import type { CommandBody, PartialDate, SecrecyImposed } from '@eensluidend/contracts';

type Ground = SecrecyImposed['ground'];
type WrittenGround = CommandBody<'imposeSecrecy'>['ground'];

/** What the law said of secrecy in one period. Dates are civil dates, `until` included. */
export interface SecrecyLaw {
  readonly id: 'wob' | 'wooOldGemeentewet' | 'gemeentewet87';
  readonly until?: string;
  readonly act: 'Wob' | 'Woo';
  readonly article: '10' | '5.1';
  /** The letters of each paragraph on which secrecy could rest; a paragraph without letters has an empty list. */
  readonly letters: Readonly<Partial<Record<'1' | '2' | '5', string>>>;
  /** On what article of the Gemeentewet it is imposed. */
  readonly imposedUnder: string;
  /** The council must ratify what it was given (old Gemeentewet 25 lid 3). */
  readonly ratification: boolean;
  /** The chair of a committee may impose it (old Gemeentewet 86 lid 2). */
  readonly byChair: boolean;
  /** A closed session makes secret by law (Gemeentewet 23 lid 4). */
  readonly closedSessions: boolean;
}

const old = {
  imposedUnder: 'Gemeentewet 25, 55 of 86 (oud)',
  ratification: true,
  byChair: true,
  closedSessions: false,
} as const;

/** The three regimes, oldest first (R116): Wob 10, Woo 5.1 under the old Gemeentewet, and Gemeentewet 87-89. */
export const secrecyLaws: readonly SecrecyLaw[] = [
  { id: 'wob', until: '2022-04-30', act: 'Wob', article: '10', letters: { '1': 'abcd', '2': 'abcdefg' }, ...old },
  {
    id: 'wooOldGemeentewet',
    until: '2023-03-31',
    act: 'Woo',
    article: '5.1',
    letters: { '1': 'abcde', '2': 'abcdefghi', '5': '' },
    ...old,
  },
  {
    id: 'gemeentewet87',
    act: 'Woo',
    article: '5.1',
    letters: { '1': 'abcde', '2': 'abcdefghi' },
    imposedUnder: 'Gemeentewet 87',
    ratification: false,
    byChair: false,
    closedSessions: true,
  },
];

/** The last day on which a secrecy given to a council still had to be ratified. */
export const lastDayOfRatification = '2023-03-31';

/** The law on secrecy as it was on a day, so that a check uses the text of the event date (R116). */
export const secrecyLawOn = (day: string): SecrecyLaw => {
  const law = secrecyLaws.find((each) => each.until === undefined || day <= each.until);
  if (!law) throw new Error(`no law on secrecy on ${day}`);
  return law;
};

/** The day whose law decides: the day it happened, or where even the year is unknown the day it took effect. */
export const dayOfLaw = (on: PartialDate, effectiveFrom: string): string => earliest(on) ?? effectiveFrom;

/** On what paragraphs secrecy could rest, in words: "Woo 5.1 lid 1 (a-e) of lid 2 (a-i)"; a paragraph without letters says so. */
export const groundsInWords = ({ act, article, letters }: SecrecyLaw): string =>
  `${act} ${article} ${Object.entries(letters)
    .map(([paragraph, each]) => `lid ${paragraph} (${each ? `a-${each.at(-1) ?? ''}` : 'zonder letter'})`)
    .join(' of ')}`;

/** A ground in words: "Woo 5.1, lid 2 onder i". */
export const groundInWords = ({ article, paragraph, letter }: Ground): string =>
  `${article === '10' ? 'Wob' : 'Woo'} ${article}, lid ${paragraph}${letter ? ` onder ${letter}` : ''}`;

/** `incomplete`: paragraph or letter is missing or does not exist. `notAllowed`: the law of that day knows no such ground. */
export type ReadGround = Ground | 'incomplete' | 'notAllowed';

/** The ground with article, paragraph and letter; "5.1 sub i" can only be the second paragraph (R29, I8). */
export const readGround = ({ article, paragraph, letter }: WrittenGround, law: SecrecyLaw): ReadGround => {
  if (article !== law.article) return 'notAllowed';
  if (paragraph) {
    const letters = law.letters[paragraph];
    if (letters === undefined) return 'notAllowed';
    const fits = letters === '' ? letter === undefined : letter !== undefined && letters.includes(letter);
    return fits ? { article, paragraph, letter: letter ?? '', asWritten: 'complete' } : 'incomplete';
  }
  const [only, ...more] = (['1', '2'] as const).filter((each) => letter && law.letters[each]?.includes(letter));
  return only && letter && more.length === 0
    ? { article, paragraph: only, letter, asWritten: 'withoutParagraph' }
    : 'incomplete';
};
