import { openLog, type OverdueTask } from '@eensluidend/application';
import { reportOverdue } from './guard';

const dueSince = '2025-10-01T10:00:00.000Z';
const late = (proposalId: string, act: OverdueTask['act']): OverdueTask => ({ proposalId, act, dueSince });

describe('Wat te laat is, in het log', () => {
  let printed: string;
  const report = reportOverdue(openLog('worker', (line) => (printed += line)));
  beforeEach(() => (printed = ''));

  it('names the proposal and since when, and not what: that would tell that something is secret', () => {
    report([late('7', 'openStage'), late('8', 'openLiftTask'), late('9', 'warnSecrecyEnd')]);
    const line = { level: 'error', app: 'worker' };
    const lines = printed.trim().split('\n');
    expect(lines.map((text) => JSON.parse(text) as unknown)).toEqual([
      { ...line, message: '3 overdue' },
      ...['7', '8', '9'].map((id) => ({ ...line, message: `overdue: ${id}`, since: dueSince })),
    ]);
  });

  it('names ten proposals at most', () => {
    report(Array.from({ length: 12 }, (_, index) => late(String(index), 'closeRound')));
    expect(printed.trim().split('\n')).toHaveLength(11);
  });
});
