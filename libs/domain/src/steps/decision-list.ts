import type { ContentRef, PartialDate } from '@eensluidend/contracts';
import { isShut } from '../closed-parts';
import type { Decision, ProposalState } from '../state';
import { isVoid } from './decision-void';

/** One decision as it stands on the public list of a college or council: no names of members, no secret content. */
export interface ListedDecision {
  readonly decisionId: string;
  readonly on: PartialDate;
  readonly textId: string;
  readonly outcome: Decision['outcome'];
  readonly points: Decision['decisionPoints'];
  readonly papers: Decision['papers'];
  readonly votes?: { readonly for: number; readonly against: number };
}

const isOpen = (state: ProposalState, content: ContentRef | undefined): boolean =>
  content === undefined || !isShut(state, content.documentId);

/** A decision is a secret item when the note or the dictum it is about is secret. */
const isSecretItem = (state: ProposalState, decision: Decision): boolean =>
  (state.texts.find((text) => text.textId === decision.textId)?.joint ?? []).some(
    (part) => (part.role === 'note' || part.role === 'dictum') && !isOpen(state, part.text),
  );

/**
 * The decision list of a body as it may be made public: without secret items, and within an item without its secret points
 * and papers. For a college R20 (Gemeentewet 60 lid 3), for a council R85 (Gemeentewet 23 lid 6). What was no decision is not on it.
 */
export const publicDecisionList = (state: ProposalState, body: string): readonly ListedDecision[] =>
  state.decisions
    .filter((each) => each.body === body && !isVoid(state, each) && !isSecretItem(state, each))
    .map((each) => ({
      decisionId: each.decisionId,
      on: each.at.on,
      textId: each.textId,
      outcome: each.outcome,
      points: each.decisionPoints.filter((point) => isOpen(state, point.wording)),
      papers: each.papers.filter((paper) => isOpen(state, paper.text) && isOpen(state, paper.name)),
      ...(each.votes ? { votes: { for: each.votes.for, against: each.votes.against } } : {}),
    }));
