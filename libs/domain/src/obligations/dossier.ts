import type { RouteStep } from '@eensluidend/contracts';
import { bodyOf, viewersOf } from '../bodies';
import { isCoOwner, somebodyDecides } from '../participants';
import { stageOf, stageSince } from '../stage';
import type { Moment, ProposalState } from '../state';
import { hasEnded } from '../steps/ended';
import { draftOf, isHeard, isHistoricDraft, zienswijzeTerm } from '../zienswijze-term';
import { obligation, stuurgroepOf, type Obligation } from './obligation';

const collegeOf = (state: ProposalState, municipality: string | undefined): string | undefined =>
  state.definition.bodies.find((body) => body.kind === 'college' && body.municipality === municipality)?.id;

const forCouncil = (state: ProposalState, step: RouteStep, council: string, since: Moment): readonly Obligation[] => {
  const draft = draftOf(state, step, council);
  const college = collegeOf(state, bodyOf(state.definition, council)?.municipality);
  if (!draft) return college ? [obligation('sendDraft', college, since, { subject: council })] : [];
  const term = zienswijzeTerm(draft);
  const historic = isHistoricDraft(draft);
  const fields = { subject: draft.draftId, historic, ...(term ? { dueOn: term.dueOn, computed: term.computed } : {}) };
  const give = obligation('giveZienswijze', council, draft.at, fields);
  return historic
    ? [
        give,
        obligation('establishZienswijzeLapse', stuurgroepOf(state), draft.at, { subject: draft.draftId, historic }),
      ]
    : [give];
};

/** In a round for views each college sends the draft to its council, and each council may give its view (R24, R25). */
export const zienswijzeObligations = (state: ProposalState, step: RouteStep, since: Moment): readonly Obligation[] =>
  viewersOf(state, step)
    .filter((council) => !isHeard(state, step, council))
    .flatMap((council) => forCouncil(state, step, council, since));

/** In an opt-in region each invited municipality may sign up; the proposal waits only while nobody takes part (R123). */
const signingUp = (state: ProposalState): readonly Obligation[] => {
  const invited = state.participants.filter((each) => each.role === 'decides' && !each.signedUp && !each.left);
  const inviting = state.route.policies.optIn
    ? invited.flatMap((each) => {
        const college = collegeOf(state, each.municipality);
        const fields = { subject: each.municipality, blocking: !somebodyDecides(state) };
        return college ? [obligation('signUp', college, state.startedAt, fields)] : [];
      })
    : [];
  return somebodyDecides(state)
    ? inviting
    : [...inviting, obligation('findParticipants', stuurgroepOf(state), state.startedAt)];
};

/** A decision on another joint text is shown to the stuurgroep until that body decides on the right one (R5). */
const comparing = (state: ProposalState): readonly Obligation[] =>
  state.decisions
    .filter(
      (decision) =>
        decision.round === state.round.number &&
        (state.findings[decision.at.eventId]?.warnings ?? []).some((each) => each.code === 'otherJointText') &&
        !state.decisions.some((other) => other.body === decision.body && other.counts && other.step === decision.step),
    )
    .map((decision) =>
      obligation('compareTexts', stuurgroepOf(state), decision.at, { subject: decision.decisionId, blocking: false }),
    );

/** A co-owner decides on its own share; nobody waits for it (R122). */
const ownShares = (state: ProposalState): readonly Obligation[] => {
  const stage = stageOf(state);
  if (stage?.kind !== 'collegeRound' && stage?.kind !== 'councilRound') return [];
  return stage.bodies
    .filter((id) => isCoOwner(state, bodyOf(state.definition, id)))
    .filter((id) => !state.decisions.some((each) => each.body === id && each.round === state.round.number))
    .map((id) =>
      obligation('decideOwnShare', id, stageSince(state.round, stage), { subject: stage.id, blocking: false }),
    );
};

/** Open work on who takes part, and on the joint text. */
export const dossierObligations = (state: ProposalState): readonly Obligation[] => [
  ...(hasEnded(state) ? [] : [...signingUp(state), ...ownShares(state)]),
  ...comparing(state),
];
