import type { Body } from '@eensluidend/contracts';
import type { ProposalState } from './state';
import type { Participant } from './state/participants';

export const participantOf = (state: ProposalState, municipality: string | undefined): Participant | undefined =>
  state.participants.find((each) => each.municipality === municipality);

/** A participant that counts for the gates: it decides, did not leave, and signed up where the region is opt-in (R1, R122, R123). */
const isDeciding = (state: ProposalState, each: Participant): boolean =>
  each.role === 'decides' && !each.left && (!state.route.policies.optIn || each.signedUp !== undefined);

export const decides = (state: ProposalState, municipality: string): boolean => {
  const participant = participantOf(state, municipality);
  return participant !== undefined && isDeciding(state, participant);
};

export const somebodyDecides = (state: ProposalState): boolean =>
  state.participants.some((each) => isDeciding(state, each));

/** Whether a decision of this body can be reported: its municipality decides, decides on its own share, was invited, left, or did so before it was only informed (R1, R122, R123). */
export const mayDecide = (state: ProposalState, { municipality }: Body): boolean => {
  const { role, tookPart } = participantOf(state, municipality) ?? {};
  return municipality === undefined || (role ?? 'informed') !== 'informed' || tookPart === true;
};

/** Whether a body's municipality decides on its own share only, which is counted separately (R122). */
export const isCoOwner = (state: ProposalState, body: Body | undefined): boolean => {
  const participant = participantOf(state, body?.municipality);
  return participant?.role === 'coOwner' && !participant.left;
};
