import {
  atCouncils,
  closedSession,
  corrected,
  given,
  imposed,
  lifted,
  neverHappened,
  secrecyRegion,
  shared,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { timelineView } from '../views/timeline';
import { secrecyOf } from './secrecy-sharing';

const region = secrecyRegion();
const day = '2025-11-20';
const papers = ['doc/v1-annex', 'doc/v1-note'];
const again = (fields: Parameters<typeof closedSession>[1] = {}, on = day): Fact<'recordClosedSession'> =>
  ({ ...closedSession(on, fields), key: 'again' }) as Fact<'recordClosedSession'>;
const first = 'secrecy/closed-2025-11-20';
const second = 'secrecy/again';
const once: readonly History[] = [...atCouncils, closedSession(day, { documents: papers })];
const twice: readonly History[] = [...once, again({ documents: papers.toReversed() })];
const secrecies = (history: readonly History[]) =>
  given(history, region).state.secrecies.map((each) => [each.secrecyId, each.at.on, each.lifted?.on]);

describe('a closed session that is told twice', () => {
  it('made one secrecy: the second telling is on record, without effect (R42)', () => {
    given(once, region)
      .when(again({ documents: papers.toReversed() }))
      .thenDoesNotCount('alreadyRecorded');
    expect(secrecies(twice)).toEqual([[first, day, undefined]]);
    expect(secrecies([...twice, { ...again({ documents: papers }), key: 'third' }])).toEqual([[first, day, undefined]]);
  });

  it('is another one of another body, on another day, or about other papers (R42)', () => {
    for (const other of [
      again({ documents: papers, body: 'committee-aa' }),
      again({ documents: papers }, '2025-11-21'),
      again({ documents: ['doc/v1-annex'] }),
      again({ documents: [...papers, 'doc/v1-dictum'] }),
      again(),
    ]) {
      given(once, region).when(other).thenCounts();
      expect(secrecies([...once, other]).map(([id]) => id)).toEqual([first, second]);
    }
  });

  it('leaves the secrecy that the council imposed on those papers itself beside it (R30, R42)', () => {
    const own = imposed(day, { body: 'council-aa', documents: papers });
    given([...atCouncils, own], region)
      .when(closedSession(day, { documents: papers }))
      .thenCounts();
  });

  it('is one secrecy under both its ids: what is told of the second is of the first (R42)', () => {
    const { state } = given(twice, region);
    expect([first, second, 'secrecy/none'].map((id) => secrecyOf(state, id)?.secrecyId)).toEqual([
      first,
      first,
      undefined,
    ]);
    const end = lifted('council-aa', '2025-11-21', { secrecyId: second });
    expect(secrecies([...twice, end])).toEqual([[first, day, '2025-11-21']]);
    const third: Fact = { ...again({ documents: papers }), key: 'third' };
    const giving = [...twice, third, shared('mayor-aa', '2025-11-21', { secrecyId: second })];
    expect(given(giving, region).state.secrecies.map((each) => each.shared.map((one) => one.recipient))).toEqual([
      ['mayor-aa'],
    ]);
  });

  it('is told in the timeline to who may know, with what was found out (R32, R42)', () => {
    const { state } = given(twice, region);
    const { lines } = timelineView(state, viewFor('2026-01-01'));
    expect(lines.slice(-2).map((each) => [each.effect, each.warnings.map(({ code }) => code)])).toEqual([
      [undefined, []],
      ['doesNotCount', ['alreadyRecorded']],
    ]);
  });

  it('was told already also where it was lifted on that day (R38, R42)', () => {
    const end = lifted('council-aa', day, { secrecyId: first });
    expect(secrecies([...once, end, again({ documents: papers })])).toEqual([[first, day, day]]);
  });

  it('may be struck out the second time; the first waits for a lift (R38, R110)', () => {
    const { played } = given(twice, region);
    const [one = '', other = ''] = played.events.slice(-2).map((each) => each.eventId);
    given(twice, region).when(neverHappened(one, '2025-11-25')).thenRefused({ code: 'liftInstead', field: 'fact' });
    expect(secrecies([...twice, neverHappened(other, '2025-11-25')])).toEqual([[first, day, undefined]]);
  });

  it('proves to be two where the day or the papers of one are corrected (R110)', () => {
    const { played } = given(twice, region);
    const [one = '', other = ''] = played.events.slice(-2).map((each) => each.eventId);
    const moved = corrected(other, again({ documents: papers }, '2025-11-21'), '2025-11-25');
    expect(secrecies([...twice, moved])).toEqual([
      [first, day, undefined],
      [second, '2025-11-21', undefined],
    ]);
    const firstMoved = corrected(one, closedSession('2025-11-19', { documents: papers }), '2025-11-25');
    expect(secrecies([...twice, firstMoved])).toEqual([
      [first, '2025-11-19', undefined],
      [second, day, undefined],
    ]);
  });
});
