import { momentOf, type ProposalState } from '../state';
import { documentsToFollow } from '../steps/source-document';
import { obligation, type Obligation } from './obligation';

/** Each fact recorded from a meeting is listed until its document was added (R114). */
export const documenting = (state: ProposalState): readonly Obligation[] =>
  documentsToFollow(state).map(({ event, body }) =>
    obligation('addSourceDocument', body, momentOf(event), { subject: event.eventId, blocking: false }),
  );
