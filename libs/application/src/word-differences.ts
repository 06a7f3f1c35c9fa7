import { diffArrays } from 'diff';
import type { DifferencesView } from '@eensluidend/contracts';

type Piece = DifferencesView['parts'][number]['pieces'][number];

/** More edits than this and all counts as replaced: comparing them would take too long. */
const mostEdits = 600;

const compare = (from: readonly string[], to: readonly string[]): readonly Piece[] => {
  const changes = diffArrays([...from], [...to], { maxEditLength: mostEdits });
  if (!changes)
    return [
      { kind: 'removed', text: from.join('') },
      { kind: 'added', text: to.join('') },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
};

/** Neighbours of one kind become one piece; within a change what was removed stands before what was added. */
const joined = (entries: readonly Piece[]): Piece[] => {
  const pieces: Piece[] = [];
  let change = { removed: '', added: '' };
  const flush = () => {
    if (change.removed) pieces.push({ kind: 'removed', text: change.removed });
    if (change.added) pieces.push({ kind: 'added', text: change.added });
    change = { removed: '', added: '' };
  };
  for (const { kind, text } of entries) {
    if (kind !== 'same') {
      change = { ...change, [kind]: change[kind] + text };
      continue;
    }
    flush();
    const last = pieces.at(-1);
    if (last?.kind === 'same') pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  }
  flush();
  return pieces;
};

const sentences = (text: string): readonly string[] =>
  text.match(/[^\n.;?!]+[.;?!]*[ \t]*\n?|[.;?!]+[ \t]*\n?|\n/g) ?? [];
const words = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** A text as it is seen: in one Unicode form, with one kind of space, hyphen and end of line, and without marks that have no width. */
const asSeen = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replaceAll('\u2011', '-')
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu, '')
    .normalize('NFC');

/** Whether two texts differ only in what nobody sees: to the eye they are the same words, and yet not the same text (R2, R5). */
export const differInvisibly = (from: string, to: string): boolean => from !== to && asSeen(from) === asSeen(to);

/**
 * The words that differ between two texts as they are seen (R81): first by sentence and line, then within those that were
 * changed. Joined without the added pieces it is `from` as it is seen, without the removed ones `to`.
 */
export const wordDifferences = (before: string, after: string): Piece[] => {
  const [from, to] = [asSeen(before), asSeen(after)];
  const bySentence = joined(compare(sentences(from), sentences(to)));
  const pieces = bySentence.flatMap((piece, index) => {
    const [previous, next] = [bySentence[index - 1], bySentence[index + 1]];
    if (piece.kind === 'removed' && next?.kind === 'added') return compare(words(piece.text), words(next.text));
    return piece.kind === 'added' && previous?.kind === 'removed' ? [] : [piece];
  });
  return joined(pieces);
};
