import type { DifferencesView, ProposalView } from '@eensluidend/contracts';

export type Part = DifferencesView['parts'][number];
export type Piece = Part['pieces'][number];

/** The address of the page on which two texts of a proposal are compared word by word. */
export const differencesAddress = (proposalId: string, from: string, to: string): string =>
  `/voorstellen/${proposalId}/verschillen?${new URLSearchParams({ van: from, naar: to }).toString()}`;

/** The text that a text came after; undefined for the first. */
export function textBefore<Text extends { readonly textId: string }>(
  texts: readonly Text[],
  textId: string,
): Text | undefined {
  const at = texts.findIndex((text) => text.textId === textId);
  return at > 0 ? texts[at - 1] : undefined;
}

type AmendedText = NonNullable<ProposalView['amendedTexts']>[number];

/** What a council made of a text itself, in the order in which it was told (R81). */
export const amendedFrom = ({ amendedTexts = [] }: ProposalView, textId: string): readonly AmendedText[] =>
  amendedTexts.filter((each) => each.textId === textId);

/** The text that a council adopted as amended with a decision (R81). */
export const amendedBy = ({ amendedTexts = [] }: ProposalView, decisionId: string): AmendedText | undefined =>
  amendedTexts.findLast((each) => each.decisionId === decisionId);

const isGap = ({ kind, text }: Piece, next: Piece | undefined): boolean =>
  kind === 'same' && /^[ \t]+$/u.test(text) && next !== undefined && next.kind !== 'same';

/** Words that were replaced one after the other read as one change: the space between them belongs to it. */
export function asPhrases(pieces: readonly Piece[]): readonly Piece[] {
  const phrases: Piece[] = [];
  let change = { removed: '', added: '' };
  const flush = () => {
    if (change.removed !== '') phrases.push({ kind: 'removed', text: change.removed });
    if (change.added !== '') phrases.push({ kind: 'added', text: change.added });
    change = { removed: '', added: '' };
  };
  for (const [index, piece] of pieces.entries()) {
    const { kind, text } = piece;
    if (kind !== 'same') change = { ...change, [kind]: change[kind] + text };
    else if (change.removed !== '' && change.added !== '' && isGap(piece, pieces[index + 1]))
      change = { removed: change.removed + text, added: change.added + text };
    else {
      flush();
      phrases.push(piece);
    }
  }
  flush();
  return phrases;
}

/** How many places of a part were changed: what was replaced is one change, not two. */
export const changesIn = (pieces: readonly Piece[]): number =>
  pieces.filter(({ kind }, index) => kind !== 'same' && (pieces[index - 1]?.kind ?? 'same') === 'same').length;

/** Whether a part stands in one of the two texts only; undefined when it stands in both. */
export function onlyIn(pieces: readonly Piece[]): 'from' | 'to' | undefined {
  const [piece, ...rest] = pieces;
  if (piece === undefined || rest.length > 0 || piece.kind === 'same') return undefined;
  return piece.kind === 'removed' ? 'from' : 'to';
}

/** Characters around a change that are always shown. */
const around = 240;
const leftOut = '[…]';

const head = (text: string): string => text.slice(0, around).replace(/\s*\S*$/u, '');
const tail = (text: string): string => text.slice(-around).replace(/^\S*\s*/u, '');

function shortenedPiece({ kind, text }: Piece, isFirst: boolean, isLast: boolean): Piece {
  if (kind !== 'same' || text.length <= 2 * around) return { kind, text };
  const shown = [...(isFirst ? [] : [head(text)]), leftOut, ...(isLast ? [] : [tail(text)])];
  return { kind, text: shown.join('\n') };
}

/** The pieces with what stayed the same left out, except the words around each change. */
export const shortened = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => shortenedPiece(piece, index === 0, index === pieces.length - 1));
