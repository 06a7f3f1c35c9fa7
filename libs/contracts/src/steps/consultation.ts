import { z } from 'zod';
import { command } from '../command';
import { happened, id, key, personName } from '../fields';

export const recordExplanationMeeting = command({
  name: 'recordExplanationMeeting',
  kind: 'report',
  path: 'explanation-meetings',
  roles: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur'],
  summary: 'Vastleggen dat de tekst is toegelicht, en wie erbij waren',
  body: z.strictObject({
    textId: id(),
    bodies: z.array(key()).min(1).max(50).meta({ description: 'De organen die erbij waren.' }),
    attendees: z.array(personName()).max(200).optional().meta({ description: 'Wie erbij waren.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'unknownText', 'inTheFuture'],
});

export interface ExplanationMeetingRecorded {
  readonly textId: string;
  readonly bodies: readonly string[];
  readonly attendees: readonly string[];
}

export const consultationProcedures = ['awb34', 'participationByLaw', 'agreed'] as const;

export const openPublicConsultation = command({
  name: 'openPublicConsultation',
  kind: 'act',
  path: 'public-consultations',
  roles: ['secretary', 'municipalSecretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Een tekst vrijgeven voor inspraak van inwoners, met de procedure daarvan',
  body: z.strictObject({
    body: key().meta({ description: 'Het college dat de inspraak opent.' }),
    textId: id(),
    procedure: z
      .enum(consultationProcedures)
      .optional()
      .meta({ description: 'Welke procedure geldt; zonder keuze de openbare voorbereiding van afdeling 3.4 Awb.' }),
    termDays: z
      .int()
      .min(1)
      .max(365)
      .optional()
      .meta({ description: 'De termijn in kalenderdagen; die van afdeling 3.4 Awb is altijd zes weken.' }),
    happened: happened().optional(),
  }),
  refusals: [
    'unknownBody',
    'bodyDoesNotDecide',
    'unknownText',
    'consultationTermMissing',
    'consultationTermFixed',
    'proposalEnded',
    'inTheFuture',
  ],
});

/** The draft lies open to residents (Awb 3:11, Gemeentewet 150). The term starts when notice was given as well (Awb 3:16 lid 2). */
export interface PublicConsultationOpened {
  readonly publicConsultationId: string;
  readonly body: string;
  readonly textId: string;
  readonly procedure: (typeof consultationProcedures)[number];
  /** ISO 8601; the first day is day one. `legal` terms are extended by the Algemene termijnenwet. */
  readonly term: { readonly length: string; readonly kind: 'agreed' | 'legal' };
}

export const recordConsultationNotice = command({
  name: 'recordConsultationNotice',
  kind: 'report',
  path: 'consultation-notices',
  roles: ['secretary', 'municipalSecretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Vastleggen dat van de inspraak kennis is gegeven in het Gemeenteblad',
  body: z.strictObject({ body: key(), textId: id(), happened: happened() }),
  refusals: ['unknownBody', 'unknownText', 'inTheFuture'],
});

/** Notice was given before or with the laying open (Awb 3:12). */
export interface ConsultationNoticeRecorded {
  readonly body: string;
  readonly textId: string;
}
