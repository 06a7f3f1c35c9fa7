import type { ProposalEvent, ProposalView } from '@eensluidend/contracts';
import { amsterdamDate } from '@eensluidend/calendar';
import { stageOf } from '../stage';
import type { Advice, AdviceRequest, Decision, ProposalState, Secrecy } from '../state';
import { motionsOf } from '../steps/decision-motion';
import { hasLapsed, termOf } from '../term-of-request';
import type { ViewContext } from './board';
import { datesOf, messagesOf, sendingsOf, withVisibleSendings } from './communication';
import { consultationLines } from './consultation';
import { councilLines } from './councils';
import { dossierLines } from './dossier';
import { votesOf } from './decision-votes';
import { groupName } from './group-name';
import { paperNames } from './paper-names';
import { shortState, stateLabel } from './sentences';
import { sourceInWords } from './timeline';
import { visibleEvents } from './visible';

export interface ProposalViewContext extends ViewContext {
  readonly seesDocument: (documentId: string) => boolean;
}

const requestStatus = (request: AdviceRequest): ProposalView['requests'][number]['status'] => {
  if (request.adviceId) return 'answered';
  if (hasLapsed(request)) return 'lapsed';
  return request.sent ? 'open' : 'notSent';
};

const requestLine = (request: AdviceRequest, context: ProposalViewContext): ProposalView['requests'][number] => {
  const term = termOf(request);
  const { requestId, adviser, askedBy, type, round, sent, received } = request;
  return {
    ...{ requestId, adviser, askedBy, type, round },
    status: requestStatus(request),
    question: context.text(request.question),
    papers: request.papers.filter((paper) => context.seesDocument(paper)),
    ...(sent ? { sentOn: sent.on } : {}),
    ...(received ? { receivedOn: received.on } : {}),
    ...(term && type === 'advice' ? { dueOn: term.dueOn } : {}),
  };
};

const adviceLine = (advice: Advice, context: ProposalViewContext): ProposalView['advices'][number] => {
  const { document } = advice;
  // The points are what the advice says: as secret as the document itself.
  const isOpen = !document || context.seesDocument(document.documentId);
  const points = (isOpen ? advice.points : []).map(({ point, text, phase }) => {
    const answer = advice.answered[point];
    const reason = answer?.reason ? { reason: context.text(answer.reason) } : {};
    return { point, text: context.text(text), phase, ...(answer ? { answer: answer.answer } : {}), ...reason };
  });
  const { adviceId, signers, addressees, round, form, tendency, rightsReserved } = advice;
  return {
    ...{ adviceId, on: advice.at.on, assumed: advice.at.assumed, requestIds: [...advice.requestIds] },
    ...{ round, form, tendency, rightsReserved, points },
    signers: [...signers],
    addressees: [...addressees],
    ...(document && isOpen ? { documentId: document.documentId } : {}),
    openPoints: points.filter((each) => !('answer' in each)).map((each) => each.point),
  };
};

const titlesOf = (
  { definition }: ProposalState,
  { body }: Decision,
  all: Decision['motions'],
  context: ProposalViewContext,
): ProposalView['decisions'][number]['motions'] =>
  all.map(({ title, group, status }) => ({
    ...{ title: context.text(title), group, status },
    groupName: groupName(definition, body, group),
  }));

const decisionLine = (
  state: ProposalState,
  decision: Decision,
  facts: readonly ProposalEvent[],
  context: ProposalViewContext,
): ProposalView['decisions'][number] => {
  const { decisionId, body, textId, outcome, round, at, counts } = decision;
  const { amendments, legalBasis, registrationNumber } = decision;
  const why = state.findings[at.eventId]?.warnings[0];
  const signature = state.signatures.find((each) => each.decisionId === decisionId);
  const claims = facts.flatMap((event) =>
    event.type === 'DateClaimed' && event.data.subject === decisionId ? [event] : [],
  );
  return {
    ...{ decisionId, body, textId, outcome, round, on: at.on, counts, assumed: at.assumed },
    ...(decision.step ? { step: decision.step } : {}),
    ...(why && !counts ? { countsNot: context.warning(why).sentence } : {}),
    points: decision.decisionPoints.map(({ point, outcome: each, local, wording }) => ({
      point,
      outcome: each,
      local,
      ...(wording ? { wording: context.text(wording) } : {}),
    })),
    ...votesOf(state, decision, context),
    motions: titlesOf(state, decision, motionsOf(state, decision), context),
    ...(amendments.length > 0 ? { amendments: titlesOf(state, decision, amendments, context) } : {}),
    ...(legalBasis.length > 0 ? { legalBasis: [...legalBasis] } : {}),
    ...(registrationNumber ? { registrationNumber: context.text(registrationNumber) } : {}),
    ...(signature ? { signedOn: signature.at.on } : {}),
    dates: datesOf(state, decision),
    claims: claims.map((event) => ({
      aspect: event.data.aspect,
      claimedOn: event.data.claimedOn,
      source: sourceInWords(event, state, context),
      ...(event.data.chosen ? { chosen: context.text(event.data.chosen) } : {}),
    })),
  };
};

const secrecyStatus = (secrecy: Secrecy, { round }: ProposalState): string => {
  if (secrecy.lifted) return 'lifted';
  if (secrecy.liftTask) return 'toBeLifted';
  return secrecy.warned?.round === round.number ? 'endUnreachable' : 'imposed';
};

const secrecyLine = (
  state: ProposalState,
  secrecy: Secrecy,
  context: ProposalViewContext,
): ProposalView['secrecies'][number] => ({
  secrecyId: secrecy.secrecyId,
  body: secrecy.body,
  status: secrecyStatus(secrecy, state),
  on: secrecy.at.on,
  papers: [...paperNames(state, secrecy.documents, context.text, context.seesDocument)],
});

/** The proposal with the ids that a client needs to go on. Documents this reader may not see are left out. */
export const proposalView = (state: ProposalState, context: ProposalViewContext): ProposalView => {
  const stage = stageOf(state);
  const sent = withVisibleSendings(state, context.sees);
  const facts = visibleEvents(state, context.sees);
  const last = facts.reduce(
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
    ...dossierLines(state, context),
    ...councilLines(state, context),
    ...consultationLines(state, context),
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
        .map((part) => ({ role: part.role, ...part.text, name: context.text(part.name) })),
    })),
    requests: state.requests.map((request) => requestLine(request, context)),
    advices: state.advices.map((advice) => adviceLine(advice, context)),
    decisions: state.decisions.map((decision) => decisionLine(sent, decision, facts, context)),
    messages: messagesOf(state, context),
    sendings: sendingsOf(state, context),
    notices: state.notices.map(({ body, about, round, at }) => ({ body, about, round, on: at.on })),
    secrecies: state.secrecies
      .filter((secrecy) => context.sees(secrecy.secrecyId))
      .map((secrecy) => secrecyLine(state, secrecy, context)),
    startedOn: state.startedAt.on.length === 10 ? state.startedAt.on : amsterdamDate(state.startedAt.recordedAt),
    lastChangeAt: last,
  };
};
