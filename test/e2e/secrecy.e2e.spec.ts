import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { proposalView, timelineView, type CommandInput } from '@eensluidend/contracts';
import { startApi, type ApiUnderTest } from './support/api';
import { people, type Answer } from './support/client';
import { openStream, soon } from './support/event-stream';
import { running } from './support/running';
import {
  consent,
  everybody,
  happened,
  municipalities,
  startVision,
  today,
  type Everybody,
  type Started,
} from './support/scenario';

const uncleared = [
  people.griffier('gm0981'),
  people.municipalSecretary('gm0981'),
  people.adviser('client-council'),
  people.councilMember,
  people.operator,
  'griffier-zonder-orgaan:griffier',
];
const cleared = [people.secretary, people.municipalSecretary('gm0935'), people.griffier('gm0935')];

describe('Een geheime bijlage', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  let vision: Started;
  let secret: string;
  let secrecyId: string;
  let before: ReadonlyMap<string, readonly Answer[]>;

  const paths = () => [
    '/v1/proposals',
    ...['', '/board', '/timeline', '/why', '/obligations'].map((each) => `/v1/proposals/${vision.proposalId}${each}`),
    ...vision.annexes.map((each) => `/v1/proposals/${vision.proposalId}/documents/${each}`),
  ];
  const everything = async (who: string): Promise<readonly Answer[]> => {
    await api.project();
    return Promise.all(paths().map((path) => all.as(who).request(path)));
  };
  const document = (who: string, documentId: string) =>
    all.as(who).request(`/v1/proposals/${vision.proposalId}/documents/${documentId}`);
  /** All bytes of an answer but the time of day. */
  const bytes = ({ status, headers, text }: Answer) => ({
    status,
    text,
    headers: [...headers.entries()].filter(([name]) => name !== 'date'),
  });
  const withoutAnnex = (answer: Answer) => {
    const view = proposalView.parse(JSON.parse(answer.text));
    const texts = view.texts.map((each) => ({
      ...each,
      joint: each.joint.filter((part) => part.documentId !== secret),
    }));
    return { ...view, texts };
  };
  const secrecy = (): CommandInput<'imposeSecrecy'> => ({
    body: 'college-gm0935',
    documents: [secret],
    ground: { article: '5.1', paragraph: '2', letter: 'i' },
    reason: 'Zonder geheimhouding kunnen de gemeenten niet vrij onderhandelen.',
    effectiveFrom: '2025-09-02',
    endsAfter: { condition: 'allCollegesAgreed', length: 'P7D' },
    cleared: ['council-gm0935'],
    happened: happened('2025-09-02'),
  });

  beforeAll(async () => {
    ({ api, all, vision } = await running(startVision));
    secret = vision.annexes[0] ?? '';
    for (const each of municipalities.slice(1))
      await all.municipalSecretary(each).record('recordDecision', vision.proposalId, consent(each, vision.textId));
    before = new Map(await Promise.all(uncleared.map(async (who) => [who, await everything(who)] as const)));
    await all.setClock(`${today}T12:30:00Z`);
    secrecyId =
      (await all.municipalSecretary('gm0935').record('imposeSecrecy', vision.proposalId, secrecy())).ids['secrecyId'] ??
      '';
  });
  afterAll(() => api.close());

  it('is for an uncleared reader as if it never existed, byte for byte (R32)', async () => {
    for (const who of [...uncleared, ...cleared]) {
      const isThere = await document(who, secret);
      const isNot = await document(who, randomUUID());
      if (cleared.includes(who))
        expect([who, isThere.status, isThere.text]).toEqual([who, 200, 'Cijfers van bijlage 1']);
      else expect([who, bytes(isThere)]).toEqual([who, bytes(isNot)]);
    }
  });

  it('changes nothing else that an uncleared reader sees', async () => {
    for (const who of uncleared) {
      const after = await everything(who);
      for (const [at, path] of paths().entries()) {
        const [was, is] = [before.get(who)?.[at], after[at]];
        if (!was || !is) throw new Error('an answer is missing');
        if (path.endsWith(secret)) expect(is.status).toBe(404);
        else if (path.endsWith(vision.proposalId)) expect(JSON.parse(is.text)).toEqual(withoutAnnex(was));
        else expect([who, path, bytes(is)]).toEqual([who, path, bytes(was)]);
      }
    }
  });

  it('is told to those who may know', async () => {
    for (const who of cleared) {
      const { secrecies } = await all.as(who).read(`/v1/proposals/${vision.proposalId}`, proposalView);
      expect(secrecies).toEqual([
        {
          secrecyId,
          body: 'college-gm0935',
          status: 'imposed',
          on: expect.any(String) as string,
          papers: ['Bijlage 1'],
        },
      ]);
      const { lines } = await all.as(who).read(`/v1/proposals/${vision.proposalId}/timeline`, timelineView);
      expect(lines.filter(({ kind }) => kind === 'SecrecyImposed')).toHaveLength(1);
    }
  });

  it('cannot be guessed by sending a command about it', async () => {
    const same = async (
      who: string,
      name: Parameters<ReturnType<Everybody['as']>['send']>[0],
      body: (id: string) => object,
      known: string,
    ) => {
      const [real, guess] = await Promise.all(
        [known, randomUUID()].map((id) => all.as(who).send(name, vision.proposalId, body(id))),
      );
      if (!real || !guess) throw new Error('an answer is missing');
      expect([name, bytes(real)]).toEqual([name, bytes(guess)]);
    };
    const vaals = people.municipalSecretary('gm0981');
    await same(
      vaals,
      'liftSecrecy',
      (id) => ({ secrecyId: id, body: 'college-gm0981', happened: happened() }),
      secrecyId,
    );
    await same(
      vaals,
      'shareSecret',
      (id) => ({ secrecyId: id, recipient: 'council-gm0981', happened: happened() }),
      secrecyId,
    );
    // A college that takes part holds its own copy and may name it (R41); a council that was not given it may not.
    const council = people.griffier('gm0981');
    await same(council, 'imposeSecrecy', (id) => ({ ...secrecy(), body: 'council-gm0981', documents: [id] }), secret);
    const asked = {
      type: 'advice',
      askedBy: 'college-gm0981',
      adviser: 'adviesraad-vaals',
      textId: vision.textId,
      question: 'Wat vindt u?',
    };
    await same(vaals, 'requestAdvice', (id) => ({ ...asked, papers: [id] }), secret);
  });

  it('is silent on the line of an uncleared reader', async () => {
    const line = (who: string) => openStream(`${api.url}/v1/proposals/${vision.proposalId}/changes`, who);
    const [vaals, maastricht] = [await line(people.griffier('gm0981')), await line(people.griffier('gm0935'))];
    await soon(() => vaals.text() !== '' && maastricht.text() !== '');
    await all
      .griffier('gm0935')
      .record('shareSecret', vision.proposalId, { secrecyId, recipient: 'fnv', happened: happened() });
    await soon(() => maastricht.told() === 1);
    await pause(100);
    expect(vaals.text()).toBe(': verbonden\n\n');
    vaals.close();
    maastricht.close();
  });

  it('stays closed when the end condition is met, until the competent body lifts it', async () => {
    await all
      .municipalSecretary('gm1903')
      .record('recordDecision', vision.proposalId, consent('gm1903', vision.textId));
    const [was] = await Promise.all([everything(people.griffier('gm0981'))]);
    await all.setClock(`${today}T13:00:00Z`);
    await all.operator.record('openLiftTask', vision.proposalId, { secrecyId });
    expect((await everything(people.griffier('gm0981'))).map(bytes)).toEqual(was.map(bytes));
  });

  it('is open to everybody after the lift', async () => {
    await all
      .griffier('gm0935')
      .record('liftSecrecy', vision.proposalId, { secrecyId, body: 'council-gm0935', happened: happened(today) });
    for (const who of [...uncleared, ...cleared]) {
      expect([who, (await document(who, secret)).text]).toEqual([who, 'Cijfers van bijlage 1']);
      const { lines } = await all.as(who).read(`/v1/proposals/${vision.proposalId}/timeline`, timelineView);
      expect(lines.map(({ kind }) => kind)).toContain('SecrecyLifted');
    }
  });
});

describe('Wie u bent', () => {
  let api: ApiUnderTest;
  beforeAll(async () => void (api = await startApi()));
  afterAll(() => api.close());

  it('is asked of everybody, and nobody is the system', async () => {
    const status = async (authorization?: string) => {
      const headers = authorization === undefined ? {} : { authorization };
      return (await everybody(api.url).nobody.request('/v1/proposals', { headers })).status;
    };
    const wrong = [
      undefined,
      '',
      'Bearer',
      'Bearer x',
      'Basic dev:jan:secretary',
      'Bearer dev:jan',
      'Bearer dev:jan:koning',
      'Bearer dev::secretary',
      'Bearer dev:engine:engine',
      'Bearer dev:jan:engine@stuurgroep',
      'Bearer dev:jan:toString',
      'Bearer dev:jan:secretary@stuurgroep extra',
    ];
    expect(await Promise.all(wrong.map(status))).toEqual(wrong.map(() => 401));
    expect(await status('Bearer dev:jan:secretary@stuurgroep')).toBe(200);
  });
});
