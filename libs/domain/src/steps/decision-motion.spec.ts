import { atCouncils, decision, given, happenedOn, ref, send, viewFor, type Fact } from '@eensluidend/testing';
import { proposalView } from '../views/proposal';

const motions = [
  { title: ref('Toetsingskader'), group: 'rood', status: 'withdrawn' as const },
  { title: ref('Werkplekken'), group: 'blauw', status: 'held' as const },
];
const voted = [...atCouncils, decision('council-aa', 'v1', '2025-12-16', { motions })];
const became = (motion: number, status: 'adopted' | 'held', on = '2026-01-20', decisionId?: string): Fact =>
  send(
    'recordMotionOutcome',
    {
      decisionId: decisionId ?? 'decision/council-aa-v1-2025-12-16',
      motion,
      status,
      happened: happenedOn(on),
    },
    on,
    `motion-${motion}-${status}`,
  );
const shown = (history: readonly Fact[]) =>
  proposalView(given(history).state, { ...viewFor('2026-02-01'), seesDocument: () => true })
    .decisions.at(-1)
    ?.motions.map((each) => each.status);

describe('a motion', () => {
  it('that was held and later adopted is shown so, and the text and the decision stay as they were (R82)', () => {
    given(voted)
      .when(became(2, 'adopted'))
      .then([
        'MotionOutcomeRecorded',
        { decisionId: 'decision/council-aa-v1-2025-12-16', motion: 2, status: 'adopted' },
      ]);
    expect(shown(voted)).toEqual(['withdrawn', 'held']);
    expect(shown([...voted, became(2, 'adopted')])).toEqual(['withdrawn', 'adopted']);
    const { state } = given([...voted, became(2, 'adopted')]);
    expect([state.liveTextId, state.texts.length, state.decisions.at(-1)?.counts]).toEqual(['text/v1', 1, true]);
    expect(state.decisions.at(-1)?.outcome).toBe('adoptedAsProposed');
  });

  it('has the outcome of the last day, in whatever order the outcomes were recorded (R82)', () => {
    const late = { ...became(2, 'held', '2026-01-06'), recordedOn: '2026-01-21' };
    expect(shown([...voted, became(2, 'adopted'), late])).toEqual(['withdrawn', 'adopted']);
  });

  it('stands with a decision of this proposal (R82)', () => {
    given(voted)
      .when(became(3, 'adopted'))
      .thenRefused({ code: 'unknownMotion', params: { motion: 3 }, field: 'motion' });
    given(voted)
      .when(became(1, 'adopted', '2026-01-20', 'decision/none'))
      .thenRefused({ code: 'unknownDecision', field: 'decisionId' });
  });
});
