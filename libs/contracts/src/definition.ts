import { z } from 'zod';
import { civilDate, key } from './fields';

/** A length in ISO 8601: `P6W`, `P7D`, `P1M`. */
const duration = () =>
  z.string().regex(/^P\d{1,3}[DWM]$/, 'Geef een termijn als P7D (dagen), P6W (weken) of P1M (maanden).');
const name = () => z.string().trim().min(1).max(200);

const municipality = z.strictObject({ id: key(), name: name(), tooi: z.url() });

const dated = { from: civilDate(), until: civilDate().optional() };

/** How many members a body has from a date on; quorum and vote sums use the entry valid on the day. */
const seats = z.strictObject({ ...dated, seats: z.int().min(1).max(100), assumed: z.boolean().optional() });
const politicalGroup = z.strictObject({
  id: key(),
  name: name(),
  from: civilDate().optional(),
  until: civilDate().optional(),
});

/** On what right a body advises, and which bodies must ask it (R117). */
const adviceRight = z.strictObject({
  kind: z.enum(['WOR25', 'Pw47', 'byLaw', 'agreement']),
  askedBy: z.array(key()).min(1),
  assumed: z.boolean().optional(),
});

export const bodyKinds = [
  'stuurgroep',
  'college',
  'council',
  'entrepreneur',
  'worksCouncil',
  'socialDomainAdvisoryCouncil',
  'clientCouncil',
  'tradeUnion',
  'thinkTank',
  'soundingBoard',
] as const;

const body = z.strictObject({
  id: key(),
  kind: z.enum(bodyKinds),
  name: name(),
  aliases: z.array(name()).optional(),
  municipality: key().optional(),
  seats: z.array(seats).optional(),
  groups: z.array(politicalGroup).optional(),
  adviceRight: adviceRight.optional(),
});

const step = { id: key(), name: name(), optional: z.boolean().optional() };

const routeStep = z.discriminatedUnion('kind', [
  z.strictObject({ ...step, kind: z.literal('alignment'), body: key() }),
  z.strictObject({
    ...step,
    kind: z.literal('collegeRound'),
    purpose: z.enum(['release', 'consent', 'takeNote']),
    bodies: z.array(key()).min(1),
  }),
  z.strictObject({
    ...step,
    kind: z.literal('adviceRound'),
    advisers: z.array(key()).min(1),
    term: z.strictObject({ length: duration(), kind: z.enum(['agreed', 'legal']) }),
    remindBefore: duration(),
  }),
  z.strictObject({ ...step, kind: z.literal('processing'), body: key() }),
  z.strictObject({ ...step, kind: z.literal('councilRound'), bodies: z.array(key()).min(1) }),
  z.strictObject({ ...step, kind: z.literal('publication'), municipalities: z.array(key()).min(1), asker: key() }),
]);

const route = z.strictObject({
  id: key(),
  name: name(),
  steps: z.array(routeStep).min(1),
  policies: z.strictObject({
    /** An agreement between the municipalities, not law: one no returns the note to the stuurgroep (R7). */
    oneRejectionReturns: z.boolean(),
    /** The steps that a new round passes again. */
    afterReturn: z.array(key()),
    /** Whether a secrecy imposed for a limited time may end without a lift decision (R37); off unless set. */
    endByCondition: z.boolean(),
  }),
});

/** A region and its routes as data: municipalities, bodies, steps, terms and policies. Valid for as long as a proposal pins it. */
export const processDefinition = z
  .strictObject({
    id: key(),
    version: z.int().min(1),
    name: name(),
    municipalities: z.array(municipality).min(1).max(50),
    bodies: z.array(body).min(1),
    routes: z.array(route).min(1),
  })
  .meta({ id: 'ProcessDefinition', description: 'Een regio en haar routes als gegevens.' });

export type ProcessDefinition = z.output<typeof processDefinition>;
export type Body = ProcessDefinition['bodies'][number];
export type BodyKind = Body['kind'];
export type Route = ProcessDefinition['routes'][number];
export type RouteStep = Route['steps'][number];
