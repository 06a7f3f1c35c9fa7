import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

/** What a council committee makes of a proposal: no debate needed (hamerstuk), or to be discussed (bespreekstuk). */
export const committeeAdvices = ['agreedItem', 'discussionItem'] as const;

export const recordCommitteeAdvice = command({
  name: 'recordCommitteeAdvice',
  kind: 'report',
  path: 'committee-advices',
  roles: ['griffier', 'secretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Vastleggen wat de raadscommissie adviseerde: hamerstuk of bespreekstuk',
  body: z.strictObject({
    body: key().meta({ description: 'De raad van wie de commissie is.' }),
    advice: z.enum(committeeAdvices),
    committee: content(200).optional().meta({ description: 'De naam van de commissie of domeinvergadering.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'bodyDoesNotDecide', 'inTheFuture'],
});

/** The advice of a council committee (Gemeentewet 82); the council itself decides how it deals with the item. */
export interface CommitteeAdviceRecorded {
  readonly committeeAdviceId: string;
  readonly body: string;
  readonly round: number;
  readonly advice: (typeof committeeAdvices)[number];
  readonly committee?: ContentRef;
}

export const recordAgendaItem = command({
  name: 'recordAgendaItem',
  kind: 'report',
  path: 'agenda-items',
  roles: ['griffier', 'secretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Vastleggen dat een raad het voorstel op de agenda van een vergadering zet',
  body: z.strictObject({
    body: key(),
    meetingOn: civilDate().meta({ description: 'De dag van de vergadering.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'bodyDoesNotDecide', 'inTheFuture'],
});

/** The proposal stands on the agenda of a council's meeting; that day is also the planned day of its decision. */
export interface AgendaItemRecorded {
  readonly agendaItemId: string;
  readonly body: string;
  readonly round: number;
  readonly meetingOn: string;
}

export const recordConvocation = command({
  name: 'recordConvocation',
  kind: 'report',
  path: 'convocations',
  roles: ['griffier', 'secretary'],
  summary: 'Vastleggen wanneer de oproep uitging, de vergadering is aangekondigd en de stukken er lagen',
  body: z.strictObject({
    agendaItemId: id(),
    calledOn: civilDate().meta({ description: 'De dag van de schriftelijke oproep (Gemeentewet 19 lid 1).' }),
    noticedOn: civilDate().meta({ description: 'De dag van de openbare kennisgeving (Gemeentewet 19 lid 2).' }),
    papersFrom: civilDate().meta({ description: 'De dag vanaf wanneer de stukken in te zien zijn.' }),
    happened: happened(),
  }),
  refusals: ['unknownAgendaItem', 'inTheFuture'],
});

/** How the meeting of an agenda item was convened (Gemeentewet 19). */
export interface ConvocationRecorded {
  readonly agendaItemId: string;
  readonly calledOn: string;
  readonly noticedOn: string;
  readonly papersFrom: string;
}

export const recordUrgencyMotion = command({
  name: 'recordUrgencyMotion',
  kind: 'report',
  path: 'urgency-motions',
  roles: ['griffier', 'secretary'],
  summary: 'Vastleggen of de raad een agendapunt met te late stukken toch behandelt',
  body: z.strictObject({ agendaItemId: id(), outcome: z.enum(['adopted', 'rejected']), happened: happened() }),
  refusals: ['unknownAgendaItem', 'inTheFuture'],
});

/** The council voted on dealing with an item at once, although it came late (rules of procedure). */
export interface UrgencyMotionRecorded {
  readonly agendaItemId: string;
  readonly outcome: 'adopted' | 'rejected';
}

export const moveAgendaItem = command({
  name: 'moveAgendaItem',
  kind: 'report',
  path: 'agenda-item-moves',
  roles: ['griffier', 'secretary'],
  summary: 'Vastleggen dat een agendapunt naar een andere vergadering gaat, en waarom',
  body: z.strictObject({ agendaItemId: id(), meetingOn: civilDate(), reason: content(2_000), happened: happened() }),
  refusals: ['unknownAgendaItem', 'inTheFuture'],
});

export interface AgendaItemMoved {
  readonly agendaItemId: string;
  readonly meetingOn: string;
  readonly reason: ContentRef;
}

export const removeAgendaItem = command({
  name: 'removeAgendaItem',
  kind: 'report',
  path: 'agenda-item-removals',
  roles: ['griffier', 'secretary'],
  summary: 'Vastleggen dat een punt van de agenda is gehaald, en waarom',
  body: z.strictObject({ agendaItemId: id(), reason: content(2_000), happened: happened() }),
  refusals: ['unknownAgendaItem', 'inTheFuture'],
});

export interface AgendaItemRemoved {
  readonly agendaItemId: string;
  readonly reason: ContentRef;
}

export const reconfirmAgendaItem = command({
  name: 'reconfirmAgendaItem',
  kind: 'act',
  path: 'agenda-item-reconfirmations',
  roles: ['griffier', 'secretary'],
  summary: 'Bevestigen dat een agendapunt ook voor de nieuwe raad blijft staan',
  body: z.strictObject({ agendaItemId: id(), happened: happened().optional() }),
  refusals: ['unknownAgendaItem', 'nothingToReconfirm', 'inTheFuture'],
});

/** After an election the new council keeps the item on its agenda (agreement, R88). */
export interface AgendaItemReconfirmed {
  readonly agendaItemId: string;
  /** The day on which the new council began (Kieswet C 4, Gemeentewet 18). */
  readonly newCouncilOn: string;
}
