import { agreedTerm, amsterdamDate, earliest, latest, legalTerm, plus, runTerm } from '@eensluidend/calendar';
import type { RouteStep } from '@eensluidend/contracts';
import type { ProposalState } from './state';
import type { Draft, Zienswijze } from './state/zienswijze';

export interface ZienswijzeTerm {
  /** Last day of the term, a civil date. */
  readonly dueOn: string;
  readonly computed: string;
}

/** The term for a council's view, from receipt of the draft and never from before its sending; undefined where the law sets none (R25, Wgr 1 lid 3). */
export const zienswijzeTerm = ({ term, receivedOn, at }: Draft): ZienswijzeTerm | undefined => {
  const [start] = [receivedOn ?? '', earliest(at.on) ?? ''].sort().reverse();
  if (!term || !start) return undefined;
  const { lastDay, computed } = runTerm(
    term.kind === 'legal' ? legalTerm(term.length) : agreedTerm(term.length),
    start,
    'ontvangst',
  );
  return { dueOn: lastDay, computed };
};

export const draftOf = (state: ProposalState, step: RouteStep, council: string): Draft | undefined =>
  state.drafts.findLast(
    (each) => each.council === council && each.step === step.id && each.round === state.round.number,
  );

type Given = Pick<Zienswijze, 'council' | 'step' | 'round' | 'at'>;

/** Whether a council can have given this view on a draft that it had: one was sent to it no later than the last day that the view can be of (R24, R25). */
export const followsDraft = (drafts: readonly Draft[], { council, step, round, at }: Given): boolean =>
  drafts.some(
    (each) =>
      each.council === council &&
      each.step === step &&
      each.round === round &&
      (earliest(each.at.on) ?? '') <= (latest(at.on) ?? '9999'),
  );

/** The view that a council gave on the draft in this round; one from before the draft is none (R25, Wgr 1 lid 3). */
export const viewOf = (state: ProposalState, step: RouteStep, council: string): Zienswijze | undefined =>
  state.zienswijzen.find(
    (each) =>
      each.council === council &&
      each.step === step.id &&
      each.round === state.round.number &&
      followsDraft(state.drafts, each),
  );

/** A lapse holds for the last day it was established for, and for an earlier one. */
export const hasZienswijzeLapsed = (draft: Draft): boolean => {
  const dueOn = zienswijzeTerm(draft)?.dueOn;
  return draft.lapsed !== undefined && dueOn !== undefined && dueOn <= draft.lapsed.dueOn;
};

/** Whether a council gave its view, said it gives none, or let its term pass (R24, R25). */
export const isHeard = (state: ProposalState, step: RouteStep, council: string): boolean => {
  const draft = draftOf(state, step, council);
  return viewOf(state, step, council) !== undefined || (draft !== undefined && hasZienswijzeLapsed(draft));
};

/** The term was already over when the draft was recorded: nothing lapses by itself. */
export const isHistoricDraft = (draft: Draft): boolean => {
  const term = zienswijzeTerm(draft);
  return term !== undefined && amsterdamDate(draft.at.recordedAt) > term.dueOn;
};

/** The drafts whose councils can still give their view in the step the proposal is in. */
export const waitingDrafts = (state: ProposalState, step: RouteStep | undefined): readonly Draft[] =>
  step?.kind === 'zienswijzeRound'
    ? state.drafts.filter((each) => each === draftOf(state, step, each.council) && !isHeard(state, step, each.council))
    : [];

/** From when the product lets the terms of a step pass, by draft. */
export const zienswijzeLapses = (state: ProposalState, step: RouteStep | undefined) =>
  waitingDrafts(state, step).flatMap((draft) => {
    const term = zienswijzeTerm(draft);
    if (!term || isHistoricDraft(draft)) return [];
    return [{ requestId: draft.draftId, cause: draft.at.eventId, from: plus(term.dueOn, 'P1D') }];
  });
