import { enumWord } from './enum-words';
import { hintFor, labelOf } from './labels';
import type { Schema } from './schema';

/** From and until which day there was something to choose; civil dates, both included. */
export interface Timed {
  readonly from?: string;
  readonly until?: string;
}

export interface Option extends Timed {
  readonly value: string;
  readonly label: string;
}

interface Base {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  /** Filled in by the page itself, not by the person. */
  readonly hidden?: true;
}

/** A part of a group with a heading of its own; `folded` parts are opened by whoever needs them. */
export interface Part {
  readonly legend?: string;
  readonly note?: string;
  readonly folded?: true;
  readonly fields: readonly Field[];
}

export interface TextField extends Base {
  readonly kind: 'text';
  readonly long: boolean;
  readonly maxLength?: number;
  /** The name of something, kept as a key. */
  readonly key?: true;
  /** What a new item of a list is called, with its number: `punt` gives `punt-1`. */
  readonly numbered?: string;
}
/** A civil date; `partial` when parts of it may be unknown. */
export interface DateField extends Base {
  readonly kind: 'date';
  readonly partial: boolean;
}
export interface InstantField extends Base {
  readonly kind: 'instant';
}
/** A length of time: days, weeks or months. */
export interface LengthField extends Base {
  readonly kind: 'length';
}
export interface NumberField extends Base {
  readonly kind: 'number';
}
export interface ChoiceField extends Base {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly yesNo: boolean;
  /** The field beside it that is said to be so when the answer is no. */
  readonly noIs?: string;
}
/** Several out of a few. */
export interface ChecksField extends Base {
  readonly kind: 'checks';
  readonly options: readonly Option[];
}
export interface GroupField extends Base {
  readonly kind: 'group';
  /** Shown without a frame of its own. */
  readonly bare?: true;
  readonly parts: readonly Part[];
}
export interface ListField extends Base {
  readonly kind: 'list';
  readonly item: Field;
  readonly atLeast: number;
  /** The items are given, each with its heading; they can be filled in, not added or taken away. One that was not there on the day is not asked. */
  readonly headings?: readonly Option[];
}
/** One of several shapes; the field `by` says which. */
export interface UnionField extends Base {
  readonly kind: 'union';
  readonly by: string;
  readonly branches: readonly (Option & { readonly fields: readonly Field[] })[];
}

export type Field =
  | TextField
  | DateField
  | InstantField
  | LengthField
  | NumberField
  | ChoiceField
  | ChecksField
  | GroupField
  | ListField
  | UnionField;

/** What there is to choose from for a field, by its name and place; undefined when anything may be typed. */
export type Choices = (name: string, path: string) => readonly Option[] | undefined;

/** From so many characters on, a text gets room for several lines. */
const longText = 1_000;

/** Small letters, digits and dashes, as the contracts ask of a key. */
const keyPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

const yesNo: readonly Option[] = [
  { value: 'true', label: 'Ja' },
  { value: 'false', label: 'Nee' },
];

const inside = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

export const fieldsIn = (group: GroupField): readonly Field[] => group.parts.flatMap((part) => part.fields);

interface Place {
  readonly name: string;
  readonly path: string;
  readonly required: boolean;
}

const membersOf = (schema: Schema, path: string, choices: Choices, without?: string): Field[] =>
  Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== without)
    .map(([name, each]) =>
      fieldOf(each, { name, path: inside(path, name), required: schema.required?.includes(name) ?? false }, choices),
    );

/** The property that tells the shapes of a union apart. */
const discriminatorOf = (shapes: readonly Schema[]): string | undefined =>
  Object.entries(shapes[0]?.properties ?? {}).find(([, each]) => each.const !== undefined)?.[0];

function unionOf(shapes: readonly Schema[], by: string, base: Base, path: string, choices: Choices): UnionField {
  const branches = shapes.map((shape) => {
    const value = shape.properties?.[by]?.const ?? '';
    return { value, label: enumWord(base.name, value), fields: membersOf(shape, path, choices, by) };
  });
  return { ...base, kind: 'union', by, branches };
}

function scalarOf(schema: Schema, base: Base): Field {
  const { type, format, pattern = '', maxLength } = schema;
  if (schema.enum !== undefined || schema.const !== undefined) {
    const values = schema.enum ?? [schema.const ?? ''];
    const options = values.map((each) => ({ value: String(each), label: enumWord(base.name, String(each)) }));
    return { ...base, kind: 'choice', options, yesNo: false };
  }
  if (type === 'boolean') return { ...base, kind: 'choice', options: yesNo, yesNo: true };
  if (type === 'integer' || type === 'number') return { ...base, kind: 'number' };
  if (format === 'date') return { ...base, kind: 'date', partial: false };
  if (format === 'date-time') return { ...base, kind: 'instant' };
  if (pattern.includes('[DWM]')) return { ...base, kind: 'length' };
  if (pattern.includes('XXXX')) return { ...base, kind: 'date', partial: true };
  const long = maxLength !== undefined && maxLength >= longText;
  const key = pattern === keyPattern ? { key: true as const } : {};
  return { ...base, kind: 'text', long, ...key, ...(maxLength === undefined ? {} : { maxLength }) };
}

/** What the description says of a field. */
const hintOf = (name: string, { description }: Schema): string | undefined => hintFor(name) ?? description;

/** A key of something that exists is chosen; where there is nothing to choose, an optional one is not asked. */
const isKeyOfThing = ({ format, items }: Schema): boolean => format === 'uuid' || items?.format === 'uuid';

const nothingToChoose = (schema: Schema, required: boolean) =>
  isKeyOfThing(schema) && !required ? { hidden: true as const } : {};

/** The field with which one part of a request is filled in. */
export function fieldOf(schema: Schema, { name, path, required }: Place, choices: Choices): Field {
  const hint = hintOf(name, schema);
  const base: Base = { name, label: labelOf(name), required, ...(hint === undefined ? {} : { hint }) };
  const shapes = schema.oneOf ?? schema.anyOf;
  const by = discriminatorOf(shapes ?? []);
  if (shapes !== undefined && by !== undefined) return unionOf(shapes, by, base, path, choices);
  if (schema.properties !== undefined) {
    return { ...base, kind: 'group', parts: [{ fields: membersOf(schema, path, choices) }] };
  }
  if (schema.items !== undefined) {
    const item = fieldOf(schema.items, { name, path: `${path}.*`, required: true }, choices);
    if (item.kind === 'choice') return { ...base, kind: 'checks', options: item.options };
    return { ...base, kind: 'list', item, atLeast: schema.minItems ?? 0, ...nothingToChoose(schema, required) };
  }
  const options = choices(name, path);
  if (options !== undefined) return { ...base, kind: 'choice', options, yesNo: false };
  return scalarOf(schema, { ...base, ...nothingToChoose(schema, required) });
}

/** The fields of a whole request. */
export const requestOf = (schema: Schema, choices: Choices): GroupField => ({
  kind: 'group',
  name: '',
  label: '',
  required: true,
  parts: [{ fields: membersOf(schema, '', choices) }],
});
