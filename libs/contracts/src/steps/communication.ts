import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

/** Who is told, as groups; one group once in a plan. */
export const audiences = ['councils', 'advisers', 'staff', 'clients', 'tradeUnions', 'SER', 'press', 'public'] as const;
/** After which fact a message may go out: all colleges agreed, or all councils adopted. */
export const communicationMoments = ['allCollegesAgreed', 'allCouncilsAdopted'] as const;
/** Along which way. Official publication is none of these: that runs through DROP, per municipality (R94). */
export const communicationChannels = ['newsChannel', 'letter', 'conversation'] as const;

const audience = () => z.enum(audiences);

export const agreeCommunicationPlan = command({
  name: 'agreeCommunicationPlan',
  kind: 'act',
  path: 'communication-plans',
  roles: ['secretary'],
  summary: 'Vastleggen wie wanneer en langs welke weg bericht krijgt',
  body: z.strictObject({
    strategy: content().meta({ description: 'De afgesproken communicatiestrategie.' }),
    newsChannel: key().meta({ description: 'De gemeente waarvan het kanaal het nieuws voor allen brengt.' }),
    entries: z
      .array(
        z.strictObject({
          audience: audience(),
          moment: z.enum(communicationMoments),
          channel: z.enum(communicationChannels),
        }),
      )
      .min(1)
      .max(20)
      .meta({ description: 'De ontvangers, elk met moment en kanaal.' }),
    happened: happened().optional(),
  }),
  refusals: ['unknownMunicipality', 'audienceTwice', 'newsByOneChannel', 'inTheFuture'],
});

type Audience = (typeof audiences)[number];
type Channel = (typeof communicationChannels)[number];

/** The plan in force from here on; a later one takes its place. */
export interface CommunicationPlanAgreed {
  readonly planId: string;
  readonly strategy: ContentRef;
  readonly newsChannel: string;
  readonly entries: readonly {
    readonly audience: Audience;
    readonly moment: (typeof communicationMoments)[number];
    readonly channel: Channel;
  }[];
}

export const sendMessage = command({
  name: 'sendMessage',
  kind: 'act',
  path: 'messages',
  roles: ['secretary'],
  summary: 'Een gedeeld bericht uitsturen volgens het communicatieplan',
  body: z.strictObject({
    audiences: z.array(audience()).min(1).max(8),
    text: content(400_000).optional().meta({ description: 'De tekst van een nieuw bericht.' }),
    sameAs: id().optional().meta({ description: 'Het eerdere bericht dat met dezelfde tekst aan anderen gaat.' }),
    documents: z.array(id()).max(50).optional().meta({ description: 'De stukken die het bericht noemt.' }),
  }),
  refusals: [
    'noCommunicationPlan',
    'notInPlan',
    'embargo',
    'documentNotOpen',
    'embargoedDocument',
    'messageMissing',
    'unknownMessage',
    'outsideWindow',
    'unknownDocument',
  ],
});

export const recordMessage = command({
  name: 'recordMessage',
  kind: 'report',
  path: 'message-reports',
  roles: ['secretary', 'municipalSecretary', 'griffier'],
  summary: 'Vastleggen dat er langs een andere weg een bericht is uitgegaan',
  body: z.strictObject({
    audiences: z.array(audience()).min(1).max(8),
    channel: z.enum(communicationChannels),
    municipality: key().optional().meta({ description: 'De gemeente die het bericht uitstuurde.' }),
    text: content(400_000).optional(),
    sameAs: id().optional().meta({ description: 'Het gedeelde bericht dat zo werd verspreid.' }),
    differs: z.boolean().optional().meta({ description: 'De tekst wijkt af van dat gedeelde bericht.' }),
    documents: z.array(id()).max(50).optional(),
    happened: happened(),
  }),
  refusals: ['unknownMunicipality', 'unknownMessage', 'unknownDocument', 'inTheFuture'],
});

/** A message went out: by the product to all its audiences at once, or by other means. */
export interface MessageSent {
  readonly messageId: string;
  readonly audiences: readonly Audience[];
  readonly channel?: Channel;
  readonly municipality?: string;
  readonly text?: ContentRef;
  readonly sameAs?: string;
  readonly differs?: boolean;
  readonly documents: readonly string[];
  readonly delivery: 'product' | 'otherMeans';
}

export const recordDecisionTold = command({
  name: 'recordDecisionTold',
  kind: 'report',
  path: 'decisions-told',
  roles: ['secretary', 'municipalSecretary', 'griffier'],
  summary: 'Vastleggen dat adviseurs bericht kregen over het besluit',
  body: z.strictObject({
    advisers: z.array(key()).min(1).max(50),
    publishedOn: civilDate().optional().meta({ description: 'Wanneer het besluit bekend is gemaakt.' }),
    place: content(500).optional().meta({ description: 'Waar het besluit te vinden is.' }),
    letter: content(400_000).optional(),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'inTheFuture'],
});

/** Those who spoke were told what was decided (Awb 3:43). */
export interface DecisionTold {
  readonly advisers: readonly string[];
  readonly publishedOn?: string;
  readonly place?: ContentRef;
  readonly letter?: ContentRef;
}

export const tellPlanning = command({
  name: 'tellPlanning',
  kind: 'act',
  path: 'planning-notices',
  roles: ['secretary'],
  summary: 'Alle deelnemers de nieuwe planning laten weten',
  body: z.strictObject({ round: z.int().min(1).meta({ description: 'De ronde waarvoor is gepland.' }) }),
  refusals: ['nothingToTell'],
});
