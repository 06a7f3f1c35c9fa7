import type { Body, VoteListView } from '@eensluidend/contracts';
import { findGroup } from './vote-list-groups';
import { linesOf, type Run } from './vote-list-lines';

type Vote = VoteListView['votes'][number];
type Reading = VoteListView['readings'][number];
type Unread = VoteListView['unread'][number];

interface Found {
  readonly votes: readonly Vote[];
  readonly readings: readonly Reading[];
  readonly unread: readonly Unread[];
}

/** A piece of a run: a name, or what stands between parentheses; `at` is where it begins in the run. */
interface Piece {
  readonly text: string;
  readonly at: number;
  readonly parenthesised: boolean;
}

/** Titles that stand after a name. Short ones can be a name as well: those count in capitals only. */
const degrees = /^(?:[bm]sc|ll[bm]|phd|m[bp]a|emba|mphil|[bm]ed|[bm]eng)$/i;
const degreesInCapitals = /^(?:[BM]A|RA|RC|RE|AA)$/;

const isDegree = (text: string): boolean => {
  const letters = text.replace(/[\s.]/g, '');
  return degrees.test(letters) || degreesInCapitals.test(letters);
};

/** A title after a comma belongs to the name before it: `Jansen, MSc (Rood)` is one member. */
const withDegrees = (all: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of all) {
    const [name, comma] = joined.slice(-2);
    const isName = name !== undefined && /\p{L}/u.test(name.text) && !name.parenthesised;
    if (isName && comma?.text === ',' && isDegree(piece.text))
      joined.splice(-2, 2, { ...name, text: `${name.text},${piece.text}` });
    else joined.push(piece);
  }
  return joined;
};

const pieces = (text: string): readonly Piece[] =>
  withDegrees(
    [...text.matchAll(/\([^()]*\)|[^(),;]+|[(),;]/g)].map(({ 0: piece, index }) => ({
      text: piece,
      at: index,
      parenthesised: piece.length > 1 && piece.startsWith('('),
    })),
  );

const title = /^(dhr|mw|mevr|hr)\.|^(de heer|mevrouw)\b/i;
const dash = /\s*[—–]\s*|\s+-\s+/g;

/** A name without what joins it to the one before; spaces made single. */
const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[ .:]+/, '')
    .replace(/^en /i, '')
    .trim();

/** A run with its lines, each with the place where it begins. */
interface Lined extends Run {
  readonly lines: readonly { readonly text: string; readonly from: number }[];
}

const lined = (run: Run): Lined => {
  let from = 0;
  const lines = run.text.split('\n').map((text) => {
    const line = { text, from };
    from += text.length + 1;
    return line;
  });
  return { ...run, lines };
};

/** The line on which a piece begins, leaving out the spaces before it. */
const lineAt = (run: Lined, piece: Piece): number => {
  const begins = piece.at + piece.text.length - piece.text.trimStart().length;
  return run.line + run.lines.findLastIndex(({ from }) => from <= begins);
};

const unreadAt = (run: Lined, piece: Piece, why: Unread['why']): Unread => {
  const line = lineAt(run, piece);
  return { line, text: (run.lines[line - run.line]?.text ?? '').trim(), why };
};

/** How a member's name was read: a dash between two names is a hyphen; a name without a title is shown, to be looked at. */
const memberOf = (written: string, line: number): { member: string; readings: readonly Reading[] } => {
  const member = written.replace(dash, '-');
  const said = (kind: Reading['kind']): Reading => ({ line, written, read: member, kind });
  return {
    member,
    readings: [
      ...(member === written ? [] : [said('dash')]),
      ...(title.test(member) ? [] : [said('untitled')]),
      ...(/\d/.test(member) ? [said('digit')] : []),
    ],
  };
};

const entry = (
  run: Lined & { readonly side: Vote['vote'] },
  name: Piece,
  group: Piece,
  body: Body,
  on: string,
): Found => {
  const line = lineAt(run, name);
  const written = group.text.slice(1, -1).replace(/\s+/g, ' ').trim();
  const found = findGroup(body, written, on);
  if (found.kind !== 'found') return { votes: [], readings: [], unread: [unreadAt(run, name, found.kind)] };
  const { member, readings } = memberOf(bare(name.text), line);
  const corrected: readonly Reading[] = found.corrected
    ? [{ line: lineAt(run, group), written, read: found.name, kind: 'group' }]
    : [];
  return { votes: [{ member, group: found.id, vote: run.side }], readings: [...readings, ...corrected], unread: [] };
};

