import { commands } from '@eensluidend/contracts';
import {
  adopted,
  allAgree,
  atCouncils,
  councils,
  given,
  happenedOn,
  ref,
  rejection,
  send,
  start,
  testDefinition,
  text,
  aligned,
  colleges,
  viewFor,
  type History,
} from '@eensluidend/testing';
import { obligations } from './obligations';
import { standingWarnings } from './standing-warnings';
import { boardView } from './views/board';

const codes = (history: readonly History[], today: string, definition = testDefinition()) =>
  standingWarnings(given(history, definition).state, today, () => true)
    .map((each) => each.code)
    .filter((code) => code === 'notInformed' || code === 'publicationWaits');
const informed = (key: string, on = '2025-11-10') =>
  send(
    'informCouncil',
    { college: `college-${key}`, council: `council-${key}`, happened: happenedOn(on) },
    on,
    `informed-${key}`,
  );

describe('a college that said yes and sent no letter', () => {
  it('gives a warning after fourteen days, per council, until its letter is recorded (R22)', () => {
    expect(codes(atCouncils, '2025-11-18')).toEqual([]);
    expect(codes(atCouncils, '2025-11-19')).toEqual(['notInformed', 'notInformed', 'notInformed']);
    const { state } = given([...atCouncils, informed('aa'), informed('cc')]);
    expect(standingWarnings(state, '2025-11-19', () => true)).toEqual([
      { code: 'notInformed', params: { council: 'de raad van BB', days: 15 } },
    ]);
  });

  it('has the days that the definition gives (R22)', () => {
    const definition = testDefinition();
    const routes = definition.routes.map((route) => ({
      ...route,
      policies: { ...route.policies, informWithin: 'P3D' },
    }));
    const strict = { ...definition, routes };
    expect(codes([...atCouncils, informed('aa'), informed('bb')], '2025-11-07', strict)).toEqual([]);
    expect(codes([...atCouncils, informed('aa'), informed('bb')], '2025-11-08', strict)).toEqual(['notInformed']);
    const due = obligations(given(atCouncils, strict).state).filter((each) => each.kind === 'informCouncil');
    expect(due.map((each) => each.dueOn)).toEqual(['2025-11-07', '2025-11-07', '2025-11-07']);
    const late = { college: 'college-aa', council: 'council-aa', decisionId: 'decision/college-aa-v1-2025-11-04' };
    given(atCouncils, strict)
      .when(send('informCouncil', { ...late, happened: happenedOn('2025-11-08') }, '2025-11-08'))
      .thenCounts('informedLate');
  });

  it('is told on the board of that day (R22)', () => {
    const board = (today: string) => boardView(given(atCouncils).state, viewFor(today)).warnings;
    expect(board('2025-11-18')).toEqual([]);
    expect(board('2025-11-19')[0]?.sentence).toBe(
      'de raad van AA is na 15 dagen nog niet geïnformeerd over het besluit van het college.',
    );
  });
});

describe('an adopted text that waits for publication', () => {
  const begun = (legalNature: 'policy' | 'bindingRule' | 'decisionOfGeneralScope') => [
    start('2025-09-01', { route: 'kort', legalNature }),
    text('v1', '2025-09-01'),
    aligned('v1', '2025-09-02'),
    ...allAgree(colleges(), 'v1', '2025-11-04'),
    ...['aa', 'bb', 'cc'].map((key) => informed(key)),
    ...allAgree(councils(), 'v1', '2025-12-16'),
  ];
  const published = (key: string) =>
    send(
      'recordPublication',
      { municipality: key, step: 'published', gazetteNumber: ref('1'), happened: happenedOn('2025-12-20') },
      '2025-12-20',
      key,
    );

  it.each(['bindingRule', 'decisionOfGeneralScope'] as const)(
    'gives a warning on day 15 where it is a %s, not on day 14 (R89)',
    (nature) => {
      expect(codes(begun(nature), '2025-12-30')).toEqual([]);
      expect(codes(begun(nature), '2025-12-31')).toEqual(['publicationWaits']);
    },
  );

  it('gives none where it is policy, and none once all gazettes are out (R89)', () => {
    expect(codes(begun('policy'), '2026-02-01')).toEqual([]);
    const all = [...begun('bindingRule'), ...['aa', 'bb', 'cc'].map(published)];
    expect(codes(all.slice(0, -1), '2026-02-01')).toEqual(['publicationWaits']);
    expect(codes(all, '2026-02-01')).toEqual([]);
  });

  it('waits from the first council that adopted, also while another still has to decide (R89)', () => {
    const waiting = begun('bindingRule').slice(0, -1);
    expect(codes(waiting, '2025-12-31')).toEqual(['publicationWaits']);
    expect(codes([...waiting, rejection('council-cc', 'v1', '2026-01-05')], '2026-02-01')).toEqual([]);
  });

  it('is held back by the gate, which holds back nothing else: no decision list (R89, Gemeentewet 23, 60)', () => {
    given(adopted.slice(0, -1))
      .when(send('prepareGazettes', { municipality: 'aa' }, '2025-12-17'))
      .thenRefused({ code: 'notAllAdopted', params: { missing: 'de raad van CC' } });
    const gated = Object.values(commands).filter((each) =>
      (each.refusals as readonly string[]).includes('notAllAdopted'),
    );
    expect(gated.map((each) => each.name)).toEqual(['prepareGazettes']);
  });
});
