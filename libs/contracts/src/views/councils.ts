import { z } from 'zod';
import { civil } from './common';

/** What the proposal view says about agendas, members' proposals, amended texts, promises and questions. */
export const councilFields = {
  agenda: z
    .array(
      z.object({
        agendaItemId: z.uuid(),
        body: z.string(),
        round: z.int(),
        meetingOn: civil(),
        status: z.enum(['planned', 'convened', 'late', 'removed']),
        papersFrom: civil().optional(),
        movedFrom: z.array(civil()),
        committeeAdvice: z.string().optional(),
        publicPapers: z
          .array(z.object({ role: z.string(), documentId: z.uuid(), name: z.string() }))
          .meta({ description: 'De stukken die openbaar bij de agenda liggen; geheime stukken staan er niet bij.' }),
      }),
    )
    .optional(),
  submissions: z.array(z.object({ college: z.string(), council: z.string(), round: z.int(), on: civil() })).optional(),
  memberProposals: z
    .array(
      z.object({
        memberProposalId: z.uuid(),
        body: z.string(),
        title: z.string(),
        group: z.string(),
        on: civil(),
        documentId: z.uuid().optional(),
        collegeHeardOn: civil().optional(),
        outcome: z.string().optional(),
        counts: z.boolean().optional(),
      }),
    )
    .optional(),
  amendedTexts: z
    .array(
      z.object({
        amendedTextId: z.uuid(),
        body: z.string(),
        textId: z.uuid(),
        decisionId: z.uuid().optional(),
        on: civil(),
        parts: z.array(z.object({ role: z.string(), documentId: z.uuid() })),
      }),
    )
    .optional(),
  promises: z
    .array(
      z.object({
        promiseId: z.uuid(),
        college: z.string(),
        council: z.string(),
        promise: z.string(),
        on: civil(),
        dueOn: civil().optional(),
        settledOn: civil().optional(),
        outcome: z.string().optional(),
      }),
    )
    .optional(),
  writtenQuestions: z
    .array(
      z.object({
        writtenQuestionId: z.uuid(),
        council: z.string(),
        college: z.string(),
        group: z.string().optional(),
        question: z.string(),
        on: civil(),
        dueOn: civil().optional(),
        answeredOn: civil().optional(),
      }),
    )
    .optional(),
};
