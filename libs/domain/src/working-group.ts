import type { RouteStep } from '@eensluidend/contracts';
import { isLive } from './joint-text';
import type { ProposalState } from './state';

type WorkingGroupStep = Extract<RouteStep, { kind: 'workingGroup' }>;

/** The working groups that have yet to report on the text that lies open; whether they agreed holds nothing up. */
export const stillToReport = (state: ProposalState, step: WorkingGroupStep): readonly string[] =>
  step.bodies.filter(
    (body) =>
      !state.workingGroups.some(
        (report) => report.body === body && report.round === state.round.number && isLive(state, report.textId),
      ),
  );
