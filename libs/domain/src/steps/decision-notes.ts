import type { Body, DecisionRecorded, Warning } from '@eensluidend/contracts';
import type { Meeting, ProposalState } from '../state';
import { tiedBefore } from './decision-outcome';
import { namedMeetingMissing, presentAtVote } from './meeting-opening';
import { verdict } from './votes';

/** What was irregular in a decision of which nobody doubts that it was taken. */
interface Taken {
  readonly state: ProposalState;
  readonly decision: DecisionRecorded;
  readonly on: string;
  readonly body: Body | undefined;
  readonly meeting: Meeting | undefined;
}

/** A member who was personally concerned decides himself whether he abstains; his vote counts until a court says otherwise (R15, R72; Gemeentewet 28). */
const onRecusal = ({ decision: { votes, concerned } }: Taken): readonly Warning[] =>
  votes?.byMember.some((each) => concerned.includes(each.member)) ? [{ code: 'personallyConcerned' }] : [];

/** At a roll call everyone present votes who need not abstain (R76, Gemeentewet 32 lid 2). */
const onRollCall = ({ decision: { votes, recused }, body, meeting }: Taken): readonly Warning[] => {
  const room = meeting && presentAtVote(meeting, votes?.votedAt);
  if (body?.kind !== 'council' || votes?.method !== 'rollCall' || room === undefined) return [];
  const cast = votes.for + votes.against;
  const present = room - new Set(recused).size;
  return cast < present ? [{ code: 'votesMissing', params: { cast, present } }] : [];
};

/** No more votes than members who signed; the attendance list may have come, or been corrected, after the decision (R78, Gemeentewet 20). */
const onPresence = ({ decision: { votes }, meeting }: Taken): readonly Warning[] => {
  const present = meeting?.attendance?.present;
  const cast = votes ? votes.for + votes.against : 0;
  return present !== undefined && cast > present ? [{ code: 'moreVotesThanPresent', params: { cast, present } }] : [];
};

/** Voting in secret is for persons; here a text is decided on (R75, Gemeentewet 31). */
const onSecretBallot = ({ decision: { votes } }: Taken): readonly Warning[] =>
  votes?.method === 'secretBallot' ? [{ code: 'secretBallotOnText' }] : [];

/** A tie in a college is followed by a second vote and then by the vote of the chair (R16); a second tie in a council rejects (R77). */
const onTie = ({ state, decision, on, body }: Taken): readonly Warning[] => {
  const { votes, outcome } = decision;
  const tie = votes !== undefined && votes.for === votes.against && votes.for > 0;
  const unsettled = tie && (verdict(votes) === 'tie' || votes.revote === undefined);
  if (body?.kind === 'college' && unsettled) return [{ code: 'revoteMissing' }];
  return outcome === 'postponedAfterTie' && tiedBefore(state, decision, on) ? [{ code: 'secondTie' }] : [];
};

/** A council that holds a matter over says until when (R119). */
const onHolding = ({ decision: { outcome, heldUntil }, body }: Taken): readonly Warning[] =>
  body?.kind === 'council' && outcome === 'held' && heldUntil === undefined ? [{ code: 'heldWithoutDate' }] : [];

/** A council that decides on an article about the college, or the other way round (R86; Gemeentewet 108, 147, 160). */
const onLegalBasis = ({ decision: { legalBasis }, body }: Taken): readonly Warning[] => {
  if (body?.kind === 'council' && legalBasis.includes('Gw160')) return [{ code: 'legalBasisOfCollege' }];
  const ofCouncil = legalBasis.includes('Gw108') || legalBasis.includes('Gw147');
  return body?.kind === 'college' && ofCouncil ? [{ code: 'legalBasisOfCouncil' }] : [];
};

/** A point of one municipality's own is allowed (R5). */
const onLocalPoints = ({ decision }: Taken): readonly Warning[] =>
  decision.decisionPoints.some((each) => each.local) ? [{ code: 'localPoint' }] : [];

/** The meeting that the decision names was corrected to another day, or struck (R69, R111). */
const onMeeting = ({ state, decision, on }: Taken): readonly Warning[] =>
  namedMeetingMissing(state, decision.meetingId, on) ? [{ code: 'meetingOnOtherDay', params: { on } }] : [];

const notes = [
  onMeeting,
  onLocalPoints,
  onRecusal,
  onRollCall,
  onPresence,
  onSecretBallot,
  onTie,
  onHolding,
  onLegalBasis,
];

/** Every irregularity of a decision, in a fixed order; none of them takes away its effect. */
export const notesOn = (taken: Taken): readonly Warning[] => {
  const warnings: Warning[] = [];
  for (const note of notes) warnings.push(...note(taken));
  return warnings;
};
