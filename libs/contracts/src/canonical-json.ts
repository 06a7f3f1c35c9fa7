/**
 * Canonical JSON by RFC 8785. Own code because the npm package is ESM-only with no `require` condition and four times
 * slower; a spec compares the two. ECMAScript writes numbers and strings as the RFC asks, so only the order of keys and
 * the refusals are left.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('canonical JSON: number is not finite');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
      return canonicalObject(value);
    default:
      throw new TypeError(`canonical JSON: ${typeof value} has no JSON form`);
  }
}

function canonicalObject(value: object): string {
  if (!isPlain(value)) throw new TypeError('canonical JSON: not a plain object');
  const members: Record<string, unknown> = { ...value };
  let text = '';
  // Without an argument `sort` compares UTF-16 code units, as RFC 8785 §3.2.3 asks; never a locale.
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member === undefined) continue;
    text += `${text === '' ? '{' : ','}${canonicalString(key)}:${canonicalJson(member)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** Its prototype, if any, is the end of the chain: unlike a comparison with `Object.prototype` right across realms. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Printable ASCII without quotation mark and backslash, as nearly all ids and keys are: written as it is. */
const plain = /^[ !#-[\]-~]*$/;

function canonicalString(value: string): string {
  if (plain.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new TypeError('canonical JSON: lone surrogate');
  return JSON.stringify(value);
}
