import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

export const sendDraft = command({
  name: 'sendDraft',
  kind: 'report',
  path: 'draft-sendings',
  roles: ['municipalSecretary', 'secretary'],
  actsFor: 'college',
  secretaryForAll: true,
  summary: 'Vastleggen dat een college het ontwerp aan zijn raad stuurde',
  body: z.strictObject({
    college: key(),
    council: key(),
    textId: id(),
    receivedOn: civilDate().optional().meta({ description: 'De dag van ontvangst; anders de dag van verzending.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'unknownText', 'informsOtherCouncil', 'noZienswijzeRound', 'draftSentTwice', 'inTheFuture'],
});

/** The council has the draft; its term runs from receipt (Wgr 1 lid 2-3, Gemeentewet 160 lid 2). Without a term nothing lapses. */
export interface DraftSent {
  readonly draftId: string;
  readonly round: number;
  readonly step: string;
  readonly college: string;
  readonly council: string;
  readonly textId: string;
  readonly receivedOn?: string;
  readonly term?: { readonly length: string; readonly kind: 'agreed' | 'legal' };
}

export const recordZienswijze = command({
  name: 'recordZienswijze',
  kind: 'report',
  path: 'zienswijzen',
  roles: ['griffier', 'secretary'],
  actsFor: 'council',
  secretaryForAll: true,
  summary: 'De zienswijze van een raad vastleggen, of dat de raad er geen geeft',
  body: z.strictObject({
    council: key(),
    textId: id(),
    outcome: z.enum(['given', 'waived']).meta({ description: 'Gegeven, of de raad ziet ervan af.' }),
    tendency: z.enum(['positive', 'conditional', 'negative', 'none']).optional(),
    document: content(400_000).optional().meta({ description: 'De tekst van de zienswijze.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'unknownText', 'noZienswijzeRound', 'zienswijzeTwice', 'inTheFuture'],
});

/** What a council thinks of the draft; no permission, and no decision on the text. */
export interface ZienswijzeRecorded {
  readonly zienswijzeId: string;
  readonly round: number;
  readonly step: string;
  readonly council: string;
  readonly textId: string;
  readonly outcome: 'given' | 'waived';
  readonly tendency: 'positive' | 'conditional' | 'negative' | 'none';
  readonly document?: ContentRef;
}

/** The term passed without a zienswijze; the round goes on. `dueOn` is the last day of the term. */
export interface ZienswijzeTermLapsed {
  readonly draftId: string;
  readonly dueOn: string;
}
