import { z } from 'zod';
import { civil } from './common';

/** What is known around the advice of a proposal. */
export const consultationFields = {
  consultation: z
    .object({
      withoutAdvice: z
        .array(z.string())
        .meta({ description: 'Gemeenten waarvan geen orgaan in deze ronde adviseerde.' }),
      advisersNamed: z
        .array(z.object({ body: z.string(), adviceId: z.uuid(), on: civil() }))
        .meta({ description: 'De adviseurs, voor in de tekst van het besluit (Awb 3:8).' }),
      notConfirmed: z.array(z.object({ adviceId: z.uuid(), signers: z.array(z.string()) })),
      requests: z.array(
        z.object({
          requestId: z.uuid(),
          daysAfterDecision: z
            .int()
            .optional()
            .meta({ description: 'Hoeveel dagen na het eerste besluit over de tekst de aanvraag werd ontvangen.' }),
          primacyOfPolitics: z
            .boolean()
            .meta({ description: 'Dit adviesorgaan adviseert over de gevolgen voor het personeel (WOR 46d).' }),
        }),
      ),
      remarks: z.array(
        z.object({
          remarkId: z.uuid(),
          body: z.string(),
          mark: z.string(),
          wording: z.string(),
          answer: z.string().optional(),
          reason: z.string().optional(),
        }),
      ),
      notCarriedOver: z.array(z.object({ subject: z.uuid(), point: z.string().optional() })),
      entrepreneurDecisions: z.array(
        z.object({
          entrepreneurDecisionId: z.uuid(),
          entrepreneur: z.string(),
          deviates: z.boolean(),
          on: civil(),
          executionFrom: civil().optional(),
          appealUntil: civil().optional(),
        }),
      ),
      publicConsultations: z.array(
        z.object({
          publicConsultationId: z.uuid(),
          body: z.string(),
          procedure: z.string(),
          from: civil().optional(),
          dueOn: civil().optional(),
          computed: z.string().optional(),
        }),
      ),
    })
    .optional()
    .meta({ description: 'Wat er rond de adviezen speelt.' }),
};
