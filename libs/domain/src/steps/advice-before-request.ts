import { earliest, latest } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { noted, type Moment, type ProposalState } from '../state';

const code = 'adviceBeforeRequest';

const warned = (state: ProposalState, eventId: string, warning: Warning): ProposalState => {
  const finding = state.findings[eventId] ?? { warnings: [] };
  if (finding.warnings.some((each) => each.code === code)) return state;
  return noted(state, eventId, { ...finding, warnings: [...finding.warnings, warning] });
};

/**
 * An advice that is certainly of a day before the request it answers went out: it stays as it was told, and its day is asked
 * about (R49, R113). Facts are folded by their day, so it is the request that finds the advice there.
 */
export const askAboutEarlier = (state: ProposalState, requestId: string, asked: Moment): ProposalState =>
  state.advices
    .filter(
      ({ requestIds, at }) => requestIds.includes(requestId) && (latest(at.on) ?? '9999') < (earliest(asked.on) ?? ''),
    )
    .reduce((next, { at }) => warned(next, at.eventId, { code, params: { on: at.on, asked: asked.on } }), state);
