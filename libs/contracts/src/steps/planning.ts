import { z } from 'zod';
import { command } from '../command';
import { content, duration, happened, id, key, partialDate } from '../fields';
import { meetingFields, recessPeriod, type weekdays } from '../meeting-calendar';
import type { ContentRef } from '../record';

export const setMeetingCalendar = command({
  name: 'setMeetingCalendar',
  kind: 'act',
  path: 'meeting-calendars',
  roles: ['secretary', 'griffier', 'municipalSecretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Het vergaderrooster en het reces van een orgaan vastleggen; het vervangt dat van de procesdefinitie',
  body: z.strictObject({
    body: key(),
    ...meetingFields,
    recess: z.array(recessPeriod()).max(50).optional(),
    leadTime: duration()
      .optional()
      .meta({ description: 'Hoe lang voor een vergadering de leden de stukken hebben (reglement van orde).' }),
    happened: happened().optional(),
  }),
  refusals: ['unknownBody', 'proposalEnded', 'inTheFuture'],
});

/** When a body meets and when not, for this proposal from that day on (R106). Lengths are ISO 8601. */
export interface MeetingCalendarSet {
  readonly body: string;
  readonly dates: readonly string[];
  readonly recurring: readonly {
    readonly weekday: (typeof weekdays)[number];
    readonly weeks?: readonly number[];
    readonly from?: string;
    readonly until?: string;
  }[];
  readonly recess: readonly { readonly from: string; readonly until: string }[];
  readonly leadTime?: string;
  readonly deliveryBefore?: string;
}

/** The first month of EDTF's quarters: `2022-33` is the first quarter of 2022. */
const asQuarter = (_whole: string, year: string, quarter: string): string => `${year}-${32 + Number(quarter)}`;

/** A day, month, quarter or year to come; a quarter is kept as EDTF writes it (`2022-Q4` is `2022-36`). */
const targetDate = () =>
  z
    .union([z.string().regex(/^\d{4}-Q[1-4]$/), partialDate()], {
      error: 'Geef een dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026.',
    })
    .refine((value) => !value.startsWith('X'), 'Het jaar moet bekend zijn.')
    .transform((value) => value.replace(/^(\d{4})-Q([1-4])$/, asQuarter));

export const setTargetDate = command({
  name: 'setTargetDate',
  kind: 'act',
  path: 'target-dates',
  roles: ['secretary'],
  summary: 'Vastleggen wanneer een stap van de route klaar moet zijn',
  body: z.strictObject({
    milestone: key().meta({ description: 'De stap van de route die dan klaar is.' }),
    targetOn: targetDate().meta({ description: 'Een dag, maand, kwartaal (2022-Q4) of jaar.' }),
    reason: content(2_000)
      .optional()
      .meta({ description: 'Waarom de datum verandert; ook de reden waarom een eerdere datum niet is gehaald.' }),
    happened: happened().optional(),
  }),
  refusals: ['unknownMilestone', 'proposalEnded', 'inTheFuture'],
});

/** A step of the route is to be ready by then; an earlier target of that step stays on record (R107). */
export interface TargetDateSet {
  readonly targetDateId: string;
  readonly milestone: string;
  readonly targetOn: string;
  readonly round: number;
  readonly reason?: ContentRef;
}

export const explainMissedDate = command({
  name: 'explainMissedDate',
  kind: 'act',
  path: 'missed-date-explanations',
  roles: ['secretary'],
  summary: 'Vastleggen waarom een streefdatum niet is gehaald',
  body: z.strictObject({ targetDateId: id(), reason: content(2_000), happened: happened().optional() }),
  refusals: ['unknownTargetDate', 'targetNotMissed', 'alreadyExplained', 'inTheFuture'],
});

/** Why a target date was missed (R107). */
export interface MissedDateExplained {
  readonly targetDateId: string;
  readonly reason: ContentRef;
}

/** What is in the air and has not happened. */
export const signalKinds = ['announcedAmendment', 'doubt', 'delayExpected', 'other'] as const;

export const recordSignal = command({
  name: 'recordSignal',
  kind: 'report',
  path: 'signals',
  roles: ['secretary', 'griffier', 'municipalSecretary'],
  summary: 'Een signaal vastleggen, zoals een aangekondigd amendement; het telt nergens mee',
  body: z.strictObject({
    kind: z.enum(signalKinds),
    body: key().optional(),
    wording: content(2_000),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'inTheFuture'],
});

/** A soft signal: shown, never counted in any gate. */
export interface SignalRecorded {
  readonly signalId: string;
  readonly kind: (typeof signalKinds)[number];
  readonly body?: string;
  readonly wording: ContentRef;
}
