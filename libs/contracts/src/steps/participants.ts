import { z } from 'zod';
import { command } from '../command';
import { content, happened, key } from '../fields';
import type { ContentRef } from '../record';
import { participantRoles } from './participant-roles';

export const changeParticipants = command({
  name: 'changeParticipants',
  kind: 'report',
  path: 'participant-changes',
  roles: ['secretary'],
  summary: 'Vastleggen dat een gemeente erbij komt, uittreedt of een andere rol krijgt',
  body: z.strictObject({
    joins: z
      .array(z.strictObject({ municipality: key(), role: z.enum(participantRoles) }))
      .max(50)
      .optional()
      .meta({ description: 'Gemeenten die erbij komen, of een andere rol krijgen.' }),
    leaves: z.array(key()).max(50).optional().meta({ description: 'Gemeenten die uittreden.' }),
    reason: content(2_000),
    happened: happened(),
  }),
  refusals: ['unknownMunicipality', 'nothingChanges', 'municipalityTwice', 'nobodyDecides', 'inTheFuture'],
});

/** The set of participating municipalities changed during the proposal (R1). */
export interface ParticipantsChanged {
  readonly joins: readonly { readonly municipality: string; readonly role: (typeof participantRoles)[number] }[];
  readonly leaves: readonly string[];
  readonly reason: ContentRef;
}

export const signUp = command({
  name: 'signUp',
  kind: 'report',
  path: 'sign-ups',
  roles: ['municipalSecretary', 'secretary'],
  summary: 'Vastleggen dat een uitgenodigde gemeente meedoet',
  body: z.strictObject({ municipality: key(), happened: happened() }),
  refusals: ['unknownMunicipality', 'noOptIn', 'alreadySignedUp', 'inTheFuture'],
});

/** A municipality that was invited takes part in this proposal from this day on (R123). */
export interface MunicipalitySignedUp {
  readonly municipality: string;
}

export const leave = command({
  name: 'leave',
  kind: 'report',
  path: 'leavings',
  roles: ['municipalSecretary', 'secretary'],
  summary: 'Vastleggen dat een gemeente niet langer meedoet aan dit voorstel',
  body: z.strictObject({ municipality: key(), reason: content(2_000), happened: happened() }),
  refusals: ['unknownMunicipality', 'noOptIn', 'notSignedUp', 'inTheFuture'],
});

/** A municipality that had signed up leaves; the others go on (R123). */
export interface MunicipalityLeft {
  readonly municipality: string;
  readonly reason: ContentRef;
}
