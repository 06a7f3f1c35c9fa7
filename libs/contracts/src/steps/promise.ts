import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

export const recordPromise = command({
  name: 'recordPromise',
  kind: 'report',
  path: 'promises',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  summary: 'Een toezegging van een college aan zijn raad vastleggen',
  body: z.strictObject({
    college: key(),
    promise: content(2_000),
    dueOn: civilDate().optional().meta({ description: 'De dag waarop het college zei klaar te zijn.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'inTheFuture'],
});

export interface PromiseRecorded {
  readonly promiseId: string;
  readonly college: string;
  readonly council: string;
  readonly promise: ContentRef;
  readonly dueOn?: string;
}

export const settlePromise = command({
  name: 'settlePromise',
  kind: 'report',
  path: 'promise-settlements',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  summary: 'Vastleggen dat een toezegging is nagekomen of vervallen',
  body: z.strictObject({
    promiseId: id(),
    outcome: z.enum(['kept', 'lapsed']),
    letter: content(400_000).optional(),
    happened: happened(),
  }),
  refusals: ['unknownPromise', 'alreadySettled', 'inTheFuture'],
});

export interface PromiseSettled {
  readonly promiseId: string;
  readonly outcome: 'kept' | 'lapsed';
  readonly letter?: ContentRef;
}

export const recordWrittenQuestion = command({
  name: 'recordWrittenQuestion',
  kind: 'report',
  path: 'written-questions',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  summary: 'Schriftelijke vragen van een raadslid aan het college vastleggen',
  body: z.strictObject({
    council: key(),
    group: key().optional().meta({ description: 'De fractie die vraagt.' }),
    question: content(),
    dueOn: civilDate().optional().meta({ description: 'Zonder dag geldt de termijn van het reglement van orde.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'unknownGroup', 'inTheFuture'],
});

/** Written questions of a council member to the college (Gemeentewet 155). `dueOn` only where the source names a day. */
export interface WrittenQuestionRecorded {
  readonly writtenQuestionId: string;
  readonly council: string;
  readonly college: string;
  readonly group?: string;
  readonly question: ContentRef;
  readonly dueOn?: string;
}

export const answerWrittenQuestion = command({
  name: 'answerWrittenQuestion',
  kind: 'report',
  path: 'written-question-answers',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  summary: 'Het antwoord van het college op schriftelijke vragen vastleggen',
  body: z.strictObject({ writtenQuestionId: id(), letter: content(400_000).optional(), happened: happened() }),
  refusals: ['unknownWrittenQuestion', 'alreadySettled', 'inTheFuture'],
});

export interface WrittenQuestionAnswered {
  readonly writtenQuestionId: string;
  readonly letter?: ContentRef;
}
