type Values = Readonly<Record<string, unknown>>;

const whole = /^\{(\w+)\}$/;

/** Replaces `{field}` in every text of a value; a text that is nothing but `{field}` becomes the value itself. */
export function fillInAll(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return fillInText(value, values);
  if (Array.isArray(value)) return value.map((item) => fillInAll(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillInAll(item, values)]));
}

function fillInText(text: string, values: Values): unknown {
  const field = whole.exec(text)?.[1];
  return field === undefined ? fillInWords(text, values) : valueOf(field, values);
}

/** The same for a sentence: always gives text. */
export const fillInWords = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, field: string) => {
    const value = valueOf(field, values);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });

function valueOf(field: string, values: Values): unknown {
  if (field in values) return values[field];
  throw new Error(`{${field}} staat in een feit, maar niet in zijn each`);
}
