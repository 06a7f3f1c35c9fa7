import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

/** By electronic message, placed in a system where the addressee signs in, or on paper. */
export const sendingRoutes = ['electronic', 'system', 'paper'] as const;

export const recordElectronicConsent = command({
  name: 'recordElectronicConsent',
  kind: 'report',
  path: 'electronic-consents',
  roles: ['secretary', 'adviser', 'municipalSecretary', 'griffier'],
  actsFor: 'addressee',
  secretaryForAll: true,
  summary: 'Vastleggen of een orgaan liet weten langs elektronische weg bereikbaar te zijn',
  body: z.strictObject({
    addressee: key(),
    reachable: z.boolean().meta({ description: 'Wel of, van nu af, niet meer bereikbaar.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'inTheFuture'],
});

/** Whether an addressee is reachable electronically from this day on (Awb 2:8). */
export interface ElectronicConsentRecorded {
  readonly addressee: string;
  readonly reachable: boolean;
}

export const recordSending = command({
  name: 'recordSending',
  kind: 'report',
  path: 'sendings',
  roles: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur', 'adviser'],
  actsFor: 'sender',
  secretaryForAll: true,
  summary: 'Vastleggen dat een stuk aan een orgaan is verzonden',
  body: z.strictObject({
    sender: key(),
    addressee: key(),
    route: z.enum(sendingRoutes),
    subject: id().optional().meta({ description: 'De aanvraag, het advies of het besluit dat is verzonden.' }),
    repeats: id().optional().meta({ description: 'De eerdere verzending die niet aankwam.' }),
    corrects: id().optional().meta({ description: 'De eerdere verzending die dit bericht verbetert.' }),
    letter: content(400_000).optional(),
    accessibleOn: civilDate()
      .optional()
      .meta({ description: 'De dag waarop de geadresseerde erbij kon; zonder datum de dag van verzending.' }),
    proof: content(500).optional().meta({ description: 'Waaruit de verzending blijkt.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'unknownSending', 'unknownSubject', 'inTheFuture'],
});

export interface SendingRecorded {
  readonly sendingId: string;
  readonly sender: string;
  readonly addressee: string;
  readonly route: (typeof sendingRoutes)[number];
  readonly subject?: string;
  readonly repeats?: string;
  readonly corrects?: string;
  readonly letter?: ContentRef;
  /** Sent is accessible to the addressee (Awb 2:19). */
  readonly accessibleOn?: string;
  readonly proof?: ContentRef;
}

const roles = ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur'] as const;

export const recordSystemNotice = command({
  name: 'recordSystemNotice',
  kind: 'report',
  path: 'system-notices',
  roles,
  summary: 'Vastleggen dat de geadresseerde hoorde dat er een bericht in het systeem staat',
  body: z.strictObject({ sendingId: id(), happened: happened() }),
  refusals: ['unknownSending', 'alreadyRecorded', 'inTheFuture'],
});

/** The addressee was told that a message is in the system, within 48 hours (Awb 2:10). */
export interface SystemNoticeRecorded {
  readonly sendingId: string;
}

export const recordBounce = command({
  name: 'recordBounce',
  kind: 'report',
  path: 'bounces',
  roles,
  summary: 'Vastleggen dat een bericht niet aankwam',
  body: z.strictObject({ sendingId: id(), happened: happened() }),
  refusals: ['unknownSending', 'alreadyRecorded', 'inTheFuture'],
});

/** The message did not arrive: it is sent again, or otherwise (Awb 2:11). */
export interface BounceRecorded {
  readonly sendingId: string;
}

export const recordSendingReceipt = command({
  name: 'recordSendingReceipt',
  kind: 'report',
  path: 'sending-receipts',
  roles: [...roles, 'adviser'],
  summary: 'Vastleggen dat de ontvangst van een bericht is bevestigd',
  body: z.strictObject({
    sendingId: id(),
    proof: content(500).optional().meta({ description: 'Waaruit de ontvangst blijkt.' }),
    happened: happened(),
  }),
  refusals: ['unknownSending', 'alreadyRecorded', 'inTheFuture'],
});

/** The receipt was confirmed (Awb 2:17); proof of it lies with the authority (Awb 2:25). */
export interface SendingReceiptConfirmed {
  readonly sendingId: string;
  readonly proof?: ContentRef;
}
