import { earliest, isFullDate, latest } from '@eensluidend/calendar';
import type { RouteStep, Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import type { EventOf, Evolve } from '../evolve';
import { isLive } from '../joint-text';
import { notLive, settle, stageOf, waitsSince } from '../stage';
import { added, found, momentOf, type Decision, type Meeting, type ProposalState, type RoundOutcome } from '../state';
import { adviceNotes } from './advice-notes';
import { notesOn } from './decision-notes';
import { isRejectedAtFirstTie } from './decision-outcome';
import { alreadyEnded } from './ended';
import { afterLeaving, endsRound, jointNotes, saysYes, whyNeverJoint, whyTooEarly } from './joint-decision';
import { meetingOf, opensFor } from './meeting-opening';
import { invalidVote } from './valid-vote';
import { councilNotHeard } from './wishes';

type DecisionEvent = EventOf<'DecisionRecorded'>;

/** Why a decision does not count for the round, in the order in which a griffier would ask. */
const whyNot = (state: ProposalState, event: DecisionEvent, meeting: Meeting | undefined): Warning | undefined => {
  const { body: id, textId } = event.data;
  const body = bodyOf(state.definition, id);
  // Who were there may have been recorded after the decision (R13, R69, R70).
  if (meeting && !opensFor(state, meeting, textId))
    return { code: body?.kind === 'college' ? 'takenWithoutQuorum' : 'takenWithoutOpening' };
  const invalid = invalidVote(state, event.data, event.validOn, body, meeting);
  if (invalid) return invalid;
  if (body && isRejectedAtFirstTie(state, event.data, body, event.validOn)) return { code: 'rejectedAtFirstTie' };
  if (state.round.outcome || state.superseded) return alreadyEnded(state);
  if (!isLive(state, textId)) return { code: notLive(state, textId) };
  const stage = stageOf(state);
  const why = whyNeverJoint(state, event.data, event.validOn) ?? whyTooEarly(state, stage, id);
  if (why) return why;
  const isConsent = stage?.kind === 'collegeRound' && stage.purpose === 'consent';
  const council = isConsent ? councilNotHeard(state, id, event.validOn) : undefined;
  return council ? { code: 'councilNotHeard', params: { council: named(state, council) } } : undefined;
};

/** What lies in the decision itself: on a later day it would not count either. */
const ofItself: readonly Warning['code'][] = [
  ...(['takenWithoutQuorum', 'takenWithoutOpening', 'invalidVote', 'voteNotInvalid'] as const),
  ...(['otherJointText', 'localPointNotCounted'] as const),
];

/** Whether a decision of which the day is not known in full could count only on a later day: its step is not open yet, or its text does not lie open (R113). */
export const comesTooEarly = (state: ProposalState, event: DecisionEvent): boolean => {
  if (isFullDate(event.validOn)) return false;
  const reason = whyNot(state, event, meetingOf(state, event.data, event.validOn));
  return reason !== undefined && !ofItself.includes(reason.code);
};

/** The decision counts for a step that was not open yet on the first day that its date can mean (R113). */
const onDay = (state: ProposalState, stage: RouteStep | undefined, event: DecisionEvent): readonly Warning[] => {
  if (!stage || isFullDate(event.validOn)) return [];
  const since = latest(waitsSince(state, stage, event.data.body).on) ?? '9999';
  return (earliest(event.validOn) ?? '') < since ? [{ code: 'dayNotKnown', params: { step: stage.name } }] : [];
};

/** A rejection or an amendment of the joint text ends the round, where the definition says that one no returns the note. */
const endOfRound = (state: ProposalState, decision: Decision): RoundOutcome | undefined => {
  const kind = decision.counts ? endsRound(state, decision) : undefined;
  return (
    kind && { kind, at: decision.at, body: decision.body, decisionId: decision.decisionId, textId: decision.textId }
  );
};

/** The step a decision belongs to: the first step of this body that is not settled, else its last. */
export const stepOf = (state: ProposalState, body: string): string | undefined => {
  const steps = state.round.steps.filter(
    (step) => (step.kind === 'collegeRound' || step.kind === 'councilRound') && step.bodies.includes(body),
  );
  return (steps.find((step) => state.round.settled[step.id] === undefined) ?? steps.at(-1))?.id;
};

export const decisionRecorded: Evolve<'DecisionRecorded'> = (state, event) => {
  const at = momentOf(event);
  const meeting = meetingOf(state, event.data, event.validOn);
  const reason = whyNot(state, event, meeting);
  const step = stepOf(state, event.data.body);
  const decision: Decision = {
    ...event.data,
    at,
    round: state.round.number,
    counts: reason === undefined,
    agrees: saysYes(
      event.data.outcome,
      state.round.steps.find((each) => each.id === step),
    ),
    ...(step ? { step } : {}),
  };
  const body = bodyOf(state.definition, event.data.body);
  const notes = notesOn({ state, decision: event.data, on: event.validOn, body, meeting });
  const day = reason ? [reason] : onDay(state, stageOf(state), event);
  const warnings = [...day, ...notes, ...jointNotes(state, decision), ...adviceNotes(state)];
  const outcome = endOfRound(state, decision);
  const before = outcome ? discountLateVotes(state, event.version, outcome, step) : state;
  const next = {
    ...before,
    decisions: added(before.decisions, decision),
    round: outcome ? { ...state.round, outcome } : state.round,
  };
  return settle(afterLeaving(found(next, event, warnings, decision.counts), decision), at);
};

/** A vote in the same step that was held before the return but recorded after it does not count either (R8). */
const discountLateVotes = (
  state: ProposalState,
  version: number,
  outcome: RoundOutcome,
  step: string | undefined,
): ProposalState => {
  const recordedAfter = state.events.filter((event) => event.type === 'DecisionRecorded' && event.version > version);
  const late = recordedAfter.filter((event) =>
    state.decisions.some(
      (each) =>
        each.at.eventId === event.eventId && each.counts && each.round === state.round.number && each.step === step,
    ),
  );
  if (late.length === 0) return state;
  const ids = late.map((event) => event.eventId);
  const decisions = state.decisions.map((each) => (ids.includes(each.at.eventId) ? { ...each, counts: false } : each));
  const ended = alreadyEnded({ ...state, round: { ...state.round, outcome } });
  return late.reduce<ProposalState>(
    (next, event) => found(next, event, [ended, ...(next.findings[event.eventId]?.warnings ?? [])], false),
    { ...state, decisions },
  );
};
