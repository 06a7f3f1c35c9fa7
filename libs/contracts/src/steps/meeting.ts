import { z } from 'zod';
import { command } from '../command';
import { happened, id, key, personName } from '../fields';

/** A moment on the clock, with its offset from UTC; kept as an instant in UTC. */
export const clockTime = () => z.iso.datetime({ offset: true }).transform((moment) => new Date(moment).toISOString());

const attendance = z.strictObject({
  present: z.int().min(0).max(200),
  members: z.array(personName()).max(200).optional(),
  times: z
    .array(z.strictObject({ member: personName(), arrivedAt: clockTime().optional(), leftAt: clockTime().optional() }))
    .max(200)
    .optional()
    .meta({ description: 'Wie later kwam of eerder ging. Wie na de opening kwam, telt niet mee voor de opening.' }),
});

export const recordMeeting = command({
  name: 'recordMeeting',
  kind: 'report',
  path: 'meetings',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Een vergadering vastleggen, ook als die niet kon worden geopend',
  body: z.strictObject({
    body: key(),
    attendance: attendance
      .optional()
      .meta({ description: 'De presentielijst: hoeveel leden tekenden, en desgewenst wie.' }),
    vacantSeats: z
      .int()
      .min(0)
      .max(100)
      .optional()
      .meta({ description: 'Zetels zonder zittend lid. Voor het quorum tellen alleen zittende leden.' }),
    secondCall: z
      .boolean()
      .optional()
      .meta({ description: 'Tweede vergadering over dezelfde onderwerpen (Gemeentewet 20 lid 2, 56 lid 2).' }),
    texts: z.array(id()).max(50).optional().meta({
      description: 'De teksten waarvoor de vergadering was belegd; zonder opgave de teksten die er toen lagen.',
    }),
    calledAt: clockTime().optional().meta({ description: 'Wanneer de oproep is bezorgd.' }),
    openedAt: clockTime().optional().meta({ description: 'Wanneer de vergadering begon.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'bodyDoesNotDecide', 'unknownText', 'morePresentThanSeats', 'meetingTwice', 'inTheFuture'],
});

export interface MeetingRecorded {
  readonly meetingId: string;
  readonly body: string;
  readonly attendance?: {
    readonly present: number;
    readonly members: readonly string[];
    readonly times?: readonly { readonly member: string; readonly arrivedAt?: string; readonly leftAt?: string }[];
  };
  readonly vacantSeats?: number;
  readonly secondCall: boolean;
  readonly texts?: readonly string[];
  readonly calledAt?: string;
  readonly openedAt?: string;
}
