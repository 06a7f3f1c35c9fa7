import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, key } from '../fields';
import type { ContentRef } from '../record';

/** The letters of Gemeentewet 160 lid 1 on which the council may be heard first: private-law acts, lawsuits, civil defence, markets. */
export const privateLawLetters = ['d', 'e', 'f', 'g'] as const;
export const wishesOutcomes = ['given', 'none'] as const;

export const flagPrivateLawAct = command({
  name: 'flagPrivateLawAct',
  kind: 'act',
  path: 'private-law-acts',
  roles: ['municipalSecretary', 'secretary'],
  actsFor: 'college',
  secretaryForAll: true,
  summary: 'Vastleggen dat het besluit van een college ingrijpende gevolgen heeft voor de gemeente',
  body: z.strictObject({
    college: key(),
    letter: z.enum(privateLawLetters).meta({ description: 'De letter van Gemeentewet 160 lid 1.' }),
    reason: content(2_000),
    urgent: z.boolean().optional().meta({ description: 'Spoed: alleen bij een rechtsgeding (Gemeentewet 169 lid 5).' }),
    happened: happened().optional(),
  }),
  refusals: ['unknownBody', 'alreadyFlagged', 'urgencyOnlyInLawsuit', 'inTheFuture'],
});

/** The college decides only after its council could give wishes and objections (Gemeentewet 169 lid 4). */
export interface PrivateLawActFlagged {
  readonly college: string;
  readonly letter: (typeof privateLawLetters)[number];
  readonly reason: ContentRef;
  readonly urgent?: boolean;
}

export const recordWishesRequest = command({
  name: 'recordWishesRequest',
  kind: 'report',
  path: 'wishes-requests',
  roles: ['municipalSecretary', 'secretary'],
  actsFor: 'college',
  secretaryForAll: true,
  summary: 'Vastleggen dat een college zijn raad om wensen en bedenkingen vroeg',
  body: z.strictObject({
    college: key(),
    respondBy: civilDate().optional().meta({ description: 'De laatste dag waarop de raad kan reageren.' }),
    letter: content(400_000).optional(),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'inTheFuture'],
});

export interface WishesRequested {
  readonly college: string;
  readonly council: string;
  readonly respondBy?: string;
  readonly letter?: ContentRef;
}

export const recordWishes = command({
  name: 'recordWishes',
  kind: 'report',
  path: 'wishes',
  roles: ['griffier', 'secretary'],
  actsFor: 'council',
  secretaryForAll: true,
  summary: 'Vastleggen dat een raad wensen en bedenkingen gaf, of die niet heeft',
  body: z.strictObject({
    council: key(),
    outcome: z.enum(wishesOutcomes),
    document: content(400_000).optional(),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'inTheFuture'],
});

export interface WishesRecorded {
  readonly council: string;
  readonly outcome: (typeof wishesOutcomes)[number];
  readonly document?: ContentRef;
}
