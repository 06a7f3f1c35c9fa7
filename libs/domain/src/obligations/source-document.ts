import { momentOf, type ProposalState } from '../state';
import { obligation, type Obligation } from './obligation';

/** Each fact that was recorded from a meeting is listed while its document is still to follow (R114). */
export const documenting = (state: ProposalState): readonly Obligation[] =>
  state.events.flatMap((event) =>
    event.source.kind === 'meeting' && !(event.eventId in state.sourceDocuments)
      ? [
          obligation('addSourceDocument', event.source.body, momentOf(event), {
            subject: event.eventId,
            blocking: false,
          }),
        ]
      : [],
  );
