import { earliest, latest } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import type { EventOf, Evolve } from '../evolve';
import { isLive } from '../joint-text';
import { notLive, settle, stageOf } from '../stage';
import { added, found, momentOf, type Decision, type Meeting, type ProposalState, type RoundOutcome } from '../state';
import { adviceNotes } from './advice-notes';
import { notesOn } from './decision-notes';
import { wasInvalid } from './decision-void';
import { alreadyEnded } from './ended';
import { afterLeaving, endsRound, jointNotes, saysYes, whyNeverJoint, whyTooEarly } from './joint-decision';
import { isSecondMeetingFor, meetingOf, opensFor, sittingOn } from './meeting-opening';
import { asksValidVote, isInvalidVote } from './votes';
import { councilNotHeard } from './wishes';

type DecisionEvent = EventOf<'DecisionRecorded'>;

/** How many voted, of how many, as far as that is known: ": 19 van 39". */
const castInWords = (votes: DecisionEvent['data']['votes'], sitting: number | undefined): string => {
  if (!votes || votes.method === 'withoutVote') return '';
  return `: ${votes.for + votes.against}${sitting === undefined ? '' : ` van ${sitting}`}`;
};

/** Too few took part in the vote, or so the report says: recorded, no decision, and it may be repeated (R73, and R13 for a college until 2023; Gemeentewet 29). */
const invalidVote = (state: ProposalState, event: DecisionEvent, meeting: Meeting | undefined): Warning | undefined => {
  const { body: id, textId, votes, outcome, recused } = event.data;
  if (votes === undefined && outcome !== 'invalidVote') return undefined;
  const body = bodyOf(state.definition, id);
  const sitting = body && sittingOn(body, event.validOn, meeting?.vacantSeats);
  // In an earlier meeting: of the same day it is not known to be another one (Gemeentewet 29 lid 2, onder a).
  const inEarlierMeeting = (each: Decision) => (earliest(each.at.on) ?? '') < (latest(event.validOn) ?? '9999');
  const repeated = () =>
    (meeting !== undefined && isSecondMeetingFor(state, meeting, textId)) ||
    state.decisions.some(
      (each) => each.body === id && each.textId === textId && wasInvalid(state, each) && inEarlierMeeting(each),
    );
  const tooFew =
    body !== undefined &&
    asksValidVote(body.kind, event.validOn) &&
    isInvalidVote(votes, sitting, new Set(recused).size) &&
    !repeated();
  return outcome === 'invalidVote' || tooFew
    ? { code: 'invalidVote', params: { numbers: castInWords(votes, sitting) } }
    : undefined;
};

/** Why a decision does not count for the round, in the order in which a griffier would ask. */
const whyNot = (state: ProposalState, event: DecisionEvent, meeting: Meeting | undefined): Warning | undefined => {
  const { body: id, textId } = event.data;
  // Who were there may have been recorded after the decision (R13, R69, R70).
  if (meeting && !opensFor(state, meeting, textId))
    return { code: bodyOf(state.definition, id)?.kind === 'college' ? 'takenWithoutQuorum' : 'takenWithoutOpening' };
  const invalid = invalidVote(state, event, meeting);
  if (invalid) return invalid;
  if (state.round.outcome || state.superseded) return alreadyEnded(state);
  if (!isLive(state, textId)) return { code: notLive(state, textId) };
  const stage = stageOf(state);
  const why = whyNeverJoint(state, event.data, event.validOn) ?? whyTooEarly(state, stage, id);
  if (why) return why;
  const isConsent = stage?.kind === 'collegeRound' && stage.purpose === 'consent';
  const council = isConsent ? councilNotHeard(state, id, event.validOn) : undefined;
  return council ? { code: 'councilNotHeard', params: { council: named(state, council) } } : undefined;
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
  const warnings = [...(reason ? [reason] : []), ...notes, ...jointNotes(state, decision), ...adviceNotes(state)];
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
