import { amsterdamDate } from '@eensluidend/calendar';
import { closedDocument, mayOpen } from '../closed-parts';
import { competentToLift } from '../secrecy';
import { unpublished } from '../secrecy-publication';
import { ratificationOf } from '../secrecy-ratification';
import { liveText } from '../stage';
import type { ProposalState, Secrecy } from '../state';
import { obligation, stuurgroepOf, type Obligation } from './obligation';

/** The question whether to lift is open: the end condition was met and the body did not answer since. */
const isAsked = ({ liftTask, declined }: Secrecy): boolean =>
  liftTask !== undefined && (declined === undefined || declined.on < liftTask.on);

/** What a body has to do about its secrecy; the proposal never waits for it. Only who may know of the secrecy may see these. */
const ofSecrecy = (state: ProposalState, secrecy: Secrecy): readonly Obligation[] => {
  if (secrecy.lifted) return [];
  const fields = { subject: secrecy.secrecyId, blocking: false };
  const competent = competentToLift(state, secrecy);
  const [question] = secrecy.liftQuestions;
  const ratification = ratificationOf(state, secrecy);
  return [
    ...(secrecy.liftTask && isAsked(secrecy) ? [obligation('liftSecrecy', competent, secrecy.liftTask, fields)] : []),
    ...(secrecy.awaitsSecond ? [obligation('confirmLift', competent, secrecy.awaitsSecond.at, fields)] : []),
    ...(question ? [obligation('answerLiftQuestion', competent, question.at, fields)] : []),
    ...(ratification.kind === 'awaited'
      ? [obligation('ratifySecrecy', ratification.council, ratification.since, fields)]
      : []),
    ...(ratification.kind === 'missed'
      ? [obligation('establishSecrecyLapse', ratification.council, ratification.meeting.at, fields)]
      : []),
  ];
};

/** Lifted papers that are to be published by the body that lifted, with the day on which the alarm goes (R125). */
const publishing = (state: ProposalState): readonly Obligation[] =>
  unpublished(state).map(({ secrecyId, body, since, dueOn, computed }) =>
    obligation('publishLifted', body, since, {
      subject: secrecyId,
      dueOn,
      computed,
      historic: dueOn < amsterdamDate(since.recordedAt),
      blocking: false,
    }),
  );

/** A part of the live text that is closed without secrecy waits for a decision: make it secret, or open it (R28, R30). */
const closing = (state: ProposalState): readonly Obligation[] => {
  const live = liveText(state);
  return [...(live?.joint ?? []), ...(live?.local ?? [])].flatMap((part) => {
    const { documentId } = part.text;
    const closed = closedDocument(state, documentId);
    if (!live || !closed) return [];
    const colleges = state.definition.bodies.filter((body) => mayOpen(state, body, closed)).map((body) => body.id);
    return [stuurgroepOf(state), ...colleges].map((body) =>
      obligation('decideSecrecy', body, live.at, { subject: documentId, blocking: false }),
    );
  });
};

/** Everything open about secrecies: closed papers (R30), lifting (R37), a Woo request (R44), ratification under old law (R36), publishing (R125). */
export const secrecyObligations = (state: ProposalState): readonly Obligation[] => [
  ...state.secrecies.flatMap((secrecy) => ofSecrecy(state, secrecy)),
  ...publishing(state),
  ...closing(state),
];