/** The lines that name who did not vote, or under a heading nobody can read, are shown and counted for nothing. */
const withoutVotes = (run: Lined, why: Unread['why']): readonly Found[] =>
  run.lines.map(({ text }, index) => ({
    votes: [],
    readings: [],
    unread: [{ line: run.line + index, text: text.trim(), why }],
  }));

const readRun = (given: Run, body: Body, on: string): readonly Found[] => {
  const run = lined(given);
  if (given.side === 'none') return withoutVotes(run, 'noVote');
  if (given.side === 'unknown') return withoutVotes(run, 'notUnderstood');
  const side = given.side;
  const all = pieces(run.text);
  return all.flatMap((piece, index): readonly Found[] => {
    const next = all[index + 1];
    const before = all[index - 1];
    const named = (each: Piece | undefined) =>
      each !== undefined && !each.parenthesised && /\p{L}/u.test(bare(each.text));
    if (piece.parenthesised)
      return before && named(before)
        ? [entry({ ...run, side }, before, piece, body, on)]
        : [{ votes: [], readings: [], unread: [unreadAt(run, piece, 'notUnderstood')] }];
    if (next?.parenthesised && named(piece)) return [];
    return /[^\s.,;]/.test(piece.text)
      ? [{ votes: [], readings: [], unread: [unreadAt(run, piece, 'notUnderstood')] }]
      : [];
  });
};

const groupSums = (votes: readonly Vote[]): VoteListView['byGroup'] =>
  [...new Set(votes.map((each) => each.group))].map((group) => {
    const ofGroup = votes.filter((each) => each.group === group);
    return {
      group,
      for: ofGroup.filter(({ vote }) => vote === 'for').length,
      against: ofGroup.filter(({ vote }) => vote === 'against').length,
    };
  });

/** A person by the letters of the name, without a title before or after it: the same person is not another one by a capital or a space. */
const personIn = ({ member }: Vote): string =>
  member
    .replace(title, '')
    .replace(/,.*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const twice = (votes: readonly Vote[]): string[] => [
  ...new Set(
    votes
      .filter(
        (vote, index) =>
          votes.findIndex((each) => each.group === vote.group && personIn(each) === personIn(vote)) < index,
      )
      .map((vote) => vote.member),
  ),
];

/** Each line once: a line with two faults is shown once. */
const onePerLine = (unread: readonly Unread[]): Unread[] =>
  [...new Map(unread.toReversed().map((each) => [each.line, each])).values()].toSorted(
    (one, other) => one.line - other.line,
  );

/**
 * Reads a vote list as griffiers publish it: members with their group between parentheses. Nothing is guessed in silence:
 * every correction and every line that could not be read is shown, and the sums are compared with what the text announces
 * (R78, R80). `on` is the day of the vote, parts of which may be unknown.
 */
export const readVoteList = (text: string, body: Body, on: string): VoteListView => {
  const { runs, announced } = linesOf(text);
  const found = runs.flatMap((run) => readRun(run, body, on));
  const votes = found.flatMap((each) => each.votes);
  const [inFavour, against] = [
    votes.filter(({ vote }) => vote === 'for').length,
    votes.filter(({ vote }) => vote === 'against').length,
  ];
  const unread = onePerLine(found.flatMap((each) => each.unread));
  const repeated = twice(votes);
  const agrees = (said: number | undefined, counted: number) => said === undefined || said === counted;
  return {
    votes,
    for: inFavour,
    against,
    byGroup: groupSums(votes),
    announced,
    countsAgree:
      agrees(announced.cast, votes.length) &&
      agrees(announced.for, inFavour) &&
      agrees(announced.against, against) &&
      repeated.length === 0,
    twice: repeated,
    readings: found.flatMap((each) => each.readings),
    unread,
  };
};
