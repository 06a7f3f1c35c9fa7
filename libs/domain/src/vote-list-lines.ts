/** Lines with names that follow one another: an entry may be broken off at the end of a line. `line` counts from 1. */
export interface Run {
  readonly line: number;
  readonly text: string;
  /** `none`: who is named cast no vote. `unknown`: under a heading that could not be read. */
  readonly side: 'for' | 'against' | 'none' | 'unknown';
}

/** What the text itself says of the vote. */
export interface Announced {
  readonly cast?: number;
  readonly for?: number;
  readonly against?: number;
}

/** Sentences around a list, as councils write them; any other line is read as names. */
const heading =
  /^(besluit\b|aldus (besloten|vastgesteld)|aangaande\b|stemming\b|stemverhouding\b|uitslag\b|de raad (besluit|stemt)|het (raads|college)?(voorstel|besluit)\b)/i;

/** A side at the beginning of a line: `Voor:`, `Tegen (17):`, `Voor stemden:`, `Tegenstemmers:`, `Tegen – `, `Tegen dhr. …`. */
const label =
  /^(?:stemmen )?(voor|tegen)(?:stemmers|standers)?\b(?: gestemd| stemden| stemmen| hebben gestemd)?\s*(?:\((\d+)\))?\s*(?:[:–—-]|$|(?=(?:de heer|mevrouw|dhr|mw|mevr|hr)\b))/i;

/** Where a side, or who did not vote, begins in the middle of a line. */
const inside = /(?<=[.;)]\s*)(?=(?:voor|tegen|onthoud|onthield|afwezig|blanco|niet)[^:().;]*(?:\(\d+\)\s*)?:)/i;

/** `Niemand stemt tegen`: of that side nobody is named. */
const nobody = /\b(?:niemand|geen(?: enkele stem)?|nul|0)\b[^,.;:]*?\b(?:voor|tegen)\b/gi;

/** Who did not vote, at the beginning of a line: `Afwezig:`, `Onthouden: …`, `Niet deelgenomen aan de stemming: …`. */
const noVote =
  /^(?:zich |hebben |heeft )*(?:niet|onth(?:oud|ield)\w*|blanco|afwezig\w*|verhinderd|afgemeld|uitgesloten|ongeldig\w*|buiten (?:de )?stemming)\b/i;

/** Whether a heading stands among names: a colon outside the groups between parentheses, also where one is broken off. */
const hasHeading = (said: string): boolean =>
  said
    .replace(/\([^()]*\)?/g, '')
    .replace(/^[^()]*\)/, '')
    .includes(':');

const sideOf = (said: string): Run['side'] | undefined => {
  const named = said.replace(nobody, '');
  const [inFavour, against] = [/\bvoor\b/i.test(named), /\btegen\b/i.test(named)];
  if (inFavour !== against) return inFavour ? 'for' : 'against';
  if (inFavour) return undefined;
  if (/\bverworpen\b/i.test(said)) return 'against';
  return /\baangenomen\b/i.test(said) ? 'for' : undefined;
};

const numberIn = (text: string, pattern: RegExp): number | undefined => {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const announcedIn = (said: string): Announced => {
  const cast = numberIn(said, /(\d{1,3}) stemmen(?: (?:zijn|worden|werden))? uitgebracht/i);
  const inFavour = numberIn(said, /(\d{1,3}) (?:stem(?:men)? )?voor\b/i);
  const against = numberIn(said, /(\d{1,3}) (?:stem(?:men)? )?tegen\b/i);
  return {
    ...(cast === undefined ? {} : { cast }),
    ...(inFavour === undefined ? {} : { for: inFavour }),
    ...(against === undefined ? {} : { against }),
  };
};

interface Reading {
  readonly runs: readonly Run[];
  readonly announced: Announced;
  readonly side: Run['side'];
  /** The last line had names, so the next one may go on with them. */
  readonly goesOn: boolean;
}

const withNames = (before: Reading, line: number, text: string, side: Run['side']): Reading => {
  const last = before.runs.at(-1);
  const runs =
    before.goesOn && last && last.side === side
      ? [...before.runs.slice(0, -1), { ...last, text: `${last.text}\n${text}` }]
      : [...before.runs, { line, text, side }];
  return { ...before, runs, side, goesOn: true };
};

const readLine = (before: Reading, raw: string, index: number): Reading => {
  const said = raw.trim();
  if (said === '') return { ...before, goesOn: false };
  if (heading.test(said)) {
    const announced = { ...before.announced, ...announcedIn(said) };
    return { ...before, announced, side: sideOf(said) ?? before.side, goesOn: false };
  }
  if (noVote.test(said)) return withNames({ ...before, goesOn: false }, index + 1, raw, 'none');
  const labelled = label.exec(said);
  // A name has no colon: this is a heading that could not be read, and whose names they are nobody knows.
  if (!labelled && hasHeading(said)) return withNames({ ...before, goesOn: false }, index + 1, raw, 'unknown');
  if (!labelled) return withNames(before, index + 1, raw, before.side);
  const side = labelled[1]?.toLowerCase() === 'tegen' ? 'against' : 'for';
  const announced = labelled[2] ? { ...before.announced, [side]: Number(labelled[2]) } : before.announced;
  const rest = said.slice(labelled[0].length);
  const next: Reading = { ...before, announced, side, goesOn: false };
  return rest.trim() === '' ? next : withNames(next, index + 1, rest, hasHeading(rest) ? 'unknown' : side);
};

/** The runs of names in a text with the side they voted on, and the numbers the text announces. */
export const linesOf = (text: string): { readonly runs: readonly Run[]; readonly announced: Announced } => {
  const start: Reading = { runs: [], announced: {}, side: 'for', goesOn: false };
  const { runs, announced } = text
    .split(/\r\n|\r|\n/)
    .reduce<Reading>(
      (before, line, index) => line.split(inside).reduce((each, part) => readLine(each, part, index), before),
      start,
    );
  return { runs, announced };
};
