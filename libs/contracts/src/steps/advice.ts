import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';
import { marks, pointAnswers } from './feedback';

export const requestAdvice = command({
  name: 'requestAdvice',
  kind: 'act',
  path: 'advice-requests',
  roles: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur'],
  actsFor: 'askedBy',
  summary: 'Een adviesorgaan om advies of input vragen',
  body: z.strictObject({
    type: z.enum(['advice', 'input']),
    askedBy: key().meta({ description: 'Het orgaan dat vraagt: dat besluit, of de ondernemer.' }),
    adviser: key(),
    textId: id(),
    question: content(),
    papers: z.array(id()).max(50).optional(),
    reasons: content().optional().meta({ description: 'De beweegredenen van het besluit (WOR 25 lid 3).' }),
    staffConsequences: content().optional().meta({ description: 'De gevolgen voor het personeel (WOR 25 lid 3).' }),
    measures: content().optional().meta({ description: 'De maatregelen die daarom worden genomen (WOR 25 lid 3).' }),
    termDays: z
      .int()
      .min(1)
      .max(365)
      .optional()
      .meta({ description: 'Afwijkende termijn in kalenderdagen; anders die van de route.' }),
    happened: happened()
      .optional()
      .meta({ description: 'Alleen als de aanvraag al langs een andere weg is verstuurd.' }),
  }),
  refusals: [
    'unknownText',
    'unknownBody',
    'notAnAdviser',
    'worksCouncilPartMissing',
    'alreadyAsked',
    'noAdviceRound',
    'unknownDocument',
    'documentNotOpen',
    'recipientNotLawful',
    'proposalEnded',
    'inTheFuture',
  ],
});

export interface AdviceRequested {
  readonly requestId: string;
  readonly round: number;
  readonly type: 'advice' | 'input';
  readonly askedBy: string;
  readonly adviser: string;
  readonly textId: string;
  readonly question: ContentRef;
  readonly papers: readonly string[];
  /** Only in a request to a works council (WOR 25 lid 3). */
  readonly reasons?: ContentRef;
  readonly staffConsequences?: ContentRef;
  readonly measures?: ContentRef;
  /** An agreed or legal length, ISO 8601 (`P42D`, `P6W`); the Algemene termijnenwet holds for legal terms only. */
  readonly term: { readonly length: string; readonly kind: 'agreed' | 'legal'; readonly remindBefore: string };
  /** The product delivers it, or it went out by other means. */
  readonly delivery: 'product' | 'otherMeans';
}

export const deliverAdviceRequest = command({
  name: 'deliverAdviceRequest',
  kind: 'act',
  path: 'advice-deliveries',
  roles: ['engine', 'operator'],
  summary: 'Een adviesaanvraag klaarzetten voor het adviesorgaan',
  body: z.strictObject({ requestId: id() }),
  refusals: ['unknownRequest', 'alreadyDone', 'proposalEnded'],
});

/** Delivered: available to that body in API and page, and recorded as sent. Receipt is assumed on this day unless reported. */
export interface AdviceRequestDelivered {
  readonly requestId: string;
}

export const recordAdviceReceipt = command({
  name: 'recordAdviceReceipt',
  kind: 'report',
  path: 'advice-receipts',
  roles: ['secretary', 'adviser'],
  summary: 'Vastleggen wanneer het adviesorgaan de aanvraag ontving',
  body: z.strictObject({
    requestId: id(),
    papersMissing: z
      .boolean()
      .optional()
      .meta({ description: 'Niet alle stukken waren erbij; de termijn begint pas als ze er alle zijn.' }),
    happened: happened(),
  }),
  refusals: ['unknownRequest', 'alreadyReceived', 'receivedBeforeSent', 'inTheFuture'],
});

export interface AdviceRequestReceived {
  readonly requestId: string;
  /** Not all papers were there: the term has not begun (R49). */
  readonly papersMissing?: boolean;
}

export const exemptAdviser = command({
  name: 'exemptAdviser',
  kind: 'act',
  path: 'adviser-exemptions',
  roles: ['secretary'],
  summary: 'Vastleggen waarom een adviseur in deze ronde niet wordt gevraagd',
  body: z.strictObject({ adviser: key(), reason: content(2_000), happened: happened().optional() }),
  refusals: ['notAnAdviser', 'proposalEnded', 'inTheFuture'],
});

