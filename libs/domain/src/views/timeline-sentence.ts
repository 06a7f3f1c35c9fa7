import type { EventType } from '@eensluidend/contracts';
import type { EventOf } from '../evolve';
import type { ProposalState } from '../state';

/** The text behind a reference, as far as this reader may see it. */
export type TextOf = (ref: { readonly documentId: string }) => string;

/** How one kind of fact is told in the timeline; the name of a paper only to who may see that paper. */
export type Sentence<T extends EventType> = (
  event: EventOf<T>,
  state: ProposalState,
  text: TextOf,
  seesDocument?: (documentId: string) => boolean,
) => string;
