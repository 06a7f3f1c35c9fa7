import { bodyOf, listed, named, takesPart } from '../bodies';
import type { Obligation } from '../obligations';
import type { ProposalState } from '../state';
import { numberInWords } from './number-in-words';
import { wordingOf } from './sentences';

/** So many bodies are named one by one; more are counted by their kind. */
const mostNamed = 3;
/** A sentence on the screen has no more words than this. */
const mostWords = 22;

const plurals = {
  college: 'colleges',
  council: 'raden',
  workingGroup: 'werkgroepen',
  other: 'andere organen',
} as const;
type Kind = keyof typeof plurals;

const kindOf = (state: ProposalState, id: string): Kind => {
  const kind = bodyOf(state.definition, id)?.kind;
  return kind === 'college' || kind === 'council' || kind === 'workingGroup' ? kind : 'other';
};

const namesOf = (state: ProposalState, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => named(state, id))),
];

/** The bodies of one kind: as all of them, as so many of so many, or by number alone. */
const counted = (state: ProposalState, kind: Kind, ids: readonly string[]): string => {
  const plural = ids.length === 1 ? namesOf(state, ids).join('') : `${numberInWords(ids.length)} ${plurals[kind]}`;
  if (ids.length === 1 || (kind !== 'college' && kind !== 'council')) return plural;
  const all = state.definition.bodies.filter((body) => body.kind === kind && takesPart(state, body)).length;
  return ids.length === all
    ? `de ${plurals[kind]} van alle ${numberInWords(all)} gemeenten`
    : `${numberInWords(ids.length)} van de ${numberInWords(all)} ${plurals[kind]}`;
};

const bodiesInWords = (state: ProposalState, ids: readonly string[]): string => {
  if (ids.length <= mostNamed) return listed(namesOf(state, ids));
  const groups = (['college', 'council', 'workingGroup', 'other'] as const).flatMap((kind) => {
    const own = ids.filter((id) => kindOf(state, id) === kind);
    return own.length > 0 ? [counted(state, kind, own)] : [];
  });
  return groups.length === 1 ? groups.join('').replace('andere organen', 'organen') : listed(groups);
};

const words = (sentence: string): number => sentence.split(' ').length;

/** Whom a proposal waits for, in one sentence; of many bodies with the one thing that they all have to do. */
export const waitingFor = (state: ProposalState, blocking: readonly Obligation[]): string => {
  const ids = [...new Set(blocking.map((each) => each.actor))];
  if (ids.length === 0) return 'Er is niemand aan zet.';
  const who = `Het wachten is op ${bodiesInWords(state, ids)}`;
  const [act, ...others] = new Set(blocking.map((each) => wordingOf(state, each).act));
  const whole = `${who}: zij moeten ${act ?? ''}.`;
  return ids.length <= mostNamed || others.length > 0 || words(whole) > mostWords ? `${who}.` : whole;
};
