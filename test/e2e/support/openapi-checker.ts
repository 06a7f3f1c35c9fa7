import { z } from 'zod';

/** What of an OpenAPI document a generated client would read; nothing else of this project is used here. */
const mediaTypes = z.record(z.string(), z.object({ schema: z.unknown() }));
const parameter = z.object({
  in: z.enum(['path', 'header', 'query']),
  name: z.string(),
  required: z.boolean().optional(),
  schema: z.unknown(),
});
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ required: z.boolean().optional(), content: mediaTypes }).optional(),
  responses: z.record(
    z.string(),
    z.object({ headers: z.record(z.string(), z.unknown()).default({}), content: mediaTypes.optional() }),
  ),
});
const documentSchema = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  servers: z.array(z.object({ url: z.string() })).min(1),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(['get', 'post']), operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

type Operation = z.output<typeof operation>;

export interface Sent {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly header: (name: string) => string | null;
  readonly text: string;
}

export interface Got {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly text: string;
}

const toSchema = '#/components/schemas/';

/** The paths of a document, with what their references point at in its place; references to schemas stay. */
const pathsOf = (document: unknown): unknown => {
  const known = new Map<string, unknown>();
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (!isObject(value)) return value;
    const { $ref: reference } = value;
    if (typeof reference === 'string' && !reference.startsWith(toSchema)) {
      if (!known.has(reference)) known.set(reference, replace(target(document, reference)));
      return known.get(reference);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item)]));
  };
  return replace(target(document, '#/paths'));
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const target = (document: unknown, reference: string): unknown => {
  const found = reference
    .split('/')
    .slice(1)
    .reduce<unknown>((inside, key) => (isObject(inside) ? inside[key] : undefined), document);
  if (found === undefined) throw new Error(`${reference} is not in the document`);
  return found;
};

/** References to components become references that zod resolves. */
const resolvable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(resolvable);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? item.replace(toSchema, '#/$defs/') : resolvable(item),
    ]),
  );
};

/** Checks requests and answers against an OpenAPI document alone; gives what is wrong, nothing when all is well. */
export const openApiChecker = (source: unknown) => {
  const document = documentSchema.parse({ ...(source as object), paths: pathsOf(source) });
  const base = document.servers[0]?.url ?? '';
  const $defs = resolvable(document.components.schemas);
  const schemas = new Map<unknown, z.ZodType>();
  const schemaOf = (schema: unknown): z.ZodType => {
    const known = schemas.get(schema);
    if (known) return known;
    const made = z.fromJSONSchema({ ...(resolvable(schema) as object), $defs } as z.core.JSONSchema.JSONSchema);
    schemas.set(schema, made);
    return made;
  };
  const wrong = (what: string, schema: unknown, value: unknown): string[] => {
    const read = schemaOf(schema).safeParse(value);
    return read.success ? [] : [`${what}: ${z.prettifyError(read.error)}`];
  };

  const find = (
    method: string,
    path: string,
  ): { operation: Operation; values: ReadonlyMap<string, string> } | undefined => {
    for (const [template, operations] of Object.entries(document.paths)) {
      const values = match(base + template, path);
      const found = method === 'GET' ? operations.get : method === 'POST' ? operations.post : undefined;
      if (values && found) return { operation: found, values };
    }
    return undefined;
  };

  return {
    document,
    knows: (method: string, path: string): boolean => find(method, path) !== undefined,

    request({ method, path, header, text }: Sent): string[] {
      const found = find(method, path);
      if (!found) return [`${method} ${path} is not documented`];
      const { parameters, requestBody } = found.operation;
      const inHead = parameters.flatMap((each) => {
        const value = each.in === 'path' ? found.values.get(each.name) : header(each.name);
        if (value === undefined || value === null) return each.required ? [`${each.name} is missing`] : [];
        return wrong(each.name, each.schema, value);
      });
      const body = requestBody?.content['application/json'];
      return [...inHead, ...(body ? wrong('body', body.schema, JSON.parse(text)) : [])];
    },

    answer({ method, path }: Pick<Sent, 'method' | 'path'>, { status, header, text }: Got): string[] {
      const responses = find(method, path)?.operation.responses;
      const response = responses?.[String(status)];
      if (!response) return [`${method} ${path}: ${status} is not documented`];
      const missing = Object.keys(response.headers)
        .filter((name) => header(name) === null)
        .map((name) => `${status} without ${name}`);
      const type = (header('content-type') ?? '').split(';')[0] ?? '';
      const media = response.content?.[type];
      if (!response.content) return text === '' ? missing : [...missing, `${status} with a body`];
      if (!media) return [...missing, `${status} as ${type} is not documented`];
      const value: unknown = type.endsWith('json') ? JSON.parse(text) : text;
      return [...missing, ...wrong(`${method} ${path} ${status}`, media.schema, value)];
    },
  };
};

const match = (template: string, path: string): ReadonlyMap<string, string> | undefined => {
  const [wanted, given] = [template.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined && segment !== value) return undefined;
    if (name !== undefined) values.set(name, value);
  }
  return values;
};
