import { earliest, latest } from '@eensluidend/calendar';
import type { Body, DecisionRecorded, Warning } from '@eensluidend/contracts';
import type { Decision, Meeting, ProposalState } from '../state';
import { wasInvalid } from './decision-void';
import { isSecondMeetingFor, sittingOn } from './meeting-opening';
import { asksValidVote, isInvalidVote } from './votes';

type About = Pick<Decision, 'body' | 'textId'>;

const invalidBefore = (state: ProposalState, { body, textId }: About): readonly Decision[] =>
  state.decisions.filter((each) => each.body === body && each.textId === textId && wasInvalid(state, each));

const isSecond = (state: ProposalState, { textId }: About, meeting: Meeting | undefined): boolean =>
  meeting !== undefined && isSecondMeetingFor(state, meeting, textId);

/** Whether this vote certainly needs no number of members: in a second meeting, or as the repetition of an invalid vote of an earlier one (R73, Gemeentewet 29 lid 2). */
export const needsNoNumber = (state: ProposalState, about: About, on: string, meeting: Meeting | undefined): boolean =>
  isSecond(state, about, meeting) ||
  invalidBefore(state, about).some((each) => (latest(each.at.on) ?? '9999') < (earliest(on) ?? ''));

/** Whether it may need none: of the same day it is not known to be in another meeting, of a day that may be later it may be (R73, R113). */
const mayNeedNoNumber = (state: ProposalState, about: About, on: string, meeting: Meeting | undefined): boolean =>
  isSecond(state, about, meeting) ||
  invalidBefore(state, about).some((each) => (earliest(each.at.on) ?? '') < (latest(on) ?? '9999'));

/** How many voted, of how many, as far as that is known: ": 19 van 39". */
const castInWords = (votes: DecisionRecorded['votes'], sitting: number | undefined): string => {
  if (!votes || votes.method === 'withoutVote') return '';
  return `: ${votes.for + votes.against}${sitting === undefined ? '' : ` van ${sitting}`}`;
};

/**
 * Too few took part in the vote, or so the report says: recorded, no decision, and it may be repeated (R73, and R13 for a
 * college until 2023; Gemeentewet 29). Where the number proves to be no reason, what came of the vote has still to be told.
 */
export const invalidVote = (
  state: ProposalState,
  decision: DecisionRecorded,
  on: string,
  body: Body | undefined,
  meeting: Meeting | undefined,
): Warning | undefined => {
  const { votes, outcome } = decision;
  const sitting = body && sittingOn(body, on, meeting?.vacantSeats);
  const tooFew = isInvalidVote(votes, sitting, new Set(decision.recused).size);
  const found: Warning = { code: 'invalidVote', params: { numbers: castInWords(votes, sitting) } };
  if (outcome === 'invalidVote') {
    const enough = votes !== undefined && sitting !== undefined && !tooFew;
    return enough || needsNoNumber(state, decision, on, meeting) ? { code: 'voteNotInvalid' } : found;
  }
  const asked = body !== undefined && asksValidVote(body.kind, on);
  return asked && tooFew && !mayNeedNoNumber(state, decision, on, meeting) ? found : undefined;
};
