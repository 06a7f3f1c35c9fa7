import { commands, Content, PersonName, type CommandName, type SealedCommand } from '@eensluidend/contracts';
import fc from 'fast-check';
import { z } from 'zod';
import { idsFor, keysFor, type Examples } from './examples';
import { ref } from './facts';

/**
 * Generates commands from the schemas of their contracts. No installed package does this for zod 4, and one from outside
 * would not know which ids, bodies and days this proposal has; so here are the few constructs that the contracts use.
 */

const words = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
const dates = ['2025-12', '2026-XX-06', 'XXXX-XX-XX', '2026-Q1'];
const otherTexts = ['P1W', 'P42D', 'P6W', 'b', 'e', 'i', ...dates, '0'.repeat(64), 'f'.repeat(64)];
const moments = ['2025-12-16T18:30:00.000Z', '2025-12-15T09:00:00+01:00'];

type Make = (schema: z.core.$ZodType, field: string) => fc.Arbitrary<unknown>;

const often = <T>(many: readonly T[], few: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constantFrom(...many), weight: 9 }, { arbitrary: fc.constantFrom(...few), weight: 1 });

/** A text that the schema accepts: a date, a key, a length, a letter, a name. */
const textFor = (schema: z.ZodType, field: string, examples: Examples): fc.Arbitrary<string> => {
  const accepts = (text: string): boolean => schema.safeParse(text).success;
  const days = examples.days.filter(accepts);
  const [keys, rest] = [keysFor(field, examples).filter(accepts), [...otherTexts, ...moments].filter(accepts)];
  if (accepts('!')) return fc.constantFrom(...words); // anything goes: a title, a reason, a name
  if (accepts('onbekend')) return often(keys, [...keys, 'onbekend']);
  if (days.length > 0) return often(days, [...days, ...rest]);
  if (rest.length === 0) throw new Error(`no example fits the field ${field}`);
  return fc.constantFrom(...rest);
};

/** How many items a list may have. */
const sizeOf = (schema: z.ZodArray): { readonly least: number; readonly most: number } => {
  const limits = (schema.def.checks ?? []).map((check) => check._zod.def as { minimum?: number; maximum?: number });
  return {
    least: limits.find((limit) => limit.minimum !== undefined)?.minimum ?? 0,
    most: limits.find((limit) => limit.maximum !== undefined)?.maximum ?? 200,
  };
};

const numberFor = (schema: z.ZodNumber): fc.Arbitrary<number> => {
  const least = Math.max(schema.minValue ?? 0, -1_000);
  const upTo = (max: number) => fc.integer({ min: least, max: Math.min(schema.maxValue ?? 1_000, least + max) });
  return fc.oneof(upTo(4), upTo(45), upTo(1_000));
};

const objectFor = (schema: z.ZodObject, make: Make): fc.Arbitrary<unknown> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => [name, make(field, name)]),
      ),
    )
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));

/** What a text becomes: content a reference, a name an id of a person, a moment its own form. */
const sealed = (value: unknown): unknown =>
  value instanceof Content ? ref(value.text) : value instanceof PersonName ? `person/${value.name}` : value;

const making = (examples: Examples): Make => {
  const make: Make = (schema, field) => {
    if (schema instanceof z.ZodOptional)
      return fc.oneof({ arbitrary: make(schema.unwrap(), field), weight: 2 }, fc.constant(undefined));
    if (schema instanceof z.ZodDefault) return make(schema.unwrap(), field);
    if (schema instanceof z.ZodPipe)
      return make(schema.def.in, field)
        .filter((given) => schema.safeParse(given).success)
        .map((given) => sealed(schema.parse(given)));
    if (schema instanceof z.ZodObject) return objectFor(schema, make);
    if (schema instanceof z.ZodArray) {
      const { least, most } = sizeOf(schema);
      return fc.array(make(schema.element, field), { minLength: least, maxLength: Math.min(most, least + 3) });
    }
    if (schema instanceof z.ZodUnion)
      return fc.oneof(...schema.options.map((option: z.core.$ZodType) => make(option, field)));
    if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
    if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
    if (schema instanceof z.ZodBoolean) return fc.boolean();
    if (schema instanceof z.ZodUUID) return often(idsFor(field, examples), examples.ids);
    if (schema instanceof z.ZodNumber) return numberFor(schema);
    if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return textFor(schema, field, examples);
    throw new Error(`no way to generate the field ${field}: ${schema._zod.def.type}`);
  };
  return make;
};

/** Any body that the contract of this command lets through, with what this proposal has in it. */
export const generated = (name: CommandName, examples: Examples): fc.Arbitrary<SealedCommand> =>
  // The body comes from the schema of that very command: the compiler cannot follow that.
  making(examples)(commands[name].body, '').map((body) => ({ name, body }) as SealedCommand);
