import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, duration, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

/** The ground as written; whether the law of the day knows it is a rule, not form (R29, R116). */
const ground = z.strictObject({
  article: z
    .enum(['5.1', '5.2', '10'])
    .meta({ description: 'Artikel 5.1 van de Woo; voor 1 mei 2022 artikel 10 van de Wob.' }),
  paragraph: z
    .enum(['1', '2', '5'])
    .optional()
    .meta({ description: 'Het lid; "sub i" zonder lid wordt gelezen als lid 2.' }),
  letter: z
    .string()
    .regex(/^[a-i]$/, 'Geef een letter van a tot en met i.')
    .optional(),
});

export const imposeSecrecy = command({
  name: 'imposeSecrecy',
  kind: 'report',
  path: 'secrecies',
  roles: ['municipalSecretary', 'griffier'],
  actsFor: 'body',
  summary: 'Vastleggen dat een orgaan geheimhouding heeft opgelegd',
  body: z.strictObject({
    body: key(),
    byChair: z
      .boolean()
      .optional()
      .meta({ description: 'Alleen de voorzitter van de commissie legde op, niet de commissie.' }),
    documents: z
      .array(id())
      .min(1)
      .max(50)
      .meta({ description: 'De stukken, elk apart genoemd; een heel dossier kan niet.' }),
    parts: z
      .array(z.strictObject({ documentId: id(), part: content(300) }))
      .max(100)
      .optional()
      .meta({ description: 'Om welk deel van een stuk het gaat; het hele stuk blijft dicht.' }),
    ground,
    reason: content(2_000),
    effectiveFrom: civilDate(),
    endsAfter: z
      .strictObject({ condition: z.literal('allCollegesAgreed'), length: duration() })
      .optional()
      .meta({
        description: 'Het moment waarop opheffen aan de orde is; de geheimhouding eindigt pas door een besluit.',
      }),
    cleared: z
      .array(key())
      .max(50)
      .optional()
      .meta({ description: 'Organen die kennis mogen nemen, naast het orgaan zelf.' }),
    happened: happened(),
  }),
  refusals: [
    'unknownBody',
    'notCompetentToImpose',
    'wholeDossier',
    'unknownDocument',
    'documentNotHeld',
    'groundIncomplete',
    'groundNotAllowed',
    'alreadySecret',
    'inTheFuture',
  ],
});

export interface SecrecyImposed {
  readonly secrecyId: string;
  readonly body: string;
  readonly documents: readonly string[];
  readonly ground: {
    readonly article: '5.1' | '10';
    readonly paragraph: '1' | '2' | '5';
    /** Empty for Woo 5.1 lid 5, which has no letters. */
    readonly letter: string;
    readonly asWritten: 'complete' | 'withoutParagraph';
  };
  readonly reason: ContentRef;
  readonly effectiveFrom: string;
  readonly endsAfter?: { readonly condition: 'allCollegesAgreed'; readonly length: string };
  readonly cleared: readonly string[];
  /** The chair of a committee imposed it, as old Gemeentewet 86 lid 2 allowed until 31 March 2023. */
  readonly byChair?: true;
  readonly parts?: readonly { readonly documentId: string; readonly part: ContentRef }[];
}

export const shareSecret = command({
  name: 'shareSecret',
  kind: 'report',
  path: 'secrecy-sharings',
  roles: ['municipalSecretary', 'griffier'],
  summary: 'Vastleggen dat geheime stukken aan een ander orgaan zijn gegeven',
  body: z.strictObject({
    secrecyId: id(),
    recipient: key(),
    giver: key()
      .optional()
      .meta({ description: 'Het orgaan dat de stukken gaf; anders het orgaan dat er nu over gaat.' }),
    happened: happened(),
  }),
  refusals: ['unknownSecrecy', 'unknownBody', 'inTheFuture'],
});

export interface SecretShared {
  readonly secrecyId: string;
  readonly recipient: string;
  readonly giver?: string;
}

export const recordClosedSession = command({
  name: 'recordClosedSession',
  kind: 'report',
  path: 'closed-sessions',
  roles: ['griffier'],
  actsFor: 'body',
  summary: 'Vastleggen dat een raad of raadscommissie achter gesloten deuren vergaderde',
  body: z.strictObject({
    body: key(),
    subjectKind: z
      .enum([
        'admissionOfMembers',
        'budget',
        'accounts',
        'municipalTaxes',
        'appointmentOfAldermen',
        'dismissalOfAldermen',
        'other',
      ])
      .meta({ description: 'Waarover; over de eerste zes mag een raad niet besloten vergaderen (Gemeentewet 24).' }),
    documents: z.array(id()).max(50).optional().meta({ description: 'De stukken die er werden behandeld.' }),
    happened: happened(),
  }),
  refusals: [
    'unknownBody',
    'noClosedSession',
    'subjectBarred',
    'wholeDossier',
    'unknownDocument',
    'documentNotHeld',
    'inTheFuture',
  ],
});

/** What was learned there is secret by law until the council lifts it (Gemeentewet 23 lid 4). `secrecyId` is absent before 1 April 2023: then the council had to impose it. */
export interface ClosedSessionRecorded {
  readonly body: string;
  readonly subjectKind: 'other';
  readonly documents: readonly string[];
  readonly secrecyId?: string;
}
