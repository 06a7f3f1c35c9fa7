import { z } from 'zod';

/** Text a person typed. It goes to the content store; events only hold its reference. */
export class Content {
  constructor(readonly text: string) {}
}

/** A name of a person. It goes to the person store; events only hold its id. */
export class PersonName {
  constructor(readonly name: string) {}
}

/** A text of at most `max` characters (default 20,000) that is stored as content, never in an event. */
export const content = (max = 20_000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .transform((text) => new Content(text));

/** A name as it is stored and compared, so that the same name typed on two machines is the same person: one Unicode form, single spaces. */
export const normalName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** The name of a person as printed in the source, at most 200 characters. */
export const personName = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(200)
    .transform((name) => new PersonName(normalName(name)));

/** A key from a process definition: lower case letters, digits and hyphens. */
export const key = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik kleine letters, cijfers en streepjes.')
    .max(80);

export const id = () => z.uuid();

/** A length in ISO 8601: `P6W`, `P7D`, `P1M`. */
export const duration = () =>
  z.string().regex(/^P\d{1,3}[DWM]$/, 'Schrijf een termijn als 2 weken, 7 dagen of 1 maand: P2W, P7D of P1M.');

/** A full civil date of the Netherlands, `YYYY-MM-DD`. */
export const civilDate = () => z.iso.date();

const partial = /^(\d{4}|XXXX)(-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12]\d|3[01]|XX))?)?$/;

/** A civil date of which day, month or year may be unknown (EDTF): `2025-12-16`, `2025-12`, `2026-XX-06`, `XXXX-XX-XX`. */
export const partialDate = () =>
  z
    .string()
    .regex(
      partial,
      'Schrijf een dag als 16-12-2025 (in een bericht: 2025-12-16). Weet u een deel niet? Schrijf dan 2025-12, 2026-XX-06 of XXXX-XX-XX.',
    )
    .refine(
      (value) => !/^\d{4}-\d{2}-\d{2}$/.test(value) || z.iso.date().safeParse(value).success,
      'Deze datum bestaat niet.',
    );

/** Where a reported fact comes from; every report has one (R114). */
export const source = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('document'),
      citation: content(500).meta({ description: 'Het document en de plaats daarin.' }),
      documentId: id().optional(),
    }),
    z.strictObject({
      kind: z.literal('meeting'),
      body: key().meta({ description: 'Het orgaan dat vergaderde; het document volgt.' }),
      heldOn: partialDate(),
    }),
    z.strictObject({
      kind: z.literal('assumption'),
      reason: content(500).meta({
        description: 'Waarom dit is aangenomen; op het scherm staat erbij dat het een aanname is.',
      }),
    }),
  ]);

const whenAndWhere = z
  .strictObject({
    on: partialDate().meta({ description: 'De dag waarop het gebeurde.' }),
    source: source(),
  })
  .meta({ id: 'Happened' });

/** When something happened outside this product, and where that is written; one schema, so that it is described once. */
export const happened = () => whenAndWhere;
