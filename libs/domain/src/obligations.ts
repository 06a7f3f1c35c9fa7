import { amsterdamDate, earliest, isFullDate } from '@eensluidend/calendar';
import { decidersOf, publishersOf } from './bodies';
import { inAdviceRound, inProcessing } from './obligations/advice';
import { consulted } from './obligations/consultation';
import { councilObligations } from './obligations/councils';
import { dossierObligations, zienswijzeObligations } from './obligations/dossier';
import { communicating } from './obligations/communication';
import { informing } from './obligations/informing';
import { planningObligations } from './obligations/planning';
import { obligation, stuurgroepOf, type Obligation } from './obligations/obligation';
import { sending } from './obligations/sending';
import { documenting } from './obligations/source-document';
import { hearingCouncils } from './obligations/wishes';
import { rectifying } from './obligations/rectification';
import { secrecyObligations } from './obligations/secrecy';
import { openPlan } from './open-plan';
import { agrees, countingDecisions, stageOf, stageSince, stillToDecide, waitsSince } from './stage';
import type { Moment, ProposalState } from './state';
import { deciding } from './obligations/consequence';
import { standsOnDecision } from './steps/consequence';
import { endsWithoutRound } from './steps/ended';
import { gazetteOf } from './steps/publication';
import { isSigned } from './steps/signature';
import { stillToReport } from './working-group';

export * from './obligations/obligation';

const plannedFor = (state: ProposalState, body: string): { plannedOn?: string; heldUntil?: string } => {
  const last = state.decisions.findLast((each) => each.body === body && each.round === state.round.number);
  const item = openPlan(state, body);
  if (item) return { plannedOn: item.plannedOn };
  return last?.outcome === 'held' && last.heldUntil ? { heldUntil: last.heldUntil } : {};
};

const inStage = (state: ProposalState): readonly Obligation[] => {
  const stage = stageOf(state);
  if (!stage) return [];
  const since = stageSince(state.round, stage);
  const owner = stuurgroepOf(state);
  if (!state.liveTextId) return [obligation('addText', owner, since)];
  switch (stage.kind) {
    case 'workingGroup':
      return stillToReport(state, stage).map((body) =>
        obligation('reportWorkingGroup', body, since, { subject: stage.id }),
      );
    case 'alignment':
      return [obligation('align', stage.body, since)];
    case 'collegeRound':
    case 'councilRound':
      return stillToDecide(state, stage).map((body) =>
        obligation('decide', body, waitsSince(state, stage, body), { subject: stage.id, ...plannedFor(state, body) }),
      );
    case 'zienswijzeRound':
      return zienswijzeObligations(state, stage, since);
    case 'adviceRound':
      return inAdviceRound(state, stage, since);
    case 'processing':
      return inProcessing(state, stage, since);
    case 'publication':
      return publishersOf(state, stage).flatMap((municipality) => {
        const gazette = gazetteOf(state, municipality);
        // The college issues the Gemeenteblad (Bekendmakingswet 2 lid 2).
        const college = state.definition.bodies.find(
          (body) => body.kind === 'college' && body.municipality === municipality,
        );
        if (!gazette || gazette.published || !college) return [];
        return gazette.handedIn
          ? [obligation('publishGazette', college.id, gazette.handedIn, { subject: municipality })]
          : [obligation('handInGazette', college.id, gazette.prepared, { subject: municipality })];
      });
  }
};

const afterReturn = (state: ProposalState): readonly Obligation[] => {
  const outcome = state.round.outcome;
  if (
    !outcome ||
    state.withdrawn ||
    state.superseded ||
    endsWithoutRound(state) ||
    !['rejected', 'amended', 'insufficientSupport'].includes(outcome.kind)
  )
    return [];
  return [obligation('discussReturn', stuurgroepOf(state), outcome.at)];
};

const signing = (state: ProposalState): readonly Obligation[] => {
  const councils = state.round.steps.filter((step) => step.kind === 'councilRound');
  return councils
    .flatMap((step) =>
      decidersOf(state, step).flatMap((body) =>
        countingDecisions(state, step).filter((decision) => decision.body === body && agrees(decision)),
      ),
    )
    .filter((decision) => !isSigned(state, decision.decisionId))
    .map((decision) =>
      obligation('sign', decision.body, decision.at, { subject: decision.decisionId, blocking: false }),
    );
};

/** Everything that is open, blocking matters first. */
export const obligations = (state: ProposalState): readonly Obligation[] => [
  ...(standsOnDecision(state) ? deciding(state) : [...inStage(state), ...afterReturn(state)]),
  ...rectifying(state),
  ...secrecyObligations(state),
  ...informing(state),
  ...signing(state),
  ...consulted(state),
  ...hearingCouncils(state),
  ...communicating(state),
  ...sending(state),
  ...documenting(state),
  ...councilObligations(state),
  ...dossierObligations(state),
  ...planningObligations(state),
];

/** Since when something was known, where that is later than when it happened. */
export const knownSince = (at: Moment): string | undefined => {
  const recorded = amsterdamDate(at.recordedAt);
  return isFullDate(at.on) && recorded > at.on ? recorded : earliest(at.on) === undefined ? recorded : undefined;
};
