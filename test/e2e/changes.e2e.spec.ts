import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { standardHeaders } from '../../apps/api/src/headers';
import { startApi, type ApiUnderTest } from './support/api';
import { people, problemIn } from './support/client';
import { openStream, soon, type EventStream } from './support/event-stream';
import { everybody, startVision, type Everybody, type Started } from './support/scenario';

describe('De pagina hoort het als er iets verandert', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  let one: Started;
  let other: Started;
  const open: EventStream[] = [];

  beforeAll(async () => {
    api = await startApi();
    all = everybody(api.url);
    one = await startVision(all);
    other = await startVision(all);
    await pause(100);
  });
  afterEach(() => open.splice(0).forEach((stream) => stream.close()));
  afterAll(() => api.close());

  const follow = async (path: string, headers?: Record<string, string>): Promise<EventStream> => {
    const stream = await openStream(api.url + path, people.griffier('gm0981'), headers);
    open.push(stream);
    await soon(() => stream.text() !== '');
    return stream;
  };
  const followOne = (headers?: Record<string, string>) => follow(`/v1/proposals/${one.proposalId}/changes`, headers);
  const change = ({ proposalId }: Started) =>
    all.secretary.record('planDecision', proposalId, { body: 'college-gm0981', plannedOn: '2099-01-20' });

  it('soon after a fact came in', async () => {
    const [ofOne, ofAll] = [await followOne(), await follow('/v1/changes')];
    await change(one);
    await soon(() => ofOne.told() === 1 && ofAll.told() === 1);
    expect(ofOne.text()).toMatch(/^: verbonden\n\nid: [0-9a-f-]{36}\nevent: changed\ndata: \{\}\n\n$/);
  });

  it('but not about another proposal', async () => {
    const [ofOne, ofAll] = [await followOne(), await follow('/v1/changes')];
    await change(other);
    await soon(() => ofAll.told() === 1);
    await pause(100);
    expect(ofOne.told()).toBe(0);
  });

  it('with the version and the security headers', async () => {
    const { status, headers } = await followOne();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    for (const [name, value] of Object.entries(standardHeaders))
      expect([name, headers.get(name)]).toEqual([name, value]);
  });

  it('at once when it comes back after it was away', async () => {
    const stream = await followOne({ 'Last-Event-ID': '1' });
    await soon(() => stream.told() === 1);
  });

  it('with a sign of life every fifteen seconds', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'performance', 'queueMicrotask'] });
    try {
      const stream = await followOne();
      const before = stream.text();
      jest.advanceTimersByTime(15_000);
      await soon(() => stream.text() === `${before}:\n\n`);
    } finally {
      jest.useRealTimers();
    }
  });

  it('and is forgotten once it is closed', async () => {
    await soon(() => api.changes.listening === 0);
    const streams = [await followOne(), await follow('/v1/changes')];
    expect(api.changes.listening).toBe(2);
    streams.forEach((stream) => stream.close());
    await soon(() => api.changes.listening === 0);
    await change(one);
    expect(api.logged).toEqual([]);
  });

  it('and is not there for a proposal that is not there', async () => {
    const answer = await all.secretary.request(`/v1/proposals/${crypto.randomUUID()}/changes`);
    expect(problemIn(answer).code).toBe('notFound');
  });

  it('opens nothing for whoever asks for the head only', async () => {
    const answer = await all.secretary.request('/v1/changes', { method: 'HEAD' });
    expect([answer.status, api.changes.listening]).toEqual([200, 0]);
  });

  it('forgets also a page that was left before it was connected', async () => {
    const { hostname, port } = new URL(api.url);
    const path = `/v1/proposals/${one.proposalId}/changes`;
    const head = `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer dev:${people.secretary}\r\n\r\n`;
    const leave = () =>
      new Promise((left) => {
        const socket = connect(Number(port), hostname, () => socket.write(head, () => socket.destroy()));
        socket.on('close', left);
      });
    await Promise.all(Array.from({ length: 20 }, leave));
    await all.secretary.request(`/v1/proposals/${one.proposalId}`);
    await soon(() => api.changes.listening === 0);
  });
});

describe('De API stoppen', () => {
  it('ends the open streams and waits for nobody', async () => {
    const api = await startApi();
    const stream = await openStream(`${api.url}/v1/changes`, people.secretary);
    const start = performance.now();
    await api.close();
    await stream.ended;
    expect(performance.now() - start).toBeLessThan(5_000); // as long as it would wait for a request
    expect(api.logged).toEqual([]);
  });
});
