import { fieldsIn, type Field } from './fields';
import type { Draft } from './draft';
import { asTyped, clockTime, lengthInWords } from './typed';

type Values = { readonly [name: string]: unknown };

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const scalar = (field: Field, value: unknown): string => {
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  if (field.kind === 'date' && field.partial) return asTyped(value);
  if (field.kind === 'length') return lengthInWords(value);
  return field.kind === 'instant' ? clockTime(value) : value;
};

const members = (fields: readonly Field[], values: Values): { readonly [name: string]: Draft } =>
  Object.fromEntries(
    fields.flatMap((each) => {
      const draft = recordedDraft(each, values[each.name]);
      return draft === undefined ? [] : [[each.name, draft] as const];
    }),
  );

/** What was recorded, as a person would have filled it in: the other way round of making a request. Undefined where nothing was. */
export function recordedDraft(field: Field, value: unknown): Draft | undefined {
  if (value === undefined) return undefined;
  switch (field.kind) {
    case 'group':
      return isValues(value) ? members(fieldsIn(field), value) : undefined;
    case 'list':
      return Array.isArray(value) ? value.map((each: unknown) => recordedDraft(field.item, each) ?? '') : undefined;
    case 'checks':
      return Array.isArray(value) ? value.map(String) : undefined;
    case 'union': {
      if (!isValues(value)) return undefined;
      const chosen = String(value[field.by]);
      const fields = field.branches.find((branch) => branch.value === chosen)?.fields ?? [];
      return { ...members(fields, value), [field.by]: chosen };
    }
    default:
      return scalar(field, value);
  }
}
