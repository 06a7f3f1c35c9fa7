import { planningView } from '@eensluidend/contracts';
import { startApi, type ApiUnderTest } from './support/api';
import { problemIn } from './support/client';
import { everybody, happened, municipalities, startVision, today, type Everybody } from './support/scenario';

describe('De planning van een voorstel', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  let proposalId: string;
  beforeAll(async () => {
    api = await startApi();
    all = everybody(api.url);
    await all.setClock(`${today}T12:00:00Z`);
    ({ proposalId } = await startVision(all));
    for (const [index, municipality] of municipalities.entries()) {
      const dates = [`2026-01-${20 + index}`, `2026-03-${20 + index}`];
      const body = `council-${municipality}`;
      await all.griffier(municipality).record('setMeetingCalendar', proposalId, { body, dates, leadTime: 'P14D' });
    }
  });
  afterAll(() => api.close());

  const read = (question = '') => all.secretary.read(`/v1/proposals/${proposalId}/planning${question}`, planningView);

  it('gives the first day on which all six can have decided, and what it becomes if one is a month later (R109)', async () => {
    const before = await read();
    expect([before.earliestOn, before.path.at(-1)?.body]).toEqual(['2026-01-25', 'council-gm0994']);
    const { earliestOn, whatIf } = await read('?whatIf=council-gm0981:P1M');
    expect([earliestOn, whatIf?.earliestOn, whatIf?.path.at(-1)?.body]).toEqual([
      '2026-01-25',
      '2026-03-24',
      'council-gm0981',
    ]);
  });

  it('keeps a quarter that was missed, and the signals, for everybody to see (R107)', async () => {
    const { secretary } = all;
    const target = { milestone: 'consent', targetOn: '2025-Q3', happened: happened('2025-08-01') };
    const { ids } = await secretary.record('setTargetDate', proposalId, target);
    const signal = { kind: 'doubt' as const, wording: 'Een raad twijfelt.', happened: happened() };
    expect((await secretary.record('recordSignal', proposalId, signal)).effect).toBe('doesNotCount');
    const { targets, signals } = await read();
    expect(targets.map(({ targetDateId, label, status }) => [targetDateId, label, status])).toEqual([
      [ids['targetDateId'], 'het derde kwartaal van 2025', 'missed'],
    ]);
    expect(signals.map(({ wording }) => wording)).toEqual(['Een raad twijfelt.']);
  });

  it.each([
    ['no length', '?whatIf=council-gm0981', 400, 'invalidInput'],
    ['a length that is none', '?whatIf=council-gm0981:maand', 400, 'invalidInput'],
    ['a body of another region', '?whatIf=council-gm0363:P1M', 404, 'notFound'],
  ])('refuses a question with %s', async (_title, question, status, code) => {
    const answer = await all.secretary.request(`/v1/proposals/${proposalId}/planning${question}`);
    expect(problemIn(answer)).toMatchObject({ status, code });
  });
});
