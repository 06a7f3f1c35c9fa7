import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { ProposalFacts } from '@eensluidend/activities';
import { searchAttributes } from './search-attributes';

// Temporal wants a Date for this attribute; it is made from a recorded date, not from a clock.
// oxlint-disable-next-line no-restricted-globals
const deadline = (date: string): Date => new Date(`${date}T00:00:00Z`);

/**
 * Search attributes and details for operators: numbers and dates, never a title. Shown again only when something changed,
 * because every time costs an event of the history.
 */
export const whereItStands = (): ((facts: ProposalFacts) => void) => {
  let shown: string | undefined;
  return ({ stage = 'none', round, openBodies, nextDeadline }) => {
    const now = [stage, round, openBodies, nextDeadline].join(' ');
    if (now === shown) return;
    shown = now;
    upsertSearchAttributes([
      { key: searchAttributes.stage, value: stage },
      { key: searchAttributes.round, value: round },
      { key: searchAttributes.openBodies, value: openBodies },
      { key: searchAttributes.nextDeadline, value: nextDeadline ? deadline(nextDeadline) : null },
    ]);
    setCurrentDetails(`round ${round}, stage ${stage}, waits for ${openBodies} bodies`);
  };
};
