import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

export const marks = ['remark', 'promise', 'condition'] as const;
export const pointAnswers = ['takenOver', 'partly', 'notTakenOver', 'laterPhase'] as const;

export const recordRemark = command({
  name: 'recordRemark',
  kind: 'report',
  path: 'remarks',
  roles: ['secretary', 'griffier', 'municipalSecretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Een opmerking, toezegging of voorwaarde vastleggen die een antwoord vraagt',
  body: z.strictObject({
    body: key().meta({ description: 'Het orgaan dat de opmerking of voorwaarde maakte, of de toezegging deed.' }),
    mark: z.enum(marks),
    wording: content(),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'inTheFuture'],
});

/** What a body said outside an advice and was marked so: it gets an answer like a point of an advice. */
export interface RemarkRecorded {
  readonly remarkId: string;
  readonly body: string;
  readonly round: number;
  readonly mark: (typeof marks)[number];
  readonly wording: ContentRef;
}

export const answerRemark = command({
  name: 'answerRemark',
  kind: 'act',
  path: 'remark-answers',
  roles: ['secretary'],
  summary: 'Een opmerking, toezegging of voorwaarde beantwoorden',
  body: z.strictObject({
    remarkId: id(),
    answer: z.enum(pointAnswers),
    reason: content().optional(),
    happened: happened().optional(),
  }),
  refusals: ['unknownRemark', 'remarkReasonMissing', 'inTheFuture'],
});

export interface RemarkAnswered {
  readonly remarkId: string;
  readonly answer: (typeof pointAnswers)[number];
  readonly reason?: ContentRef;
}

export const agreeFeedback = command({
  name: 'agreeFeedback',
  kind: 'report',
  path: 'feedback-agreements',
  roles: ['municipalSecretary', 'secretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Vastleggen dat een college akkoord is met de terugkoppeling op de adviezen',
  body: z.strictObject({ body: key(), textId: id(), happened: happened() }),
  refusals: ['unknownBody', 'unknownText', 'inTheFuture'],
});

/** A college agrees with the answers on the advice, as far as the route asks for it. No decision on the text. */
export interface FeedbackAgreed {
  readonly body: string;
  readonly textId: string;
}
