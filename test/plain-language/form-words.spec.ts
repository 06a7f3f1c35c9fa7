import { openApiDocument } from '../../apps/api/src/openapi';
import { hasEnumWord } from '../../apps/web/src/forms/enum-words';
import { hasLabel } from '../../apps/web/src/forms/labels';
import { commandsOf, type OpenApi, type Schema } from '../../apps/web/src/forms/schema';

// What the browser gets: the document as JSON.
const document = JSON.parse(JSON.stringify(openApiDocument())) as OpenApi;
const commands = commandsOf(document).filter(({ roles }) =>
  roles.some((role) => !['engine', 'operator'].includes(role)),
);

interface Found {
  readonly name: string;
  readonly schema: Schema;
}

/** Every field of a request, also inside lists and inside each shape of a union. */
function fieldsOf(schema: Schema, name: string): Found[] {
  const members = Object.entries(schema.properties ?? {}).flatMap(([member, each]) => fieldsOf(each, member));
  const shapes = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((each) => fieldsOf(each, name));
  const items = schema.items ? fieldsOf(schema.items, name) : [];
  return [{ name, schema }, ...members, ...shapes, ...items];
}

const fields = commands.flatMap(({ body }) => fieldsOf(body(), '')).filter(({ name }) => name !== '');

describe('De woorden op de formulieren', () => {
  it('know every command, with its roles', () => {
    expect(commands.length).toBeGreaterThan(40);
    expect(commands.filter(({ roles, path }) => roles.length === 0 || path.startsWith('/'))).toEqual([]);
  });

  it('have a Dutch label for every field', () => {
    // The report inside a correction stands there without a frame of its own.
    const bare = fields.filter(({ name }) => name !== 'by' && !hasLabel(name)).map(({ name }) => name);
    expect([...new Set(bare)]).toEqual([]);
  });

  it('have Dutch words for every choice', () => {
    const bare = fields.flatMap(({ name, schema }) =>
      [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])]
        .filter((code) => !hasEnumWord(name, String(code)))
        .map((code) => `${name}: ${code}`),
    );
    // The name of the report inside a correction is not shown.
    expect([...new Set(bare)].filter((each) => !each.startsWith('name: '))).toEqual([]);
  });
});
