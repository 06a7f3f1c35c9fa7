import { earliest, isFullDate } from '@eensluidend/calendar';
import type { Body, SealedCommand } from '@eensluidend/contracts';
import { named, neededToOpen, seatsOn } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { ProposalState } from '../state';
import { stepOf, wasInvalid } from './decision-effect';
import { decider, isOutcome } from './meeting';
import { checkVotes, outcomeOfTie, verdict } from './votes';

type DecisionBody = SealedCommand<'recordDecision'>['body'];
type OutcomeName = DecisionBody['outcome'];

export const outcomeNames: Readonly<Record<OutcomeName, string>> = {
  adoptedAsProposed: 'conform voorstel',
  adoptedAsAmended: 'gewijzigd vastgesteld',
  held: 'aangehouden',
  rejected: 'verworpen',
  takenNote: 'kennisgenomen',
  takenOffAgenda: 'van de agenda gehaald',
  withdrawnByCollege: 'ingetrokken door het college',
  postponedAfterTie: 'uitgesteld na staken van stemmen',
  invalidVote: 'ongeldige stemming',
};

/** Outcomes after which the matter is closed for this body and text. */
const final: readonly OutcomeName[] = ['adoptedAsProposed', 'adoptedAsAmended', 'rejected', 'takenNote'];
const councilOnly: readonly OutcomeName[] = [
  'withdrawnByCollege',
  'postponedAfterTie',
  'invalidVote',
  'takenOffAgenda',
];

/** The outcome that the joint decision points give (R18); a local point of one municipality does not change it (R5). */
export const derivedOutcome = (points: NonNullable<DecisionBody['decisionPoints']>): OutcomeName | undefined => {
  const outcomes = points.filter((each) => !each.local).map((each) => each.outcome);
  if (outcomes.length === 0) return undefined;
  if (outcomes.includes('rejected')) return 'rejected';
  if (outcomes.includes('held')) return 'held';
  if (outcomes.includes('amended')) return 'adoptedAsAmended';
  return outcomes.every((outcome) => outcome === 'takenNote') ? 'takenNote' : 'adoptedAsProposed';
};

const contradictsVotes = (decision: DecisionBody, body: Body, state: ProposalState): boolean => {
  const { outcome } = decision;
  const adopted = outcome === 'adoptedAsProposed' || outcome === 'adoptedAsAmended' || outcome === 'takenNote';
  switch (verdict(decision.votes)) {
    case 'for':
      return outcome === 'rejected' || outcome === 'postponedAfterTie';
    case 'against':
      return adopted || outcome === 'postponedAfterTie';
    case 'tie': {
      if (body.kind !== 'council') return false; // the mayor's vote decides (Gemeentewet 59)
      const before = state.decisions.some(
        (each) => each.body === body.id && each.textId === decision.textId && each.outcome === 'postponedAfterTie',
      );
      const demanded = outcomeOfTie(decision, body, before);
      return (
        adopted ||
        (demanded === 'rejected' && outcome === 'postponedAfterTie') ||
        (demanded === 'postponedAfterTie' && outcome === 'rejected')
      );
    }
    case undefined:
      return false;
  }
};

const checkOutcome = (decision: DecisionBody, body: Body, state: ProposalState): Outcome | undefined => {
  const derived = derivedOutcome(decision.decisionPoints ?? []);
  const claimed = decision.outcome;
  if (body.kind === 'college' && councilOnly.includes(claimed))
    return refused('outcomeNotForBody', { outcome: outcomeNames[claimed], body: named(state, body.id) }, 'outcome');
  if (derived && (claimed === 'held' || final.includes(claimed)) && derived !== claimed)
    return refused(
      'outcomeContradictsPoints',
      { claimed: outcomeNames[claimed], derived: outcomeNames[derived] },
      'outcome',
    );
  if (decision.votes && contradictsVotes(decision, body, state))
    return refused(
      'outcomeContradictsVotes',
      { for: decision.votes.for, against: decision.votes.against, outcome: outcomeNames[claimed] },
      'outcome',
    );
  return undefined;
};

/** The meeting the decision was taken in: the one named, or the one of that body on that day. */
const meetingOf = (decision: DecisionBody, state: ProposalState) => {
  if (decision.meetingId) return state.meetings.find((meeting) => meeting.meetingId === decision.meetingId);
  const onThatDay = state.meetings.filter(
    (meeting) => meeting.body === decision.body && meeting.at.on === decision.happened.on,
  );
  return onThatDay.find((meeting) => meeting.opened) ?? onThatDay[0];
};

const notOpened = (state: ProposalState, meeting: ProposalState['meetings'][number], body: Body): Outcome => {
  const day = earliest(meeting.at.on);
  const seats = day ? (seatsOn(body, day) ?? 0) : 0;
  const needed = neededToOpen(body.kind, seats);
  return refused(
    'meetingNotOpened',
    { on: meeting.at.on, body: named(state, body.id), present: meeting.attendance?.present ?? 0, seats, needed },
    'meetingId',
  );
};

/** An earlier decision of this body that already closes the matter for this text: in this round, or the very same one again. */
const earlierDecision = (state: ProposalState, { body, textId, happened }: DecisionBody) =>
  state.decisions.findLast(
    (each) =>
      each.body === body &&
      each.textId === textId &&
      final.includes(each.outcome) &&
      !wasInvalid(state, each) &&
      (each.counts && each.round === state.round.number
        ? state.round.outcome !== undefined || each.step === stepOf(state, body)
        : isFullDate(happened.on) && each.at.on === happened.on),
  );

export const recordDecision: Decide<'recordDecision'> = (body, state, context) => {
  const who = decider(state, body.body);
  if (isOutcome(who)) return who;
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const future = inTheFuture(body.happened, context);
  if (future) return future;
  const meeting = meetingOf(body, state);
  if (body.meetingId && (!meeting || meeting.body !== who.id))
    return refused('unknownMeeting', { body: named(state, who.id) }, 'meetingId');
  if (meeting && !meeting.opened) return notOpened(state, meeting, who);
  const points = body.decisionPoints ?? [];
  const twice = points.find((each, index) => points.findIndex((other) => other.point === each.point) !== index);
  if (twice) return refused('pointTwice', { point: twice.point }, 'decisionPoints');
  const wrong = checkVotes(state, body, who, meeting) ?? checkOutcome(body, who, state);
  if (wrong) return wrong;
  const before = earlierDecision(state, body);
  if (before) {
    const first = { on: before.at.on, outcome: outcomeNames[before.outcome] };
    return refused('alreadyDecided', { body: named(state, who.id), ...first }, undefined, first);
  }
  return decided(
    eventOf('DecisionRecorded', dataOf(body, context.newId('decision'), meeting?.meetingId), context, body.happened),
  );
};

const dataOf = (body: DecisionBody, decisionId: string, meetingId: string | undefined) =>
  defined({
    decisionId,
    body: body.body,
    textId: body.textId,
    meetingId,
    outcome: body.outcome,
    decisionPoints: (body.decisionPoints ?? []).map((each) => defined({ ...each, local: each.local ?? false })),
    votes: body.votes
      ? {
          method: body.votes.method,
          for: body.votes.for,
          against: body.votes.against,
          byGroup: body.votes.byGroup ?? [],
          byMember: body.votes.byMember ?? [],
        }
      : undefined,
    recused: body.recused ?? [],
    concerned: body.concerned ?? [],
    motions: body.motions ?? [],
    amendments: body.amendments ?? [],
    heldUntil: body.heldUntil,
    legalBasis: body.legalBasis ?? [],
    registrationNumber: body.registrationNumber,
    papers: body.papers ?? [],
  });
