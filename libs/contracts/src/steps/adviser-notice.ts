import { z } from 'zod';
import { command } from '../command';
import { civilDate, happened, id, key } from '../fields';

export const adviserNoticeKinds = ['deviation', 'newText', 'plannedDecision'] as const;

export const recordAdviserNotice = command({
  name: 'recordAdviserNotice',
  kind: 'report',
  path: 'adviser-notices',
  roles: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur'],
  summary: 'Vastleggen dat een adviesorgaan bericht kreeg',
  body: z.strictObject({
    adviser: key(),
    about: z.enum(adviserNoticeKinds),
    subject: id().meta({ description: 'Het advies waarvan wordt afgeweken, de nieuwe tekst of het geplande besluit.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'unknownSubject', 'inTheFuture'],
});

/** An adviser was told of a deviation from its advice (Awb 3:43), or of a new text or planned decision (R121). */
export interface AdviserNoticeRecorded {
  readonly adviser: string;
  readonly about: (typeof adviserNoticeKinds)[number];
  readonly subject: string;
}

export const recordMeetingPapers = command({
  name: 'recordMeetingPapers',
  kind: 'report',
  path: 'meeting-papers',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Vastleggen welke adviezen bij de stukken van een vergadering zitten',
  body: z.strictObject({
    body: key(),
    meetingOn: civilDate().meta({ description: 'De dag van de vergadering.' }),
    adviceIds: z.array(id()).max(50),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'unknownAdvice', 'inTheFuture'],
});

/** The papers of a meeting, as far as advice is concerned; every advice due is among them. */
export interface MeetingPapersRecorded {
  readonly body: string;
  readonly meetingOn: string;
  readonly adviceIds: readonly string[];
}
