import { inWords } from '@eensluidend/calendar';
import { bodyOf, decidersOf, named } from '../../bodies';
import { hasUsedUpPlan } from '../../open-plan';
import type { Obligation } from '../../obligations';
import type { Decision, ProposalState } from '../../state';
import { isVoid } from '../../steps/decision-void';
import { numberInWords } from '../number-in-words';
import type { Wording } from '../wording';

/** Where a body stands that did not agree: every outcome has its sentence (R119). */
const notAgreed: Readonly<Record<Decision['outcome'], string>> = {
  held: 'heeft het besluit aangehouden',
  takenOffAgenda: 'haalde het besluit van de agenda',
  withdrawnByCollege: 'besloot niet, omdat het college het stuk terugnam',
  postponedAfterTie: 'stelde het besluit uit, omdat de stemmen staakten',
  invalidVote: 'moet opnieuw stemmen',
  rejected: 'wees de tekst af',
  adoptedAsAmended: 'stelde de tekst gewijzigd vast',
  adoptedAsProposed: 'heeft nog niet besloten',
  takenNote: 'nam alleen kennis van de tekst',
};

const lastOf = (state: ProposalState, each: Obligation): Decision | undefined =>
  state.decisions.findLast(
    (decision) =>
      decision.body === each.actor &&
      decision.round === state.round.number &&
      decision.textId === state.liveTextId &&
      (decision.counts || isVoid(state, decision)) &&
      decision.step === each.subject,
  );

const standing = (state: ProposalState, last: Decision | undefined, council: boolean): string => {
  if (!last) return 'heeft nog niet besloten';
  if (isVoid(state, last)) return council ? notAgreed.invalidVote : 'moet opnieuw besluiten';
  const until = last.outcome === 'held' && last.heldUntil ? ` tot ${inWords(last.heldUntil)}` : '';
  return notAgreed[last.outcome] + until;
};

const planning = (state: ProposalState, each: Obligation): string => {
  if (each.plannedOn) return ` Het besluit is gepland op ${inWords(each.plannedOn)}.`;
  if (each.heldUntil) return '';
  return hasUsedUpPlan(state, each.actor) ? ' Er is nog geen nieuwe dag gepland.' : ' Er is nog geen datum gepland.';
};

/** What a college or council still has to do, where it stands (R119), and what a second tie would mean (R77). */
export const decideWording = (state: ProposalState, each: Obligation): Wording => {
  const council = bodyOf(state.definition, each.actor)?.kind === 'council';
  const step = state.round.steps.find((one) => one.id === each.subject);
  const all = step ? numberInWords(decidersOf(state, step).length) : 'alle';
  const last = lastOf(state, each);
  const again =
    last?.outcome === 'postponedAfterTie' ? ' Staken de stemmen dan weer, dan is het voorstel verworpen.' : '';
  return {
    act: council ? 'over de tekst stemmen' : 'over de tekst besluiten',
    sentence: `${named(state, each.actor)} ${standing(state, last, council)}.${planning(state, each)}`,
    ifNothing: `Zonder dit besluit gaat het voorstel niet verder: ${all} ${council ? 'raden' : 'colleges'} moeten instemmen.${again}`,
    ...(council
      ? { rule: 'R87', basis: 'raadsvoorstel, samenvatting' }
      : { rule: 'R21', basis: 'afspraak tussen de gemeenten' }),
  };
};
