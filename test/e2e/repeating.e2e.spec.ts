import { randomUUID } from 'node:crypto';
import { boardView, type BoardCell } from '@eensluidend/contracts';
import type { ApiUnderTest } from './support/api';
import { problemIn, type Client } from './support/client';
import { running } from './support/running';
import { adoption, startVision, visionBeforeCouncils, type Everybody, type Started } from './support/scenario';

describe('Een verzoek herhalen', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  let vision: Started;
  beforeAll(async () => ({ api, all, vision } = await running(visionBeforeCouncils)));
  afterAll(() => api.close());

  const plan = (plannedOn = '2026-01-20') => ({ body: 'council-gm0935', plannedOn });
  const start = {
    title: 'Nog een visie',
    definition: 'maastricht-heuvelland',
    route: 'visie',
    legalNature: 'policy',
  } as const;

  it('needs a key that is a UUID', async () => {
    const before = await api.written();
    for (const key of ['', 'sleutel-1', '018f6f3e-7c1a-7b2d-9d3e', `${randomUUID()}, ${randomUUID()}`]) {
      const problem = problemIn(await all.secretary.send('planDecision', vision.proposalId, plan(), { key }));
      expect(problem).toMatchObject({ status: 400, code: 'idempotencyKeyMissing' });
    }
    const without = await all.secretary.request('/v1/proposals', {
      method: 'POST',
      body: JSON.stringify(start),
      headers: { 'Content-Type': 'application/json' },
    });
    expect(problemIn(without).code).toBe('idempotencyKeyMissing');
    expect(await api.written()).toEqual(before);
  });

  it('gives the same answer to the same request, and records it once', async () => {
    const key = randomUUID();
    const first = await all.secretary.send('planDecision', vision.proposalId, plan(), { key });
    const after = await api.written();
    const again = await all.secretary.send('planDecision', vision.proposalId, plan(), { key: key.toUpperCase() });
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    expect(await api.written()).toEqual(after);
  });

  it('refuses the same key for another request, also on another proposal or as another command', async () => {
    const key = randomUUID();
    await all.secretary.record('planDecision', vision.proposalId, plan(), { key });
    const other = await startVision(all);
    const answers = [
      await all.secretary.send('planDecision', vision.proposalId, plan('2026-01-21'), { key }),
      await all.secretary.send('planDecision', other.proposalId, plan(), { key }),
      await all.secretary.send('startProposal', undefined, start, { key }),
    ];
    expect(answers.map((each) => problemIn(each).code)).toEqual(['commandReused', 'commandReused', 'commandReused']);
  });

  it('lets two people use the same key', async () => {
    const key = randomUUID();
    const mine = await all.secretary.record('planDecision', vision.proposalId, plan(), { key });
    const theirs = await all.griffier('gm0935').record('planDecision', vision.proposalId, plan(), { key });
    expect(theirs.ids['plannedDecisionId']).not.toBe(mine.ids['plannedDecisionId']);
  });

  it('makes one proposal of ten requests at once with one key', async () => {
    const key = randomUUID();
    const before = await api.written();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => all.secretary.send('startProposal', undefined, start, { key })),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    const after = await api.written();
    expect([after.events - before.events, after.commands - before.commands]).toEqual([1, 1]);
    const { proposalId } = JSON.parse(answers[0]?.text ?? '') as { proposalId: string };
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual(
      Array(10).fill(`/v1/proposals/${proposalId}`),
    );
  });

  it('records one plan of ten requests at once with one key, among others', async () => {
    const key = randomUUID();
    const before = await api.written();
    const same = Array.from({ length: 10 }, () =>
      all.secretary.send('planDecision', vision.proposalId, plan(), { key }),
    );
    const others = Array.from({ length: 5 }, () =>
      all
        .griffier('gm0981')
        .send('planDecision', vision.proposalId, { body: 'council-gm0981', plannedOn: '2026-01-22' }),
    );
    const answers = await Promise.all(same);
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual(Array(5).fill(201));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect((await api.written()).events - before.events).toBe(6);
  });
});

