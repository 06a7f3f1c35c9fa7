import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

const woo = {
  article: z.literal('5.1').meta({ description: 'Artikel 5.1 van de Woo; geheimhouding kan op geen ander artikel.' }),
  paragraph: z
    .enum(['1', '2'])
    .optional()
    .meta({ description: 'Het lid; "sub i" zonder lid wordt gelezen als lid 2.' }),
  letter: z.string().regex(/^[a-i]$/, 'Geef een letter van a tot en met i.'),
};

export const imposeSecrecy = command({
  name: 'imposeSecrecy',
  kind: 'report',
  path: 'secrecies',
  roles: ['municipalSecretary', 'griffier'],
  actsFor: 'body',
  summary: 'Vastleggen dat een orgaan geheimhouding heeft opgelegd',
  body: z.strictObject({
    body: key(),
    documents: z
      .array(id())
      .min(1)
      .max(50)
      .meta({ description: 'De stukken, elk apart genoemd; een heel dossier kan niet.' }),
    ground: z.strictObject(woo),
    reason: content(2_000),
    effectiveFrom: civilDate(),
    endsAfter: z
      .strictObject({ condition: z.literal('allCollegesAgreed'), length: z.string().regex(/^P\d{1,3}[DWM]$/) })
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
    'unknownDocument',
    'groundIncomplete',
    'alreadySecret',
    'inTheFuture',
  ],
});

export interface SecrecyImposed {
  readonly secrecyId: string;
  readonly body: string;
  readonly documents: readonly string[];
  readonly ground: {
    readonly article: '5.1';
    readonly paragraph: '1' | '2';
    readonly letter: string;
    readonly asWritten: 'complete' | 'withoutParagraph';
  };
  readonly reason: ContentRef;
  readonly effectiveFrom: string;
  readonly endsAfter?: { readonly condition: 'allCollegesAgreed'; readonly length: string };
  readonly cleared: readonly string[];
}

export const shareSecret = command({
  name: 'shareSecret',
  kind: 'report',
  path: 'secrecy-sharings',
  roles: ['municipalSecretary', 'griffier'],
  summary: 'Vastleggen dat geheime stukken aan een ander orgaan zijn gegeven',
  body: z.strictObject({ secrecyId: id(), recipient: key(), happened: happened() }),
  refusals: ['unknownSecrecy', 'unknownBody', 'inTheFuture'],
});

export interface SecretShared {
  readonly secrecyId: string;
  readonly recipient: string;
}

export const liftSecrecy = command({
  name: 'liftSecrecy',
  kind: 'report',
  path: 'secrecy-lifts',
  roles: ['municipalSecretary', 'griffier'],
  actsFor: 'body',
  summary: 'Vastleggen dat een orgaan de geheimhouding heeft opgeheven',
  body: z.strictObject({ secrecyId: id(), body: key(), happened: happened() }),
  refusals: ['unknownSecrecy', 'notCompetentToLift', 'alreadyLifted', 'inTheFuture'],
});

export interface SecrecyLifted {
  readonly secrecyId: string;
  readonly body: string;
}

export const openLiftTask = command({
  name: 'openLiftTask',
  kind: 'act',
  path: 'lift-tasks',
  roles: ['engine', 'operator'],
  summary: 'Het bevoegde orgaan vragen de geheimhouding op te heffen',
  body: z.strictObject({ secrecyId: id() }),
  refusals: ['unknownSecrecy', 'alreadyDone', 'alreadyLifted', 'stageNotReached'],
});

/** The end condition is met; the competent body is asked to lift. Access stays closed until it does (Gemeentewet 89). */
export interface LiftTaskOpened {
  readonly secrecyId: string;
  readonly body: string;
}

export const warnSecrecyEnd = command({
  name: 'warnSecrecyEnd',
  kind: 'act',
  path: 'secrecy-warnings',
  roles: ['engine', 'operator'],
  summary: 'Waarschuwen dat de geheimhouding niet meer kan eindigen zoals bedoeld',
  body: z.strictObject({ secrecyId: id() }),
  refusals: ['unknownSecrecy', 'alreadyDone', 'alreadyLifted', 'stageNotReached'],
});

export interface SecrecyEndUnreachable {
  readonly secrecyId: string;
  readonly round: number;
}
