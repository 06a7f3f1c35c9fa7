import { archiveRefusals, commands, refusals, type RefusalCode } from '@eensluidend/contracts';
import { openApiDocument } from './openapi';
import { always } from './openapi-problems';

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

/** What stands there, or what is pointed at. */
const meant = (value: unknown): unknown => {
  const reference = isObject(value) ? value['$ref'] : undefined;
  return typeof reference === 'string' ? meant(at(reference.slice(2).split('/'))) : value;
};

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly id: string;
  readonly summary: unknown;
  readonly parameters: readonly unknown[];
  /** By status. */
  readonly responses: readonly (readonly [status: string, response: unknown])[];
}

const entriesOf = (value: unknown): (readonly [string, unknown])[] => (isObject(value) ? Object.entries(value) : []);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const read = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, key) => (isObject(inside) ? meant(inside[key]) : undefined), value);

const operations: readonly Operation[] = entriesOf(at(['paths'])).flatMap(([path, item]) =>
  entriesOf(item).map(([method, operation]) => ({
    path,
    method,
    id: String(read(operation, 'operationId')),
    summary: read(operation, 'summary'),
    parameters: listOf(read(operation, 'parameters')).map(meant),
    responses: entriesOf(read(operation, 'responses')).map(([status, response]) => [status, meant(response)]),
  })),
);

/** The codes that an operation names with a status. */
const codesIn = (response: unknown): readonly string[] => {
  const [, narrowed] = listOf(read(response, 'content', 'application/problem+json', 'schema', 'allOf'));
  return listOf(read(narrowed, 'properties', 'code', 'enum')).map(String);
};
const said = (codes: readonly RefusalCode[]) => codes.map((code) => `${refusals[code].status} ${code}`);

describe('De beschrijving van de API (OpenAPI)', () => {
  it('is OpenAPI 3.1 with a version, a contact, a licence and a server that ends in /v1', () => {
    expect([at(['openapi']), at(['servers'])]).toEqual(['3.1.0', [{ url: '/v1' }]]);
    expect(at(['info', 'version'])).toMatch(/^\d+\.\d+\.\d+$/);
    for (const field of ['name', 'url', 'email'])
      expect([field, typeof at(['info', 'contact', field])]).toEqual([field, 'string']);
    expect(at(['info', 'license', 'name'])).toBe('EUPL-1.2');
  });

  it('points only at what it holds, and holds nothing that is not pointed at', () => {
    const references = [...places(document)].filter(({ path }) => path.at(-1) === '$ref').map(({ value }) => value);
    expect(references.length).toBeGreaterThan(50);
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\/(schemas|responses|parameters|headers)\/\w+$/);
      expect([reference, isObject(at(String(reference).slice(2).split('/')))]).toEqual([reference, true]);
    }
    const held = entriesOf(at(['components']))
      .filter(([kind]) => kind !== 'securitySchemes')
      .flatMap(([kind, components]) => entriesOf(components).map(([name]) => `#/components/${kind}/${name}`));
    expect(held.filter((each) => !references.includes(each))).toEqual([]);
  });

  it('says once what many say: it comes with every form', () => {
    expect(JSON.stringify(document).length).toBeLessThan(400_000);
  });

  it('names every operation once, with a summary in Dutch and its path in kebab-case', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    for (const { path, summary, parameters } of operations) {
      expect([path, typeof summary]).toEqual([path, 'string']);
      expect(path).toMatch(/^(\/([a-z]+(-[a-z]+)*|\{[a-zA-Z]+\}|openapi\.json))+$/);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = parameters.filter((each) => read(each, 'in') === 'path').map((each) => read(each, 'name'));
      expect([path, declared]).toEqual([path, inPath]);
    }
  });

  it('gives every answer the version, and every 4xx and 5xx a problem', () => {
    for (const { path, responses } of operations) {
      expect(responses.map(([status]) => status)).toContain('400');
      for (const [status, response] of responses) {
        expect([path, status, isObject(read(response, 'headers', 'API-Version'))]).toEqual([path, status, true]);
        const types = entriesOf(read(response, 'content')).map(([type]) => type);
        if (Number(status) >= 400) expect([path, status, types]).toEqual([path, status, ['application/problem+json']]);
      }
    }
  });

  it('asks a key with every command, and describes every field that must be there', () => {
    const recording = operations.filter(({ method, id }) => method === 'post' && id !== 'readVoteList');
    expect(recording).toHaveLength(Object.keys(commands).length);
    for (const { path, method, id, parameters } of recording) {
      expect(parameters).toContainEqual(
        expect.objectContaining({ in: 'header', name: 'Idempotency-Key', required: true }),
      );
      expect(at(['paths', path, method, 'requestBody'])).toEqual({
        required: true,
        content: {
          'application/json': { schema: { $ref: `#/components/schemas/${id[0]?.toUpperCase()}${id.slice(1)}` } },
        },
      });
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

  it('tells with every command exactly the refusals that it can give, and the two failures', () => {
    for (const contract of Object.values(commands)) {
      const { responses = [] } = operations.find(({ id }) => id === contract.name) ?? {};
      const named = responses.flatMap(([status, response]) => codesIn(response).map((code) => `${status} ${code}`));
      const expected = new Set([...said(always), ...said(contract.refusals), '500 internal', '503 unavailable']);
      expect([contract.name, named.toSorted()]).toEqual([contract.name, [...expected].toSorted()]);
    }
  });

  it('says of every code that can come what it means, once', () => {
    const named = operations.flatMap(({ responses }) => responses.flatMap(([, response]) => codesIn(response)));
    const meanings = listOf(at(['components', 'schemas', 'ProblemCode', 'oneOf']));
    expect(meanings.map((each) => String(read(each, 'const'))).toSorted()).toEqual([...new Set(named)].toSorted());
    expect(meanings).toContainEqual({ const: 'unknownText', description: refusals.unknownText.sentence });
    expect(at(['components', 'schemas', 'Problem', 'properties', 'code'])).toEqual({
      $ref: '#/components/schemas/ProblemCode',
    });
    const unspoken = Object.keys(refusals).filter((code) => !named.includes(code));
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
