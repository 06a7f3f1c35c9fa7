/** What of JSON Schema the API's own description uses. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
  readonly $ref?: string;
}

/** One command as the description tells it: who may send it, where, and what it asks. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The last part of the address; empty for a new proposal. */
  readonly path: string;
  readonly kind: 'act' | 'report';
  readonly roles: readonly string[];
  /** The field with the body on whose behalf it is sent. */
  readonly actsFor?: string;
  readonly secretaryForAll: boolean;
  /** What it asks, without references; made when a form is opened, for there are many commands. */
  readonly body: () => Schema;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly 'x-kind'?: 'act' | 'report';
  readonly 'x-roles'?: readonly string[];
  readonly 'x-acts-for'?: string;
  readonly 'x-secretary-for-all'?: boolean;
}

/** The OpenAPI document, as far as forms need it. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** A schema without references: what they point at stands in their place. */
export function resolved(schema: Schema, all: OpenApi['components']['schemas']): Schema {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (!isSchema(value)) return value;
    const { $ref, ...rest } = value;
    const target = typeof $ref === 'string' ? all[$ref.split('/').at(-1) ?? ''] : undefined;
    const whole = target === undefined ? value : { ...target, ...rest };
    return Object.fromEntries(Object.entries(whole).map(([key, each]) => [key, replace(each)]));
  };
  // What is replaced keeps the shape of a schema.
  return replace(schema) as Schema;
}

/** Every command in the description, in its order. */
export function commandsOf({ paths, components }: OpenApi): Command[] {
  return Object.entries(paths).flatMap(([path, { post }]): Command[] => {
    const kind = post?.['x-kind'];
    const schema = post?.requestBody?.content['application/json']?.schema;
    if (post === undefined || kind === undefined || schema === undefined) return [];
    const actsFor = post['x-acts-for'];
    return [
      {
        name: post.operationId,
        summary: post.summary,
        path: path.split('/').slice(3).join('/'),
        kind,
        roles: post['x-roles'] ?? [],
        ...(actsFor === undefined ? {} : { actsFor }),
        secretaryForAll: post['x-secretary-for-all'] ?? false,
        body: () => resolved(schema, components.schemas),
      },
    ];
  });
}
