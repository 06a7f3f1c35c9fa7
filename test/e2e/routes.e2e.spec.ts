import { connect } from 'node:net';
import { commands } from '@eensluidend/contracts';
import { standardHeaders } from '../../apps/api/src/headers';
import { openApiDocument } from '../../apps/api/src/openapi';
import type { ApiUnderTest } from './support/api';
import { problemIn, type Answer } from './support/client';
import { running } from './support/running';
import { startVision, type Everybody, type Started } from './support/scenario';

const forEverybody = ['GET /health/live', 'GET /health/ready', 'GET /v1/openapi.json'];
/** A vote list is only read. */
const recordsNothing = 'POST /v1/vote-lists';
const inDevelopment = ['GET /dev/clock', 'GET /dev/identities', 'POST /dev/clock'];

describe('Elk adres van de API', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  let vision: Started;
  beforeAll(async () => ({ api, all, vision } = await running(startVision)));
  afterAll(() => api.close());

  const registered = () =>
    api.routes.map(({ method, url }) => `${method} ${url}`).filter((each) => !each.startsWith('HEAD '));
  const documented = () =>
    Object.entries(openApiDocument().paths ?? {}).flatMap(([path, operations]) =>
      Object.keys(operations ?? {}).map((method) => `${method.toUpperCase()} /v1${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
  const expectStandardHeaders = ({ headers }: Pick<Answer, 'headers'>, others: object = {}) =>
    expect(Object.fromEntries(Object.keys(standardHeaders).map((name) => [name, headers.get(name)]))).toEqual({
      ...standardHeaders,
      ...others,
    });

  it('is described, and every description has its address', () => {
    const rest = registered().filter((each) => !inDevelopment.includes(each) && !each.includes(' /health/'));
    expect(rest.sort()).toEqual(documented().sort());
  });

  it('is there for every command, and no command has two', () => {
    const wanted = Object.values(commands).map(({ path }) =>
      path === '' ? 'POST /v1/proposals' : `POST /v1/proposals/:id/${path}`,
    );
    expect(
      registered()
        .filter((each) => each.startsWith('POST /v1/') && each !== recordsNothing)
        .sort(),
    ).toEqual(wanted.sort());
    const ids = Object.values(openApiDocument().paths ?? {}).flatMap((path) => path?.post?.operationId ?? []);
    expect(ids.sort()).toEqual([...Object.keys(commands), 'readVoteList'].sort());
  });

  it('asks who you are, unless it is for everybody', async () => {
    for (const { method, url } of api.routes) {
      const path = url.replace(':id', vision.proposalId).replace(':documentId', vision.annexes[0] ?? '');
      const answer = await all.nobody.request(path, { method });
      const open = [...forEverybody, ...inDevelopment].includes(`${method === 'HEAD' ? 'GET' : method} ${url}`);
      expect([method, url, answer.status === 401]).toEqual([method, url, !open]);
      // The description is the same for everybody: who has it need only ask whether it still holds.
      expectStandardHeaders(answer, url === '/v1/openapi.json' ? { 'Cache-Control': 'no-cache' } : {});
      if (!open) expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it('gives the version and the security headers with every answer, right or wrong', async () => {
    const { secretary, nobody } = all;
    const post = (body: string, type?: string) =>
      secretary.request('/v1/proposals', {
        method: 'POST',
        body,
        headers: { ...(type ? { 'Content-Type': type } : {}), 'Idempotency-Key': crypto.randomUUID() },
      });
    const answers: readonly (readonly [number, Promise<Answer>])[] = [
      [200, secretary.request(`/v1/proposals/${vision.proposalId}/board`)],
      [401, nobody.request('/v1/proposals')],
      [404, secretary.request('/v1/nergens')],
      [404, secretary.request('/dev/nergens')],
      [404, secretary.request('/nergens')],
      [404, secretary.request('/v1/proposals/')],
      [404, secretary.request(`/v1/proposals/${vision.proposalId}/board/`)],
      [404, secretary.request('/v1/proposals/geen-uuid/board')],
      [404, secretary.request(`/v1/proposals/${'a'.repeat(300)}`)],
      [404, secretary.request('/v1/proposals/%E0%A4%A')],
      [405, secretary.request('/v1/proposals', { method: 'DELETE' })],
      [400, post('{"title": ', 'application/json')],
      [400, post('', 'application/json')],
      [413, post(`"${'a'.repeat(6_000_000)}"`, 'application/json')],
      [415, post('title=Visie', 'application/x-www-form-urlencoded')],
      [415, post('Visie', 'text/plain')],
      [415, post('<title/>', 'application/xml')],
    ];
    for (const [status, waiting] of answers) {
      const answer = await waiting;
      expect([status, answer.status]).toEqual([status, status]);
      expectStandardHeaders(answer);
      if (status !== 200) problemIn(answer);
    }
  });

  it('says which methods it does know', async () => {
    const at = async (method: string, path: string) => {
      const answer = await all.secretary.request(path, { method });
      return [answer.status, answer.headers.get('allow'), problemIn(answer).code];
    };
    expect(await at('DELETE', '/v1/proposals')).toEqual([405, 'POST, GET, HEAD', 'methodNotAllowed']);
    expect(await at('PUT', `/v1/proposals/${vision.proposalId}/decisions`)).toEqual([405, 'POST', 'methodNotAllowed']);
    expect(await at('GET', `/v1/proposals/${vision.proposalId}/decisions`)).toEqual([405, 'POST', 'methodNotAllowed']);
    expect(await at('PATCH', `/v1/proposals/${vision.proposalId}/board`)).toEqual([
      405,
      'GET, HEAD',
      'methodNotAllowed',
    ]);
    expect(await at('OPTIONS', '/v1/changes')).toEqual([405, 'GET, HEAD', 'methodNotAllowed']);
  });

  it('answers also what is no HTTP, with a problem and the headers', async () => {
    const raw = (text: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => socket.write(text));
        let answer = '';
        socket.on('data', (chunk) => (answer += chunk.toString()));
        socket.on('close', () => resolve(answer));
        socket.on('error', reject);
      });
    for (const text of ['GARBAGE\r\n\r\n', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`]) {
      const [head = '', body = ''] = (await raw(text)).split('\r\n\r\n');
      expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      for (const [name, value] of Object.entries(standardHeaders)) expect(head).toContain(`${name}: ${value}`);
      expect(JSON.parse(body)).toMatchObject({ code: 'malformedRequest', title: 'Dit verzoek klopt niet' });
    }
  });

  it('says what is wrong in words that fit: nothing was to be recorded by looking', async () => {
    const problem = problemIn(await all.secretary.request(`/v1/proposals/${crypto.randomUUID()}`));
    expect(problem).toEqual({
      type: 'urn:eensluidend:weigering:notFound',
      status: 404,
      title: 'Niet gevonden',
      detail: 'Dit is er niet, of het is niet voor u bestemd.',
      code: 'notFound',
    });
  });

  it('starts and answers all this without a complaint', () => {
    expect(api.logged).toEqual([]);
  });
});