describe('Over een ander heen schrijven', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  let vision: Started;
  beforeAll(async () => ({ api, all, vision } = await running(visionBeforeCouncils)));
  afterAll(() => api.close());

  const tagFor = async (client: Client, municipality: string): Promise<string> => {
    const board = await client.read(`/v1/proposals/${vision.proposalId}/board`, boardView);
    const cells: readonly BoardCell[] = board.municipalities.find(({ id }) => id === municipality)?.cells ?? [];
    return cells.find(({ step }) => step === 'councils')?.tag ?? '';
  };
  const decide = (client: Client, municipality: string, ifMatch?: string) =>
    client.send(
      'recordDecision',
      vision.proposalId,
      adoption(municipality, vision.textId),
      ifMatch === undefined ? {} : { ifMatch },
    );

  it('never lets two councils stand in each other’s way', async () => {
    const municipalities = ['gm1903', 'gm1729', 'gm0938'] as const;
    const tags = await Promise.all(municipalities.map((each) => tagFor(all.griffier(each), each)));
    const answers = await Promise.all(municipalities.map((each, at) => decide(all.griffier(each), each, tags[at])));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  it('says who was first, and with what, to whoever looked at an older state', async () => {
    const [one, other] = [all.griffier('gm0981'), all.as('plaatsvervanger:griffier@council-gm0981')];
    const [tag, theirs] = [await tagFor(one, 'gm0981'), await tagFor(other, 'gm0981')];
    expect((await decide(one, 'gm0981', `"${tag}"`)).status).toBe(201);
    const before = await api.written();
    const problem = problemIn(await decide(other, 'gm0981', theirs));
    expect(problem).toMatchObject({
      status: 412,
      code: 'changedMeanwhile',
      title: 'Dit is intussen veranderd',
      detail:
        'Dit is intussen veranderd: er ligt al een besluit van 16 december 2025 (conform voorstel). Kijk eerst naar de nieuwe stand.',
      first: { on: '2025-12-16', outcome: 'conform voorstel' },
    });
    expect(await api.written()).toEqual(before);
  });

  it('gives every reader other tags', async () => {
    const tags = await Promise.all(['gm0935', 'gm0994'].map((each) => tagFor(all.griffier(each), 'gm0935')));
    expect(tags[0]).not.toBe(tags[1]);
    expect(problemIn(await decide(all.griffier('gm0935'), 'gm0935', tags[1])).code).toBe('changedMeanwhile');
  });

  it('answers a council that decides the same text twice with its first decision', async () => {
    const griffier = all.griffier('gm0994');
    expect((await decide(griffier, 'gm0994')).status).toBe(201);
    expect(problemIn(await decide(griffier, 'gm0994'))).toMatchObject({
      status: 409,
      code: 'alreadyDecided',
      rule: 'R110',
      title: 'Dit was al vastgelegd',
      detail: expect.stringMatching(
        /Valkenburg aan de Geul heeft hierover op 16 december 2025 al besloten: conform voorstel\.$/,
      ) as unknown,
      first: { on: '2025-12-16', outcome: 'conform voorstel' },
    });
  });

  it('records one decision when two deputies send it at the same time', async () => {
    const deputies = ['een', 'twee', 'drie'].map((person) => all.as(`${person}:griffier@council-gm0935`));
    const answers = await Promise.all(deputies.map((deputy) => decide(deputy, 'gm0935')));
    expect(answers.map(({ status }) => String(status)).sort()).toEqual(['201', '409', '409']);
  });
});

describe('Opnieuw kijken', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  let vision: Started;
  beforeAll(async () => {
    ({ api, all, vision } = await running(startVision));
    await api.project();
  });
  afterAll(() => api.close());

  const views = () =>
    ['', '/board', '/timeline', '/why', '/obligations'].map((each) => `/v1/proposals/${vision.proposalId}${each}`);
  const ifNoneMatch = (value: string) => ({ headers: { 'If-None-Match': value } });

  it('sends nothing again while nothing changed', async () => {
    for (const path of [...views(), '/v1/proposals']) {
      const etag = (await all.secretary.request(path)).headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
      for (const value of [etag, `W/${etag}`, `"ander", ${etag}`, '*']) {
        const answer = await all.secretary.request(path, ifNoneMatch(value));
        expect([path, value, answer.status, answer.text, answer.headers.get('etag')]).toEqual([
          path,
          value,
          304,
          '',
          etag,
        ]);
      }
      expect((await all.secretary.request(path, ifNoneMatch('"ander"'))).status).toBe(200);
    }
  });

  it('gives every reader another tag for the same words', async () => {
    for (const path of views()) {
      const tags = await Promise.all(
        [all.secretary, all.operator, all.griffier('gm0981'), all.as('griffier-gm0981:griffier@council-gm0935')].map(
          async (each) => (await each.request(path)).headers.get('etag'),
        ),
      );
      expect(new Set(tags).size).toBe(4);
    }
  });

  it('sends the new state once something changed', async () => {
    const path = `/v1/proposals/${vision.proposalId}/timeline`;
    const etag = (await all.secretary.request(path)).headers.get('etag') ?? '';
    await all.secretary.record('planDecision', vision.proposalId, { body: 'college-gm0981', plannedOn: '2099-01-20' });
    expect((await all.secretary.request(path, ifNoneMatch(etag))).status).toBe(200);
  });
});
