import { amsterdamDate } from '@eensluidend/calendar';
import { competentToLift } from '../secrecy';
import { unpublished } from '../secrecy-publication';
import { ratificationOf } from '../secrecy-ratification';
import type { ProposalState, Secrecy } from '../state';
import { obligation, type Obligation } from './obligation';

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

/** Lifted papers that are to be published, with the day on which the alarm goes (R125). */
const publishing = (state: ProposalState): readonly Obligation[] =>
  unpublished(state).map(({ secrecyId, council, since, dueOn }) =>
    obligation('publishLifted', council, since, {
      subject: secrecyId,
      dueOn,
      historic: dueOn < amsterdamDate(since.recordedAt),
      blocking: false,
    }),
  );

/** Everything open about secrecies: lifting (R37), a Woo request (R44), ratification under old law (R36), publishing (R125). */
export const secrecyObligations = (state: ProposalState): readonly Obligation[] => [
  ...state.secrecies.flatMap((secrecy) => ofSecrecy(state, secrecy)),
  ...publishing(state),
];
