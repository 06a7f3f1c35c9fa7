import { stageOf } from '../stage';
import type { ProposalState } from '../state';
import { councilOf } from '../steps/wishes';
import { obligation, type Obligation } from './obligation';

const isRelease = (state: ProposalState, step: string | undefined): boolean =>
  state.round.steps.some((each) => each.id === step && each.kind === 'collegeRound' && each.purpose === 'release');

/** A college that is to decide on a far-reaching act asks its council first; the council answers (R23). */
export const hearingCouncils = (state: ProposalState): readonly Obligation[] => {
  const stage = stageOf(state);
  if (!stage) return [];
  const blocking = stage.kind === 'collegeRound' && stage.purpose === 'consent';
  return state.wishes.flags.flatMap((flag): readonly Obligation[] => {
    const council = councilOf(state, flag.college);
    const answered = state.wishes.answers.some((each) => each.council === council);
    const decided = state.decisions.some(
      (each) =>
        each.body === flag.college && each.counts && each.round === state.round.number && !isRelease(state, each.step),
    );
    if (flag.urgent || !council || answered || decided) return [];
    const request = state.wishes.requests.findLast((each) => each.council === council);
    if (!request) return [obligation('askWishes', flag.college, flag.at, { blocking })];
    const due = request.respondBy === undefined ? {} : { dueOn: request.respondBy };
    return [obligation('giveWishes', council, request.at, { blocking, ...due })];
  });
};
