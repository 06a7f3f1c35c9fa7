import { inWords } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, decidersOf, named } from '../../bodies';
import { hasUsedUpPlan } from '../../open-plan';
import type { Obligation } from '../../obligations';
import type { Decision, ProposalState } from '../../state';
import { isVoid, wasFirstTie, wasNotInvalid } from '../../steps/decision-void';
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

/** The last that a body decided on the text that lies open, for the step that waits for it, also what does not count. */
const lastOf = (state: ProposalState, each: Obligation): Decision | undefined => {
  const all = state.decisions.filter(
    (decision) =>
      decision.body === each.actor &&
      decision.round === state.round.number &&
      decision.textId === state.liveTextId &&
      decision.step === each.subject,
  );
  return all.findLast((decision) => decision.counts || isVoid(state, decision)) ?? all.at(-1);
};

/** Why a decision came before its turn (R21, R23, R24, R25). */
const beforeItsTurn: readonly Warning['code'][] = [
  ...(['stageNotReached', 'laterText', 'zienswijzeMissing', 'wishesMissing'] as const),
  ...(['permissionMissing', 'councilNotHeard'] as const),
];

/** What a body decided that does not count, and what it has to do now (R21). */
const withoutEffect = (state: ProposalState, { at, outcome }: Decision): string => {
  const codes = (state.findings[at.eventId]?.warnings ?? []).map((warning) => warning.code);
  const isEarly = codes.some((code) => beforeItsTurn.includes(code));
  const day = inWords(at.on);
  const took = isEarly ? `besloot al (${day}), voor zijn beurt` : `nam een besluit (${day}) dat niet meetelt`;
  return outcome === 'invalidVote' ? notAgreed.invalidVote : `${took}, en moet nu opnieuw besluiten`;
};

const standing = (state: ProposalState, last: Decision | undefined, council: boolean): string => {
  if (!last) return 'heeft nog niet besloten';
  if (wasFirstTie(state, last)) return notAgreed.postponedAfterTie;
  if (wasNotInvalid(state, last)) return 'stemde, maar de uitslag is nog niet vastgelegd';
  if (isVoid(state, last)) return council ? notAgreed.invalidVote : 'moet opnieuw besluiten';
  if (!last.counts) return withoutEffect(state, last);
  const until = last.outcome === 'held' && last.heldUntil ? ` tot ${inWords(last.heldUntil)}` : '';
  return notAgreed[last.outcome] + until;
};

const planning = (state: ProposalState, each: Obligation): string => {
  if (each.plannedOn) return ` Het besluit is gepland op ${inWords(each.plannedOn)}.`;
  if (each.heldUntil) return '';
  return hasUsedUpPlan(state, each.actor) ? ' Er is nog geen nieuwe dag gepland.' : ' Er is nog geen datum gepland.';
};

const ground = (council: boolean, permission: boolean): Pick<Wording, 'rule' | 'basis'> => {
  if (permission) return { rule: 'R25', basis: 'Wet gemeenschappelijke regelingen 1 lid 4' };
  return council
    ? { rule: 'R87', basis: 'raadsvoorstel, samenvatting' }
    : { rule: 'R21', basis: 'afspraak tussen de gemeenten' };
};

/** What a college or council still has to do, where it stands (R119), whose permission is asked (R25), and what a second tie would mean (R77). */
export const decideWording = (state: ProposalState, each: Obligation): Wording => {
  const council = bodyOf(state.definition, each.actor)?.kind === 'council';
  const step = state.round.steps.find((one) => one.id === each.subject);
  const permission = step?.kind === 'councilRound' && step.purpose === 'permission';
  const all = step ? numberInWords(decidersOf(state, step).length) : 'alle';
  const last = lastOf(state, each);
  const tied = last !== undefined && (last.outcome === 'postponedAfterTie' || wasFirstTie(state, last));
  const again = tied ? ' Staken de stemmen dan weer, dan is het voorstel verworpen.' : '';
  const doing = council ? 'over de tekst stemmen' : 'over de tekst besluiten';
  return {
    act: permission ? 'over de toestemming stemmen' : doing,
    sentence: `${named(state, each.actor)} ${standing(state, last, council)}.${planning(state, each)}`,
    ifNothing: `Zonder dit besluit gaat het voorstel niet verder: ${all} ${council ? 'raden' : 'colleges'} moeten ${permission ? 'toestemming geven' : 'instemmen'}.${again}`,
    ...ground(council, permission),
  };
};