/** No adviser is forgotten: a request, or a recorded reason why not (R124). */
export interface AdviserExempted {
  readonly adviser: string;
  readonly round: number;
  readonly reason: ContentRef;
}

export const remindAdviser = command({
  name: 'remindAdviser',
  kind: 'act',
  path: 'advice-reminders',
  roles: ['engine', 'operator'],
  summary: 'Een adviesorgaan herinneren aan de termijn',
  body: z.strictObject({ requestId: id() }),
  refusals: ['unknownRequest', 'alreadyDone', 'proposalEnded'],
});

export interface AdviserReminded {
  readonly requestId: string;
}

export const lapseAdviceTerm = command({
  name: 'lapseAdviceTerm',
  kind: 'act',
  path: 'advice-lapses',
  roles: ['engine', 'operator', 'secretary'],
  summary: 'Vaststellen dat de adviestermijn voorbij is',
  body: z.strictObject({ requestId: id() }),
  refusals: ['unknownRequest', 'alreadyDone', 'stageNotReached'],
});

/** The term passed without advice; the round goes on (Awb 3:6 lid 2). `dueOn` is the last day of the term. */
export interface AdviceTermLapsed {
  readonly requestId: string;
  readonly dueOn: string;
}

export const recordAdvice = command({
  name: 'recordAdvice',
  kind: 'report',
  path: 'advices',
  roles: ['secretary', 'adviser'],
  summary: 'Een advies vastleggen, gevraagd of ongevraagd',
  body: z.strictObject({
    signers: z.array(key()).min(1).max(20).meta({ description: 'De adviesorganen die het advies geven.' }),
    addressees: z.array(key()).min(1).max(20),
    requestIds: z
      .array(id())
      .max(20)
      .optional()
      .meta({ description: 'Welke aanvragen beantwoordt dit advies? Kiest u er geen, dan is het advies ongevraagd.' }),
    textId: id(),
    form: z.enum(['written', 'oral']),
    tendency: z.enum(['positive', 'conditional', 'negative', 'none']),
    document: content(400_000)
      .optional()
      .meta({ description: 'De tekst van het advies, of het verslag van een mondeling advies.' }),
    points: z
      .array(
        z.strictObject({
          point: key(),
          text: content(),
          phase: z.enum(['now', 'later']).optional(),
          mark: z.enum(marks).optional().meta({ description: 'Een opmerking, toezegging of voorwaarde, zo gemerkt.' }),
        }),
      )
      .max(200)
      .optional(),
    rightsReserved: z.boolean().optional().meta({ description: 'Met behoud van rechten gegeven.' }),
    receivedOn: civilDate().optional(),
    happened: happened(),
  }),
  refusals: ['unknownText', 'unknownBody', 'unknownRequest', 'adviserDidNotSign', 'pointTwice', 'inTheFuture'],
});

export interface AdviceRecorded {
  readonly adviceId: string;
  readonly round: number;
  readonly signers: readonly string[];
  readonly addressees: readonly string[];
  readonly requestIds: readonly string[];
  readonly textId: string;
  readonly form: 'written' | 'oral';
  readonly tendency: 'positive' | 'conditional' | 'negative' | 'none';
  readonly document?: ContentRef;
  readonly points: readonly {
    readonly point: string;
    readonly text: ContentRef;
    readonly phase: 'now' | 'later';
    readonly mark?: (typeof marks)[number];
  }[];
  readonly rightsReserved: boolean;
  readonly receivedOn?: string;
}

export const answerAdvice = command({
  name: 'answerAdvice',
  kind: 'act',
  path: 'advice-answers',
  roles: ['secretary'],
  summary: 'De punten van een advies beantwoorden',
  body: z.strictObject({
    adviceId: id(),
    answers: z
      .array(
        z.strictObject({
          point: key(),
          answer: z.enum(pointAnswers),
          reason: content().optional(),
        }),
      )
      .min(1)
      .max(200),
    happened: happened().optional(),
  }),
  refusals: ['unknownAdvice', 'unknownPoint', 'pointTwice', 'reasonMissing', 'inTheFuture'],
});

export interface AdviceAnswered {
  readonly adviceId: string;
  readonly answers: readonly {
    readonly point: string;
    readonly answer: (typeof pointAnswers)[number];
    readonly reason?: ContentRef;
  }[];
}
