/** What an earlier fact left behind: its proposal and the ids of what was recorded. */
export interface Remembered {
  readonly proposalId: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** A reference in the data: `$koersnota`, `$koersnota-v2.textId`, `$visie-v1.annex.1`. */
export interface Reference {
  readonly name: string;
  readonly field?: string;
  /** Which of the parts of that role, from 1. */
  readonly nth?: number;
}

const pattern = /^\$([a-z0-9-]+)(?:\.([A-Za-z]+)(?:\.(\d+))?)?$/;

/** Reads a text as a reference; undefined when it is none. */
export function readReference(text: string): Reference | undefined {
  const [, name, field, nth] = pattern.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { name, ...(field === undefined ? {} : { field }), ...(nth === undefined ? {} : { nth: Number(nth) }) };
}

type Resolve = (reference: Reference) => string | Promise<string>;
type Fields = Readonly<Record<string, unknown>>;

/** The fields of a command with every reference in them resolved. */
export async function resolveAll(fields: Fields, resolve: Resolve): Promise<Fields> {
  const resolved = Object.entries(fields).map(async ([key, item]) => [key, await resolveValue(item, resolve)] as const);
  return Object.fromEntries(await Promise.all(resolved));
}

async function resolveValue(value: unknown, resolve: Resolve): Promise<unknown> {
  if (typeof value === 'string') {
    const reference = readReference(value);
    return reference === undefined ? value : resolve(reference);
  }
  if (Array.isArray(value)) return Promise.all(value.map((item) => resolveValue(item, resolve)));
  return typeof value === 'object' && value !== null ? resolveAll({ ...value }, resolve) : value;
}
