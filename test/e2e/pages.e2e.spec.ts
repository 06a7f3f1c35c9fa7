import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { standardHeaders } from '../../apps/api/src/headers';
import { openApiDocument } from '../../apps/api/src/openapi';
import { startApi, type ApiUnderTest } from './support/api';
import { clientOf, people, problemIn } from './support/client';

describe("De pagina's, en wat alleen in ontwikkeling bestaat", () => {
  let folder: string;
  let withPages: ApiUnderTest;
  let inProduction: ApiUnderTest;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eensluidend-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Eensluidend</title>');
    await writeFile(join(folder, 'assets/index-Ab12.js'), 'export {};');
    await writeFile(join(folder, 'assets/index-Ab12.js.gz'), gzipSync('export {}; // packed'));
    withPages = await startApi({ webFolder: folder });
    inProduction = await startApi({ development: false, webFolder: join(folder, 'nergens') });
  });
  afterAll(async () => {
    await Promise.all([withPages.close(), inProduction.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  const get = (api: ApiUnderTest, path: string) => clientOf(api.url, undefined).request(path);

  it('serves the page for the list and for every proposal, fresh each time', async () => {
    for (const path of ['/', '/voorstellen/018f6f3e-7c1a-7b2d-9d3e-5a6b7c8d9e0f', '/voorstellen/x/y']) {
      const { status, headers, text } = await get(withPages, path);
      expect([status, text]).toEqual([200, '<!doctype html><title>Eensluidend</title>']);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      for (const [name, value] of Object.entries(standardHeaders))
        expect([name, headers.get(name)]).toEqual([name, value]);
    }
  });

  it('lets a browser keep what has a hash in its name', async () => {
    const { status, headers } = await get(withPages, '/assets/index-Ab12.js');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toContain('javascript');
  });

  it('sends what was packed at the build to who can unpack it', async () => {
    const asked = async (encoding: string) => {
      const response = await fetch(`${withPages.url}/assets/index-Ab12.js`, {
        headers: { 'accept-encoding': encoding },
      });
      return [response.headers.get('content-encoding'), await response.text()];
    };
    expect(await asked('gzip')).toEqual(['gzip', 'export {}; // packed']);
    expect(await asked('identity')).toEqual([null, 'export {};']);
  });

  it('answers an unknown address with a problem, not with the page', async () => {
    for (const path of [
      '/assets/weg-Cd34.js',
      '/assets/../index.html',
      '/assets/%2e%2e%2findex.html',
      '/v1/nergens',
      '/dev/nergens',
      '/nergens',
    ]) {
      const answer = await get(withPages, path);
      expect([path, problemIn(answer).code]).toEqual([path, 'notFound']);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('has no pages when the web application was not built', async () => {
    expect(problemIn(await get(inProduction, '/')).code).toBe('notFound');
    expect(inProduction.routes.some(({ url }) => url.startsWith('/voorstellen'))).toBe(false);
  });

  it('has no clock and no identities in production, and takes no development token', async () => {
    const secretary = clientOf(inProduction.url, people.secretary);
    for (const [method, path] of [
      ['GET', '/dev/identities'],
      ['GET', '/dev/clock'],
      ['POST', '/dev/clock'],
      ['DELETE', '/dev/clock'],
    ] as const)
      expect([method, path, problemIn(await secretary.request(path, { method })).status]).toEqual([method, path, 404]);
    expect(problemIn(await secretary.request('/v1/proposals')).code).toBe('notSignedIn');
    expect((await secretary.request('/v1/openapi.json')).status).toBe(200);
  });

  it('never describes the clock of development to others', () => {
    expect(Object.keys(openApiDocument().paths ?? {}).filter((path) => path.includes('dev'))).toEqual([]);
  });

  it('lets others read the description, from any site', async () => {
    expect((await get(withPages, '/v1/openapi.json')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get(withPages, '/v1/proposals')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('sends the description again only when it has changed', async () => {
    const first = await get(withPages, '/v1/openapi.json');
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(JSON.parse(first.text)).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = (tag: string) =>
      clientOf(inProduction.url, undefined).request('/v1/openapi.json', { headers: { 'If-None-Match': tag } });
    const { status, headers, text } = await again(etag);
    expect([status, headers.get('etag'), headers.get('cache-control'), text]).toEqual([304, etag, 'no-cache', '']);
    expect((await again('"other"')).status).toBe(200);
  });

  it('offers one person for every body in development', async () => {
    const { text } = await get(withPages, '/dev/identities');
    const identities = JSON.parse(text) as readonly { token: string; label: string }[];
    expect(identities).toContainEqual({
      token: 'dev:council-gm0981:griffier@council-gm0981',
      label: 'Griffier, Gemeenteraad van Vaals',
    });
    const bodies = await Promise.all(
      identities.map(({ token }) => clientOf(withPages.url, token.replace('dev:', '')).request('/v1/proposals')),
    );
    expect(bodies.map(({ status }) => status)).toEqual(bodies.map(() => 200));
  });

  it('refuses a clock that is no instant, or far outside every case', async () => {
    const messages = ['2025-12-16', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'].map(async (now) => {
      const body = JSON.stringify({ now });
      const headers = { 'Content-Type': 'application/json' };
      const answer = await clientOf(withPages.url, undefined).request('/dev/clock', { method: 'POST', body, headers });
      return problemIn(answer).errors?.map(({ field, message }) => `${field}: ${message}`);
    });
    const far = ['now: Kies een tijdstip tussen het jaar 1900 en 9000.'];
    expect(await Promise.all(messages)).toEqual([['now: Geef een tijdstip, als 2025-12-16T18:30:00Z.'], far, far]);
  });
});

/** Closes or opens the door of one database; closing also ends who is inside. */
const letIn = async ({ database }: ApiUnderTest, allowed: boolean): Promise<void> => {
  const name = new URL(database.url).pathname.slice(1);
  const cluster = new Client({ connectionString: process.env['EENSLUIDEND_TEST_POSTGRES'] });
  await cluster.connect();
  await cluster.query(`alter database ${name} with allow_connections ${allowed}`);
  if (!allowed)
    await cluster.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await cluster.end();
};

describe('Als de database weg is', () => {
  let api: ApiUnderTest;
  beforeAll(async () => void (api = await startApi()));
  afterAll(() => api.close());

  it('says that it lives but is not ready, and that asking again is safe', async () => {
    const open = clientOf(api.url, undefined);
    expect((await open.request('/health/ready')).status).toBe(200);
    await letIn(api, false);
    const ready = await open.request('/health/ready');
    expect(problemIn(ready)).toMatchObject({ status: 503, code: 'unavailable' });
    expect(ready.headers.get('retry-after')).toBe('5');
    expect((await open.request('/health/live')).status).toBe(200);
    const list = await clientOf(api.url, people.secretary).request('/v1/proposals');
    expect(problemIn(list)).toMatchObject({ status: 503, code: 'unavailable', title: 'Dit lukt nu niet' });
    await letIn(api, true);
    expect((await clientOf(api.url, people.secretary).request('/v1/proposals')).status).toBe(200);
  });
});
