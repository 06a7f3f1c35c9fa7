import { earliest, latest } from '@eensluidend/calendar';
import type { Body, SealedCommand } from '@eensluidend/contracts';
import { named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Meeting, ProposalState } from '../state';
import { checkAmendment } from './amendment';
import { stepOf } from './decision-effect';
import { checkOutcome, closesMatter, derivedOutcome, outcomeNames } from './decision-outcome';
import { isVoid } from './decision-void';
import { decider, isOutcome } from './meeting';
import { meetingOf, opensFor, quorumOf } from './meeting-opening';
import { checkVotes } from './votes-check';

type DecisionBody = SealedCommand<'recordDecision'>['body'];

export { derivedOutcome, outcomeNames };

/** A decision in a meeting that could not open is one that the law makes impossible (R13, R69, R70; Gemeentewet 20, 56). */
const notOpened = (state: ProposalState, meeting: Meeting, body: Body): Outcome => {
  const { params } = quorumOf(body, meeting, meeting.at.on);
  const code = body.kind === 'college' ? 'collegeNotOpened' : 'meetingNotOpened';
  return refused(code, { on: meeting.at.on, body: named(state, body.id), ...params }, 'meetingId');
};

const mayBeSameDay = (one: string, other: string): boolean =>
  (earliest(one) ?? '') <= (latest(other) ?? '9999') && (earliest(other) ?? '') <= (latest(one) ?? '9999');

/**
 * An earlier decision of this body that already closes the matter for this text: in this round, or the very same one again.
 * A no that left the round open does not: the body may decide again on another day (R7, R123).
 */
const earlierDecision = (state: ProposalState, { body, textId, outcome, happened }: DecisionBody) =>
  state.decisions.findLast(
    (each) =>
      each.body === body &&
      each.textId === textId &&
      closesMatter(each) &&
      !isVoid(state, each) &&
      (each.counts && each.round === state.round.number && (state.round.outcome !== undefined || each.agrees)
        ? state.round.outcome !== undefined || each.step === stepOf(state, body)
        : each.at.on === happened.on || (each.outcome === outcome && mayBeSameDay(each.at.on, happened.on))),
  );

export const recordDecision: Decide<'recordDecision'> = (body, state, context) => {
  const who = decider(state, body.body);
  if (isOutcome(who)) return who;
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const future = inTheFuture(body.happened, context);
  if (future) return future;
  const meeting = meetingOf(state, body, body.happened.on);
  const isKnown = state.meetings.some((each) => each.meetingId === body.meetingId && each.body === who.id);
  if (body.meetingId && !isKnown) return refused('unknownMeeting', { body: named(state, who.id) }, 'meetingId');
  if (meeting && !opensFor(state, meeting, body.textId)) return notOpened(state, meeting, who);
  const points = body.decisionPoints ?? [];
  const twice = points.find((each, index) => points.findIndex((other) => other.point === each.point) !== index);
  if (twice) return refused('pointTwice', { point: twice.point }, 'decisionPoints');
  const wrong = checkVotes(state, body, who, meeting) ?? checkOutcome(body, who, state) ?? checkAmendment(state, body);
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
      ? defined({ ...body.votes, byGroup: body.votes.byGroup ?? [], byMember: body.votes.byMember ?? [] })
      : undefined,
    voterNotes: body.voterNotes?.map((each) => defined(each)),
    recused: body.recused ?? [],
    concerned: body.concerned ?? [],
    motions: body.motions ?? [],
    amendments: body.amendments ?? [],
    amendedTextId: body.amendedTextId,
    jointCommitments: body.jointCommitments,
    takenBy: body.takenBy,
    refusalGround: body.refusalGround,
    heldUntil: body.heldUntil,
    legalBasis: body.legalBasis ?? [],
    registrationNumber: body.registrationNumber,
    papers: body.papers ?? [],
  });
