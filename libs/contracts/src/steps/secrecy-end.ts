import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

export const liftSecrecy = command({
  name: 'liftSecrecy',
  kind: 'report',
  path: 'secrecy-lifts',
  roles: ['municipalSecretary', 'griffier'],
  actsFor: 'body',
  summary: 'Vastleggen dat een orgaan de geheimhouding heeft opgeheven',
  body: z.strictObject({
    secrecyId: id(),
    body: key(),
    toBePublished: z
      .boolean()
      .optional()
      .meta({ description: 'Of de stukken nu openbaar worden; zo niet, zeg dan nee.' }),
    happened: happened(),
  }),
  refusals: ['unknownSecrecy', 'notCompetentToLift', 'alreadyLifted', 'liftAwaitsSecond', 'inTheFuture'],
});

export interface SecrecyLifted {
  readonly secrecyId: string;
  readonly body: string;
  /** The papers stay unpublished although they are no longer secret. */
  readonly toBePublished?: false;
}

export const confirmLift = command({
  name: 'confirmLift',
  kind: 'act',
  path: 'lift-confirmations',
  roles: ['municipalSecretary', 'griffier'],
  actsFor: 'body',
  summary: 'Als tweede persoon bevestigen dat de geheimhouding is opgeheven',
  body: z.strictObject({ secrecyId: id(), body: key() }),
  refusals: ['unknownSecrecy', 'notCompetentToLift', 'alreadyLifted', 'noLiftToConfirm', 'samePersonConfirms'],
});

/** A second person of the same body confirmed the lift: from now on it counts (policy `twoPersonLift`). */
export interface LiftConfirmed {
  readonly secrecyId: string;
  readonly body: string;
}

export const declineLift = command({
  name: 'declineLift',
  kind: 'report',
  path: 'lift-declinations',
  roles: ['municipalSecretary', 'griffier'],
  actsFor: 'body',
  summary: 'Vastleggen dat een orgaan besloot de geheimhouding niet op te heffen',
  body: z.strictObject({ secrecyId: id(), body: key(), reason: content(2_000), happened: happened() }),
  refusals: ['unknownSecrecy', 'notCompetentToLift', 'inTheFuture'],
});

/** The question whether to lift was answered with no, with reasons (Awb 3:46). */
export interface LiftDeclined {
  readonly secrecyId: string;
  readonly body: string;
  readonly reason: ContentRef;
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

/** The end condition is met and the definition says that this ends it (policy `endByCondition`). */
export interface SecrecyEnded {
  readonly secrecyId: string;
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

export const ratifySecrecy = command({
  name: 'ratifySecrecy',
  kind: 'report',
  path: 'secrecy-ratifications',
  roles: ['griffier'],
  actsFor: 'body',
  summary: 'Vastleggen dat de raad een geheimhouding heeft bekrachtigd (oud recht)',
  body: z.strictObject({ secrecyId: id(), body: key(), happened: happened() }),
  refusals: ['unknownSecrecy', 'notCompetentToRatify', 'inTheFuture'],
});

/** Needed for secrecy given to a council until 31 March 2023, and without effect since (old Gemeentewet 25 lid 3; Wgr 23 lid 3). */
export interface SecrecyRatified {
  readonly secrecyId: string;
  readonly body: string;
}

export const recordSecrecyLapse = command({
  name: 'recordSecrecyLapse',
  kind: 'report',
  path: 'secrecy-lapses',
  roles: ['griffier'],
  actsFor: 'body',
  summary: 'Vaststellen dat een geheimhouding verviel omdat de raad haar niet bekrachtigde',
  body: z.strictObject({ secrecyId: id(), body: key(), happened: happened() }),
  refusals: ['unknownSecrecy', 'notCompetentToRatify', 'alreadyLifted', 'inTheFuture'],
});

/** A person established that it lapsed by law at the first council meeting attended by more than half (old Gemeentewet 25 lid 3). */
export interface SecrecyLapsed {
  readonly secrecyId: string;
  readonly body: string;
}
