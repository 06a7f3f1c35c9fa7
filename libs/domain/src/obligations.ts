import { amsterdamDate, earliest, isFullDate, latest } from '@eensluidend/calendar';
import { bodyOf, decidersOf, publishersOf } from './bodies';
import { competentToLift } from './secrecy';
import {
  agrees,
  countingDecisions,
  needsAdjustedText,
  notAsked,
  openPoints,
  stageOf,
  stageSince,
  stillToDecide,
} from './stage';
import type { AdviceRequest, Moment, ProposalState } from './state';
import { isHistoric, isSettledRequest, termOf } from './term-of-request';

export type ObligationKind =
  | 'align'
  | 'askAdvice'
  | 'giveAdvice'
  | 'establishLapse'
  | 'answerAdvice'
  | 'adjustText'
  | 'addText'
  | 'decide'
  | 'discussReturn'
  | 'liftSecrecy'
  | 'informCouncil'
  | 'handInGazette'
  | 'publishGazette'
  | 'sign';

/** Something a person has to do: by whom, since when, until when, and whether the proposal waits for it. Dates are civil dates. */
export interface Obligation {
  readonly key: string;
  readonly kind: ObligationKind;
  /** The body that must act. */
  readonly actor: string;
  /** What it is about: an adviser, a request, a step, a municipality. */
  readonly subject?: string;
  readonly since: Moment;
  readonly dueOn?: string;
  readonly remindOn?: string;
  readonly plannedOn?: string;
  readonly computed?: string;
  readonly historic: boolean;
  readonly blocking: boolean;
}

/** An open obligation; unless said otherwise the proposal waits for it. */
export const obligation = (
  kind: ObligationKind,
  actor: string,
  since: Moment,
  fields: Partial<Obligation> = {},
): Obligation => ({
  key: [kind, actor, fields.subject].filter(Boolean).join('/'),
  kind,
  actor,
  since,
  historic: false,
  blocking: true,
  ...fields,
});

const plannedFor = (state: ProposalState, body: string): { plannedOn?: string } => {
  const item = state.planned.findLast(
    (each) => each.body === body && each.round === state.round.number && !each.withdrawn,
  );
  return item ? { plannedOn: item.plannedOn } : {};
};

const adviceObligation = (request: AdviceRequest): Obligation => {
  const term = termOf(request);
  const fields = {
    subject: request.requestId,
    ...(term ? { dueOn: term.dueOn, remindOn: term.remindOn, computed: term.computed } : {}),
  };
  const historic = term !== undefined && isHistoric(term.dueOn, term.cause);
  return obligation('giveAdvice', request.adviser, request.received ?? request.sent ?? request.at, {
    ...fields,
    historic,
  });
};

const inAdviceRound = (
  state: ProposalState,
  since: Moment,
  advisers: readonly string[],
  owner: string,
): readonly Obligation[] => {
  const asking = advisers.flatMap((adviser) =>
    notAsked(state, adviser).map((asker) => obligation('askAdvice', asker, since, { subject: adviser })),
  );
  const waiting = state.requests
    .filter(
      (request) => request.type === 'advice' && request.round === state.round.number && !isSettledRequest(request),
    )
    .map(adviceObligation);
  const historic = waiting
    .filter((each) => each.historic)
    .map((each) =>
      obligation('establishLapse', owner, each.since, {
        ...(each.subject ? { subject: each.subject } : {}),
        historic: true,
      }),
    );
  return [...asking, ...waiting, ...historic];
};

export const stuurgroepOf = (state: ProposalState): string =>
  state.definition.bodies.find((body) => body.kind === 'stuurgroep')?.id ?? 'stuurgroep';

const inStage = (state: ProposalState): readonly Obligation[] => {
  const stage = stageOf(state);
  if (!stage) return [];
  const since = stageSince(state.round, stage);
  const owner = stuurgroepOf(state);
  if (!state.liveTextId) return [obligation('addText', owner, since)];
  switch (stage.kind) {
    case 'alignment':
      return [obligation('align', stage.body, since)];
    case 'collegeRound':
    case 'councilRound':
      return stillToDecide(state, stage).map((body) =>
        obligation('decide', body, since, { subject: stage.id, ...plannedFor(state, body) }),
      );
    case 'adviceRound':
      return inAdviceRound(state, since, stage.advisers, owner);
    case 'processing': {
      const advices = [...new Set(openPoints(state).map((each) => each.adviceId))];
      const answers = advices.map((adviceId) => obligation('answerAdvice', stage.body, since, { subject: adviceId }));
      return needsAdjustedText(state) ? [...answers, obligation('adjustText', stage.body, since)] : answers;
    }
    case 'publication':
      return publishersOf(state, stage).flatMap((municipality) => {
        const gazette = state.gazettes.find((each) => each.municipality === municipality);
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
    !['rejected', 'amended', 'insufficientSupport'].includes(outcome.kind)
  )
    return [];
  return [obligation('discussReturn', stuurgroepOf(state), outcome.at)];
};

const lifting = (state: ProposalState): readonly Obligation[] =>
  state.secrecies.flatMap((secrecy) => {
    if (secrecy.lifted || !secrecy.liftTask) return [];
    return [
      obligation('liftSecrecy', competentToLift(state, secrecy), secrecy.liftTask, {
        subject: secrecy.secrecyId,
        blocking: false,
      }),
    ];
  });

/** Whether one date can lie on or after another, as far as both are known. */
const canBeAfter = (one: string, other: string): boolean => {
  const [last, first] = [latest(one), earliest(other)];
  return last === undefined || first === undefined || last >= first;
};

/** Each college informs its own council of its decision (Gemeentewet 169); it holds nothing up. */
const informing = (state: ProposalState): readonly Obligation[] =>
  (state.superseded || state.withdrawn ? [] : state.decisions)
    .filter(
      (decision) => decision.counts && agrees(decision) && bodyOf(state.definition, decision.body)?.kind === 'college',
    )
    .filter((decision) =>
      state.round.steps.some(
        (step) => step.id === decision.step && step.kind === 'collegeRound' && step.purpose !== 'release',
      ),
    )
    .filter(
      (decision) =>
        !state.informings.some((each) => each.college === decision.body && canBeAfter(each.at.on, decision.at.on)),
    )
    .map((decision) =>
      obligation('informCouncil', decision.body, decision.at, { subject: decision.decisionId, blocking: false }),
    );

const signing = (state: ProposalState): readonly Obligation[] => {
  const councils = state.round.steps.filter((step) => step.kind === 'councilRound');
  return councils
    .flatMap((step) =>
      decidersOf(state, step).flatMap((body) =>
        countingDecisions(state, step).filter((decision) => decision.body === body && agrees(decision)),
      ),
    )
    .filter((decision) => !state.signatures.some((each) => each.decisionId === decision.decisionId))
    .map((decision) =>
      obligation('sign', decision.body, decision.at, { subject: decision.decisionId, blocking: false }),
    );
};

/** Everything that is open, blocking matters first. */
export const obligations = (state: ProposalState): readonly Obligation[] => [
  ...inStage(state),
  ...afterReturn(state),
  ...lifting(state),
  ...informing(state),
  ...signing(state),
];

/** Since when something was known, where that is later than when it happened. */
export const knownSince = (at: Moment): string | undefined => {
  const recorded = amsterdamDate(at.recordedAt);
  return isFullDate(at.on) && recorded > at.on ? recorded : earliest(at.on) === undefined ? recorded : undefined;
};
