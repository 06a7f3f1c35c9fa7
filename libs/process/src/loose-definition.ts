import { z } from 'zod';

/**
 * A definition read as far as it goes: what is missing or of the wrong kind is empty. So the checks between the parts run
 * on a file with other faults too, and all faults are shown at once.
 */
const text = z.string().catch('');
const texts = z.array(text).catch([]);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess((value) => (isGroup(value) ? value : {}), z.object(shape));

const body = fields({
  id: text,
  kind: text,
  name: text,
  aliases: texts,
  municipality: text,
  seats: list(fields({ from: text, until: text })),
  groups: list(fields({ id: text, from: text, until: text })),
  adviceRight: fields({ kind: text, askedBy: texts }),
  committee: fields({ setUpBy: text }),
  meetings: fields({ dates: texts }),
});

const step = fields({
  id: text,
  kind: text,
  purpose: text,
  optional: z.boolean().catch(false),
  body: text,
  asker: text,
  bodies: texts,
  advisers: texts,
  waitFor: texts,
  agreedBy: texts,
  municipalities: texts,
  term: fields({ length: text }),
  remindBefore: text,
});

const route = fields({
  id: text,
  steps: list(step),
  policies: fields({
    oneRejectionReturns: z.boolean().catch(false),
    afterReturn: texts,
    optIn: z.boolean().catch(false),
  }),
  subject: text,
});

const definition = fields({
  municipalities: list(fields({ id: text, tooi: text, recess: list(fields({ from: text, until: text })) })),
  bodies: list(body),
  elections: list(fields({ on: text, newCouncilOn: text, frozenFrom: text })),
  routes: list(route),
});

export type LooseDefinition = z.output<typeof definition>;
export type LooseBody = LooseDefinition['bodies'][number];
export type LooseRoute = LooseDefinition['routes'][number];
export type LooseStep = LooseRoute['steps'][number];

/** Reads any data as a definition, as far as it goes. */
export const looseDefinition = (data: unknown): LooseDefinition => definition.parse(data);
