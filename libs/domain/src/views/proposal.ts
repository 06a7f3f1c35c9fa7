import type { ProposalView } from '@eensluidend/contracts';
import { amsterdamDate } from '@eensluidend/calendar';
import { stageOf } from '../stage';
import type { AdviceRequest, ProposalState, Secrecy } from '../state';
import { hasLapsed, termOf } from '../term-of-request';
import type { ViewContext } from './board';
import { shortState, stateLabel } from './sentences';
import { visibleEvents } from './visible';

const requestStatus = (request: AdviceRequest): string => {
  if (request.adviceId) return 'answered';
  if (hasLapsed(request)) return 'lapsed';
  return request.sent ? 'open' : 'notSent';
};

const secrecyStatus = (secrecy: Secrecy): string =>
  secrecy.lifted ? 'lifted' : secrecy.liftTask ? 'toBeLifted' : secrecy.warned ? 'endUnreachable' : 'imposed';

/** The proposal with the ids that a client needs to go on. Documents this reader may not see are left out. */
export const proposalView = (
  state: ProposalState,
  context: ViewContext & { readonly seesDocument: (documentId: string) => boolean },
): ProposalView => {
  const stage = stageOf(state);
  const last = visibleEvents(state, context.sees).reduce(
    (latest, event) => (event.recordedAt > latest ? event.recordedAt : latest),
    state.startedAt.recordedAt,
  );
  return {
    proposalId: state.proposalId,
    dossierId: state.start.dossierId,
    title: context.text(state.start.title),
    definition: { ...state.start.definition },
    route: state.route.name,
    legalNature: state.start.legalNature,
    ...(state.start.predecessor ? { predecessor: state.start.predecessor.proposalId } : {}),
    round: state.round.number,
    ...(stage ? { stage: stage.name } : {}),
    state: shortState(state),
    stateLabel: stateLabel(state),
    texts: state.texts.map((text) => ({
      textId: text.textId,
      kind: text.kind,
      live: text.textId === state.liveTextId,
      label: context.text(text.label),
      joint: text.joint
        .filter((part) => context.seesDocument(part.text.documentId))
        .map((part) => ({ role: part.role, documentId: part.text.documentId, name: context.text(part.name) })),
    })),
    requests: state.requests.map((request) => {
      const term = termOf(request);
      const { requestId, adviser, askedBy, type, round } = request;
      return {
        requestId,
        adviser,
        askedBy,
        type,
        round,
        status: requestStatus(request),
        ...(term && type === 'advice' ? { dueOn: term.dueOn } : {}),
      };
    }),
    advices: state.advices.map((advice) => ({
      adviceId: advice.adviceId,
      signers: [...advice.signers],
      round: advice.round,
      openPoints: advice.points
        .filter((point) => advice.answered[point.point] === undefined)
        .map((point) => point.point),
    })),
    decisions: state.decisions.map(({ decisionId, body, outcome, round, at, counts }) => ({
      decisionId,
      body,
      outcome,
      round,
      on: at.on,
      counts,
    })),
    secrecies: state.secrecies
      .filter((secrecy) => context.sees(secrecy.secrecyId))
      .map((secrecy) => ({ secrecyId: secrecy.secrecyId, body: secrecy.body, status: secrecyStatus(secrecy) })),
    startedOn: state.startedAt.on.length === 10 ? state.startedAt.on : amsterdamDate(state.startedAt.recordedAt),
    lastChangeAt: last,
  };
};
