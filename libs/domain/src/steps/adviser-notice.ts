import { earliest } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, listed, named } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { found, momentOf, type Advice, type Moment, type ProposalState } from '../state';
import { withConsultation } from './consultation-state';
import { roundPrepared } from './ended';

export interface OwedNotice {
  readonly adviser: string;
  readonly about: 'deviation' | 'newText' | 'plannedDecision';
  /** The advice, the text or the planned decision. */
  readonly subject: string;
  readonly since: Moment;
}

/** Whether a body advises by law or by-law, and not by agreement only. */
export const isStatutoryAdviser = (state: ProposalState, id: string): boolean => {
  const right = bodyOf(state.definition, id)?.adviceRight;
  return right !== undefined && right.kind !== 'agreement';
};

const positionOf = (state: ProposalState, at: Moment): number =>
  state.events.findIndex((event) => event.eventId === at.eventId);

/** A deviation from statutory advice is told to the adviser (R56, Awb 3:43 lid 1); a notice of the decision will do. */
const ofDeviation = (state: ProposalState): readonly OwedNotice[] =>
  state.advices.flatMap((advice) => {
    const deviates = Object.values(advice.answered).some(
      ({ answer }) => answer === 'notTakenOver' || answer === 'partly',
    );
    const answeredAt = state.events.findLast(
      (event) => event.type === 'AdviceAnswered' && event.data.adviceId === advice.adviceId,
    );
    if (!deviates || !answeredAt) return [];
    return advice.signers
      .filter((adviser) => isStatutoryAdviser(state, adviser))
      .filter((adviser) => !state.communication.told.some((each) => each.adviser === adviser))
      .map((adviser) => ({
        adviser,
        about: 'deviation' as const,
        subject: advice.adviceId,
        since: momentOf(answeredAt),
      }));
  });

const sinceReserved = (state: ProposalState, advice: Advice): readonly Omit<OwedNotice, 'adviser'>[] => {
  const given = positionOf(state, advice.at);
  const isLater = (at: Moment) => positionOf(state, at) > given;
  return [
    ...state.texts
      .filter((text) => isLater(text.at))
      .map((text) => ({ about: 'newText' as const, subject: text.textId, since: text.at })),
    ...state.planned
      .filter((item) => isLater(item.at) && !item.withdrawn)
      .map((item) => ({ about: 'plannedDecision' as const, subject: item.plannedDecisionId, since: item.at })),
  ];
};

/** Who reserved its rights hears of each new text and each planned decision (R121). */
const ofReservation = (state: ProposalState): readonly OwedNotice[] =>
  state.advices
    .filter((advice) => advice.rightsReserved)
    .flatMap((advice) =>
      sinceReserved(state, advice).flatMap((owed) => advice.signers.map((adviser) => ({ ...owed, adviser }))),
    );

/** A notice of a planned decision is of the day that was planned by then; a decision that was moved since is told anew. */
const isGiven = (state: ProposalState, { adviser, about, subject, since }: OwedNotice): boolean =>
  state.consultation.adviserNotices.some(
    (each) =>
      each.adviser === adviser &&
      each.about === about &&
      each.subject === subject &&
      (about !== 'plannedDecision' || positionOf(state, each.at) > positionOf(state, since)),
  );

/** Every notice that is owed to an adviser and was not given, each once (R56, R121). */
export const owedNotices = (state: ProposalState): readonly OwedNotice[] => {
  const owed = [...ofDeviation(state), ...ofReservation(state)].filter((each) => !isGiven(state, each));
  const keyOf = (each: OwedNotice) => [each.adviser, each.about, each.subject].join('/');
  return owed.filter((each, index) => owed.findIndex((other) => keyOf(other) === keyOf(each)) === index);
};

const subjectsOf = (state: ProposalState): Readonly<Record<OwedNotice['about'], readonly string[]>> => ({
  deviation: state.advices.map((each) => each.adviceId),
  newText: state.texts.map((each) => each.textId),
  plannedDecision: state.planned.map((each) => each.plannedDecisionId),
});

export const recordAdviserNotice: Decide<'recordAdviserNotice'> = (body, state, context) => {
  if (!bodyOf(state.definition, body.adviser)) return refused('unknownBody', { body: body.adviser }, 'adviser');
  if (!subjectsOf(state)[body.about].includes(body.subject)) return refused('unknownSubject', undefined, 'subject');
  const { adviser, about, subject } = body;
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('AdviserNoticeRecorded', { adviser, about, subject }, context, body.happened))
  );
};

export const adviserNoticeRecorded: Evolve<'AdviserNoticeRecorded'> = (state, event) =>
  withConsultation(state, {
    adviserNotices: [...state.consultation.adviserNotices, { ...event.data, at: momentOf(event) }],
  });

export const recordMeetingPapers: Decide<'recordMeetingPapers'> = (body, state, context) => {
  if (!bodyOf(state.definition, body.body)) return refused('unknownBody', { body: body.body }, 'body');
  if (body.adviceIds.some((id) => !state.advices.some((each) => each.adviceId === id)))
    return refused('unknownAdvice', undefined, 'adviceIds');
  const data = { body: body.body, meetingOn: body.meetingOn, adviceIds: body.adviceIds };
  return inTheFuture(body.happened, context) ?? decided(eventOf('MeetingPapersRecorded', data, context, body.happened));
};

/** Whether an advice is due for a meeting: of this round, or of an earlier one where it still holds, and given by then (R124, R8). */
const isDueFor = (state: ProposalState, meetingOn: string, advice: Advice): boolean =>
  (advice.round === state.round.number || state.route.policies.adviceAfterReturn === 'kept') &&
  (earliest(advice.at.on) ?? '') <= meetingOn;

/** The advices due for a meeting that are not on its papers, as last recorded for it (R124). */
export const missingFromPapers = (
  state: ProposalState,
  { adviceIds, meetingOn }: { readonly adviceIds: readonly string[]; readonly meetingOn: string },
): readonly Advice[] =>
  state.advices.filter((advice) => isDueFor(state, meetingOn, advice) && !adviceIds.includes(advice.adviceId));

/** Every advice is on the papers of the meeting that decides (R124). */
export const meetingPapersRecorded: Evolve<'MeetingPapersRecorded'> = (state, event) => {
  const missing = missingFromPapers(state, event.data);
  const advisers = listed([...new Set(missing.flatMap((each) => each.signers))].map((id) => named(state, id)));
  const warnings: Warning[] = missing.length > 0 ? [{ code: 'adviceNotOnPapers', params: { advisers } }] : [];
  const { body, meetingOn } = event.data;
  const others = state.consultation.meetingPapers.filter((each) => each.body !== body || each.meetingOn !== meetingOn);
  const meetingPapers = [...others, { ...event.data, round: roundPrepared(state), at: momentOf(event) }];
  return found(withConsultation(state, { meetingPapers }), event, warnings);
};
