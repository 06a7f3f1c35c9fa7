import { randomUUID } from 'node:crypto';
import { boardView, commands, timelineView } from '@eensluidend/contracts';
import { playCase } from '../../apps/cli/src/case/play';
import { startApi, type ApiUnderTest } from './support/api';
import { checkingProxy, type CheckingProxy } from './support/checking-proxy';
import { people } from './support/client';
import { doWhatIsDue } from './support/engine';
import { openApiChecker } from './support/openapi-checker';
import { everybody } from './support/scenario';

describe('De echte zaak, met alleen de beschrijving van de API in de hand', () => {
  let api: ApiUnderTest;
  let proxy: CheckingProxy;
  const proposals: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    const { text } = await everybody(api.url).nobody.request('/v1/openapi.json');
    const checker = openApiChecker(JSON.parse(text));
    const asOperator = (path: string, body: object) =>
      fetch(proxy.url + path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          Authorization: `Bearer dev:${people.operator}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': randomUUID(),
        },
      });
    const isEngine = (path: string) =>
      Object.values(commands).some(
        (each) => each.roles.some((role) => role === 'operator') && path.endsWith(`/${each.path}`),
      );
    proxy = await checkingProxy(api.url, checker, async (method, path, status, text) => {
      if (method !== 'POST' || status >= 300 || isEngine(path)) return;
      if (path === '/v1/proposals') proposals.push((JSON.parse(text) as { proposalId: string }).proposalId);
      await doWhatIsDue(api.application, proposals, async (name, proposalId, body) => {
        const answer = await asOperator(`/v1/proposals/${proposalId}/${commands[name].path}`, body);
        await answer.text();
        return answer.status;
      });
    });
  });
  afterAll(async () => {
    await proxy.stop();
    await api.close();
  });

  it('is checked by something that does see what is wrong', async () => {
    const checker = openApiChecker(JSON.parse((await everybody(api.url).nobody.request('/v1/openapi.json')).text));
    const header = (name: string) => (name === 'content-type' ? 'application/json' : 'x');
    const path = '/v1/proposals';
    const post = { method: 'POST', path, header, text: '{"title":"Visie","extra":1}' };
    expect(checker.request(post).join()).toMatch(/Idempotency-Key.*route.*legalNature/s);
    expect(checker.request({ ...post, method: 'DELETE' })).toEqual(['DELETE /v1/proposals is not documented']);
    const answer = (status: number, text: string) => checker.answer({ method: 'POST', path }, { status, header, text });
    expect(answer(201, '{"effect":"perhaps"}').join()).toMatch(/effect.*warnings/s);
    expect(answer(418, '{}')).toEqual(['POST /v1/proposals: 418 is not documented']);
    expect(answer(422, '{}')).toEqual(['422 as application/json is not documented']);
  });

  it('is checked by something that follows what the description points at', async () => {
    const { text: source } = await everybody(api.url).nobody.request('/v1/openapi.json');
    const document = JSON.parse(source) as { readonly components: object };
    const checker = openApiChecker(document);
    const problem = (status: number, code: string, without?: string) => {
      const text = JSON.stringify({ type: 'urn:x', status, title: 'Nee', detail: 'Nee.', code });
      const header = (name: string) => (name === without ? null : 'application/problem+json');
      return checker.answer({ method: 'POST', path: '/v1/proposals' }, { status, header, text });
    };
    expect(problem(422, 'unknownRoute')).toEqual([]);
    expect(problem(422, 'alreadyDecided').join()).toMatch(/code/);
    expect(problem(401, 'notSignedIn')).toEqual([]);
    expect(problem(401, 'notFound').join()).toMatch(/code/);
    expect(problem(401, 'notSignedIn', 'API-Version')).toEqual(['401 without API-Version']);
    const corrected = (outcome: string) => {
      const id = crypto.randomUUID();
      const happened = { on: '2025-12-16', source: { kind: 'document', citation: 'Besluitenlijst' } };
      const by = { name: 'recordAlignment', body: { textId: id, outcome, happened } };
      const text = JSON.stringify({ fact: id, correction: { kind: 'replaced', by }, reason: 'Zo was het.', happened });
      return checker.request({ method: 'POST', path: `/v1/proposals/${id}/corrections`, header: () => id, text });
    };
    expect(corrected('aligned')).toEqual([]);
    expect(corrected('perhaps').join()).toMatch(/at correction/);
    expect(() => openApiChecker({ ...document, components: { ...document.components, responses: {} } })).toThrow(
      /^#\/components\/responses\/\w+ is not in the document$/,
    );
  });

  it('is played to the end by a client that knows nothing else', async () => {
    const played = await playCase({ baseUrl: proxy.url, variant: 'adopted', log: () => undefined });
    expect(proxy.wrong).toEqual([]);
    expect(proxy.checked()).toBeGreaterThan(100);
    const koersnota = played.get('koersnota')?.proposalId ?? '';
    const { secretary } = everybody(api.url);
    const board = await secretary.read(`/v1/proposals/${koersnota}/board`, boardView);
    expect([board.round, board.stateLabel]).toEqual([1, 'Vastgesteld door alle organen; klaar voor bekendmaking']);
    const gazettes = board.municipalities.map(({ cells }) => cells.at(-1)?.label);
    expect(gazettes).toEqual(Array(6).fill('ligt klaar'));
    const { lines } = await secretary.read(`/v1/proposals/${koersnota}/timeline`, timelineView);
    expect(lines.filter(({ kind }) => kind === 'GazettePrepared')).toHaveLength(6);
    expect(api.logged).toEqual([]);
  }, 120_000);

  it.each([
    ['gemeenschappelijke-regeling', 'concluded', 'Bekendgemaakt'],
    ['gemeenschappelijke-regeling', 'refused', 'Terug naar de stuurgroep'],
    ['aanmeldregio', 'two-go-on', 'Bekendgemaakt'],
  ] as const)(
    'plays other regions too, which are data: %s, %s',
    async (name, variant, ending) => {
      const played = await playCase({ baseUrl: proxy.url, name, variant, log: () => undefined });
      expect(proxy.wrong).toEqual([]);
      const [{ proposalId } = { proposalId: '' }] = played.values();
      const board = await everybody(api.url).secretary.read(`/v1/proposals/${proposalId}/board`, boardView);
      expect(board.stateLabel).toContain(ending);
    },
    120_000,
  );
});
