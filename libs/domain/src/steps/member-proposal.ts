import { earliest, latest } from '@eensluidend/calendar';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { found, momentOf, noted, type Moment, type ProposalState } from '../state';
import type { MemberProposal } from '../state/council-work';
import { beforeSubject, decidingCouncil } from './council';
import { unknownGroup } from './group';
import { isOutcome } from './meeting';

const byId = (state: ProposalState, id: string): MemberProposal | undefined =>
  state.councilWork.memberProposals.find((each) => each.memberProposalId === id);

const unknown = (state: ProposalState, id: string): Outcome | undefined =>
  byId(state, id) ? undefined : refused('unknownMemberProposal', undefined, 'memberProposalId');

const changed = (
  state: ProposalState,
  id: string,
  change: (each: MemberProposal) => MemberProposal,
): ProposalState => ({
  ...state,
  councilWork: {
    ...state.councilWork,
    memberProposals: state.councilWork.memberProposals.map((each) =>
      each.memberProposalId === id ? change(each) : each,
    ),
  },
});

export const recordMemberProposal: Decide<'recordMemberProposal'> = (body, state, context) => {
  const who = decidingCouncil(state, body.body);
  if (isOutcome(who)) return who;
  const memberProposalId = context.newId('memberProposal');
  const { title, group, document } = body;
  const data = defined({ memberProposalId, body: who.id, title, group, document });
  return (
    inTheFuture(body.happened, context) ??
    unknownGroup(state, who, group, body.happened.on) ??
    decided(eventOf('MemberProposalRecorded', data, context, body.happened))
  );
};

export const memberProposalRecorded: Evolve<'MemberProposalRecorded'> = (state, event) => {
  const proposal: MemberProposal = { ...event.data, at: momentOf(event), decisions: [] };
  const memberProposals = [...state.councilWork.memberProposals, proposal];
  return { ...state, councilWork: { ...state.councilWork, memberProposals } };
};

export const recordCollegeReaction: Decide<'recordCollegeReaction'> = (body, state, context) => {
  const { memberProposalId, reaction, letter } = body;
  const data = defined({ memberProposalId, reaction, letter });
  return (
    unknown(state, memberProposalId) ??
    inTheFuture(body.happened, context) ??
    decided(eventOf('CollegeReactionRecorded', data, context, body.happened))
  );
};

/** Whether the college can have been heard first: on an earlier day or the same one, as far as the days are known. */
const canBeBefore = (reaction: Moment, decision: Moment): boolean => {
  const [heard, day] = [earliest(reaction.on), latest(decision.on)];
  return heard === undefined || day === undefined || heard <= day;
};

/** A reaction of the same day that was recorded after the decision still came in time. */
export const collegeReactionRecorded: Evolve<'CollegeReactionRecorded'> = (state, event) => {
  const at = momentOf(event);
  const before = byId(state, event.data.memberProposalId);
  if (!before) return beforeSubject(state, event);
  const inTime = before.decisions.filter((each) => !each.counts && canBeBefore(at, each.at));
  const decisions = before.decisions.map((each) => (inTime.includes(each) ? { ...each, counts: true } : each));
  const next = changed(state, before.memberProposalId, (each) => ({
    ...each,
    reaction: each.reaction ?? { ...event.data, at },
    decisions,
  }));
  return inTime.reduce((each, { at: { eventId } }) => noted(each, eventId, { warnings: [], counts: true }), next);
};

export const recordMemberProposalDecision: Decide<'recordMemberProposalDecision'> = (body, state, context) => {
  const { memberProposalId, outcome } = body;
  return (
    unknown(state, memberProposalId) ??
    inTheFuture(body.happened, context) ??
    decided(eventOf('MemberProposalDecided', { memberProposalId, outcome }, context, body.happened))
  );
};

/** No decision on a member's proposal before the college could give its wishes and objections (R83, Gemeentewet 147a lid 4). */
export const memberProposalDecided: Evolve<'MemberProposalDecided'> = (state, event) => {
  const { memberProposalId, outcome } = event.data;
  const proposal = byId(state, memberProposalId);
  if (!proposal) return beforeSubject(state, event);
  const counts = proposal.reaction !== undefined || (outcome !== 'adopted' && outcome !== 'rejected');
  const decision = { outcome, at: momentOf(event), counts };
  const next = changed(state, memberProposalId, (each) => ({ ...each, decisions: [...each.decisions, decision] }));
  return found(next, event, counts ? [] : [{ code: 'collegeNotHeard' }], counts);
};
