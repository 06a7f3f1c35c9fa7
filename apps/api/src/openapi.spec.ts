import { archiveRefusals, refusals, commands } from '@eensluidend/contracts';
import { openApiDocument } from './openapi';

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const document: unknown = JSON.parse(JSON.stringify(openApiDocument()));

/** Every place in the document, with its path. */
function* places(value: unknown, path: readonly string[] = []): Generator<{ path: readonly string[]; value: unknown }> {
  yield { path, value };
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* places(item, [...path, String(at)]);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* places(item, [...path, key]);
}

const at = (path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document);

const operations = Object.entries(openApiDocument().paths ?? {}).flatMap(([path, item]) =>
  (['get', 'post'] as const).flatMap((method) => {
    const operation = item?.[method];
    return operation ? [{ path, method, operation }] : [];
  }),
);

describe('De beschrijving van de API (OpenAPI)', () => {
  it('is OpenAPI 3.1 with a version, a contact, a licence and a server that ends in /v1', () => {
    expect([at(['openapi']), at(['servers'])]).toEqual(['3.1.0', [{ url: '/v1' }]]);
    expect(at(['info', 'version'])).toMatch(/^\d+\.\d+\.\d+$/);
    for (const field of ['name', 'url', 'email'])
      expect([field, typeof at(['info', 'contact', field])]).toEqual([field, 'string']);
    expect(at(['info', 'license', 'name'])).toBe('EUPL-1.2');
  });

  it('points only at what it holds', () => {
    const references = [...places(document)].filter(({ path }) => path.at(-1) === '$ref').map(({ value }) => value);
    expect(references.length).toBeGreaterThan(50);
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\/schemas\/\w+$/);
      expect([reference, isObject(at(String(reference).slice(2).split('/')))]).toEqual([reference, true]);
    }
  });

  it('names every operation once, with a summary in Dutch and its path in kebab-case', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      expect([path, typeof operation.summary]).toEqual([path, 'string']);
      expect(path).toMatch(/^(\/([a-z]+(-[a-z]+)*|\{[a-zA-Z]+\}|openapi\.json))+$/);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).flatMap((each) =>
        'in' in each && each.in === 'path' ? [each.name] : [],
      );
      expect([path, declared]).toEqual([path, inPath]);
    }
  });

  it('gives every answer the version, and every 4xx and 5xx a problem', () => {
    for (const { path, method, operation } of operations) {
      const statuses = Object.keys(operation.responses ?? {});
      expect(statuses).toContain('400');
      for (const status of statuses) {
        const response = at(['paths', path, method, 'responses', status]);
        const { headers, content } = isObject(response) ? response : {};
        const types = isObject(content) ? Object.keys(content) : [];
        expect([path, status, isObject(headers) && 'API-Version' in headers]).toEqual([path, status, true]);
        if (Number(status) >= 400) expect([path, status, types]).toEqual([path, status, ['application/problem+json']]);
      }
    }
  });

  it('asks a key with every command, and describes every field that must be there', () => {
    const recording = operations.filter(
      ({ method, operation }) => method === 'post' && operation.operationId !== 'readVoteList',
    );
    for (const { operation } of recording) {
      expect(operation.parameters).toContainEqual(
        expect.objectContaining({ in: 'header', name: 'Idempotency-Key', required: true }),
      );
      expect(operation.requestBody).toMatchObject({ required: true });
    }
    for (const { path, value } of places(document)) {
      if (!isObject(value) || !Array.isArray(value['required']) || !isObject(value['properties'])) continue;
      const properties = value['properties'];
      expect([path, value['required'].filter((name) => typeof name !== 'string' || !(name in properties))]).toEqual([
        path,
        [],
      ]);
    }
  });

  it('tells of every refusal where it can come', () => {
    for (const contract of Object.values(commands)) {
      const text = JSON.stringify(
        operations.find(({ operation }) => operation.operationId === contract.name)?.operation.responses,
      );
      for (const code of contract.refusals) {
        expect([contract.name, code, text.includes(JSON.stringify(code))]).toEqual([contract.name, code, true]);
        expect([contract.name, code, text.includes(`"${refusals[code].status}"`)]).toEqual([contract.name, code, true]);
      }
    }
  });

  it('describes every refusal that exists, somewhere', () => {
    const text = JSON.stringify(document);
    const unspoken = Object.keys(refusals).filter((code) => !text.includes(`"${code}"`));
    // Answered by the pages for keeping, destroying and copying, which come later.
    const later = [...Object.keys(archiveRefusals), 'markMissing'];
    expect(unspoken.toSorted()).toEqual([...later, 'methodNotAllowed'].toSorted());
  });

  it('has no example that does not fit', () => {
    const examples = [...places(document)].filter(
      ({ path }) => path.at(-1) === 'example' || path.at(-1) === 'examples',
    );
    expect(examples.map(({ value }) => value)).toEqual(examples.map(() => openApiDocument().info.version));
  });
});
