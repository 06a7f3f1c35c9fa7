import { earliest } from '@eensluidend/calendar';
import type { RouteStep } from '@eensluidend/contracts';
import { holdsUp, openRemarks, stillToAgree, waitsForMinutes, withoutMinutes } from '../advice-round';
import { needsAdjustedText, notAsked, openPoints } from '../stage';
import type { AdviceRequest, Moment, ProposalState } from '../state';
import { hasLapsed, isHistoric, isSettledRequest, termOf } from '../term-of-request';
import { obligation, stuurgroepOf, type Obligation } from './obligation';

type StepOf<Kind extends RouteStep['kind']> = Extract<RouteStep, { kind: Kind }>;

/** Open work on one request: give the advice, or first send what was missing (R49). A round need not wait for an informal body (R64). */
const onRequest = (
  state: ProposalState,
  step: StepOf<'adviceRound'>,
  request: AdviceRequest,
): readonly Obligation[] => {
  const { requestId: subject, adviser, askedBy } = request;
  const blocking = holdsUp(state, step, request);
  const missing = request.received ? undefined : request.papersMissing;
  const sending = missing ? [obligation('sendPapers', askedBy, missing, { subject, blocking })] : [];
  const term = termOf(request);
  const giving = obligation('giveAdvice', adviser, request.received ?? request.sent ?? request.at, {
    subject,
    blocking,
    historic: term !== undefined && !hasLapsed(request) && isHistoric(term.dueOn, term.cause),
    ...(term ? { dueOn: term.dueOn, remindOn: term.remindOn, computed: term.computed } : {}),
  });
  return [...sending, giving];
};

const asHistoric = (owner: string, { since, subject }: Obligation): Obligation =>
  obligation('establishLapse', owner, since, { historic: true, ...(subject ? { subject } : {}) });

/** Who has to ask, to advise, to complete the minutes of an oral advice (R54), in the advice round. */
export const inAdviceRound = (
  state: ProposalState,
  step: StepOf<'adviceRound'>,
  since: Moment,
): readonly Obligation[] => {
  const owner = stuurgroepOf(state);
  const asking = step.advisers.flatMap((adviser) =>
    notAsked(state, adviser).map((asker) => obligation('askAdvice', asker, since, { subject: adviser })),
  );
  const open = state.requests.filter(
    (request) =>
      request.type === 'advice' &&
      request.round === state.round.number &&
      (holdsUp(state, step, request) || !isSettledRequest(request)),
  );
  const waiting = open.flatMap((request) => onRequest(state, step, request));
  const historic = waiting.filter((each) => each.historic).map((each) => asHistoric(owner, each));
  const minutes = withoutMinutes(state).map((advice) =>
    obligation('addMinutes', owner, advice.at, {
      subject: advice.adviceId,
      blocking: waitsForMinutes(state, advice),
    }),
  );
  return [...asking, ...waiting, ...historic, ...minutes];
};

/** An advice that came when its step was open already, waits from the day it came. */
const later = (since: Moment, came: Moment): Moment =>
  (earliest(came.on) ?? '') > (earliest(since.on) ?? '') ? came : since;

/** Every point and remark that has no answer yet (R55). */
export const toAnswer = (
  state: ProposalState,
  owner: string,
  since: Moment,
  blocking = true,
): readonly Obligation[] => {
  const open = new Set(openPoints(state).map((each) => each.adviceId));
  return [
    ...state.advices
      .filter((advice) => open.has(advice.adviceId))
      .map((advice) =>
        obligation('answerAdvice', owner, later(since, advice.at), { subject: advice.adviceId, blocking }),
      ),
    ...openRemarks(state).map((remark) =>
      obligation('answerRemark', owner, remark.at, { subject: remark.remarkId, blocking }),
    ),
  ];
};

/** All points answered, the adjusted text with its feedback, and where the route asks for it the agreement of the colleges (R55). */
export const inProcessing = (
  state: ProposalState,
  step: StepOf<'processing'>,
  since: Moment,
): readonly Obligation[] => [
  ...toAnswer(state, step.body, since),
  ...(needsAdjustedText(state) ? [obligation('adjustText', step.body, since)] : []),
  ...stillToAgree(state, step).map((body) =>
    obligation('agreeFeedback', body, since, state.liveTextId ? { subject: state.liveTextId } : {}),
  ),
];
