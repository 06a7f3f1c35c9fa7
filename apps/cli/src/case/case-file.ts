import { z } from 'zod';
import { commands, type CommandName } from '@eensluidend/contracts';

const commandNames = Object.keys(commands) as [CommandName, ...CommandName[]];
const text = z.string().trim().min(1);

const source = z.union([z.strictObject({ document: text.max(500) }), z.strictObject({ assumed: text.max(500) })]);

/** Where the system must be before a fact is recorded: the board says so. */
const rest = z.strictObject({
  stage: text.optional(),
  round: z.int().min(1).optional(),
  state: text.optional(),
});

const fact = z.strictObject({
  name: text.optional(),
  says: text.max(200),
  on: text.optional(),
  at: z.iso.datetime().optional(),
  as: text.optional(),
  do: z.enum(commandNames).optional(),
  about: text.optional(),
  acts: z.boolean().optional(),
  body: z.record(z.string(), z.unknown()).optional(),
  source,
  each: z.array(z.record(z.string(), z.unknown())).min(1).optional(),
  only: text.optional(),
  await: rest.optional(),
  until: z.record(z.string(), z.int().min(1)).optional(),
  expect: text.optional(),
  board: z.boolean().optional(),
});

/** The file with the real case; its own head explains the fields. */
export const caseFile = z.strictObject({
  title: text,
  definition: text,
  variants: z.record(z.string(), text),
  facts: z.array(fact).min(1),
});

export type CaseFile = z.output<typeof caseFile>;
export type WrittenFact = CaseFile['facts'][number];
export type Rest = z.output<typeof rest>;
