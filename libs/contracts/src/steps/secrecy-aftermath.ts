import { z } from 'zod';
import { command } from '../command';
import { civilDate, happened, id, key, personName } from '../fields';

export const excludeMember = command({
  name: 'excludeMember',
  kind: 'report',
  path: 'member-exclusions',
  roles: ['griffier'],
  actsFor: 'body',
  summary: 'Vastleggen dat de raad een lid geen geheime stukken meer geeft na een schending',
  body: z.strictObject({
    secrecyId: id().meta({ description: 'De geheimhouding die werd geschonden.' }),
    body: key(),
    member: personName(),
    from: civilDate(),
    until: civilDate().meta({ description: 'De laatste dag; samen ten hoogste drie maanden.' }),
    reportedToProsecutor: z.boolean().optional(),
    happened: happened(),
  }),
  refusals: ['unknownSecrecy', 'notCompetentToExclude', 'exclusionTooLong', 'inTheFuture'],
});

/** A breach of secrecy: the council gives this member no secret information for at most three months (Gemeentewet 89 lid 5, Sr 272). */
export interface MemberExcluded {
  readonly exclusionId: string;
  readonly secrecyId: string;
  readonly body: string;
  readonly member: string;
  readonly from: string;
  readonly until: string;
  readonly reportedToProsecutor: boolean;
}

export const recordWooRequest = command({
  name: 'recordWooRequest',
  kind: 'report',
  path: 'woo-requests',
  roles: ['municipalSecretary', 'griffier'],
  actsFor: 'body',
  summary: 'Vastleggen dat iemand met een Woo-verzoek om geheime stukken vroeg',
  body: z.strictObject({ secrecyId: id(), body: key(), happened: happened() }),
  refusals: ['unknownSecrecy', 'unknownBody', 'inTheFuture'],
});

/** A request under the Woo for secret papers asks the competent body to lift the secrecy (Woo 8.8). */
export interface WooRequestRecorded {
  readonly secrecyId: string;
  readonly body: string;
}

export const publishDocuments = command({
  name: 'publishDocuments',
  kind: 'act',
  path: 'document-publications',
  roles: ['secretary', 'griffier', 'municipalSecretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Stukken waarvan de geheimhouding is opgeheven openbaar maken',
  body: z.strictObject({ body: key(), documents: z.array(id()).min(1).max(50) }),
  refusals: ['unknownBody', 'unknownDocument', 'documentNotOpen', 'stillSecret'],
});

/** Papers made public, possible only when no municipality keeps them secret (R41, Woo 3.1). */
export interface DocumentsPublished {
  readonly body: string;
  readonly documents: readonly string[];
}
