import { z } from 'zod';
import { civil, warningView } from './common';

/** What the proposal view says about who takes part, what survives a return, views of councils and publication. */
export const dossierFields = {
  predecessorReason: z.string().optional().meta({ description: 'Waarom dit voorstel het eerdere vervangt (R4).' }),
  participants: z
    .array(
      z.object({
        municipality: z.string(),
        name: z.string(),
        role: z.string(),
        signedUpOn: civil().optional(),
        leftOn: civil().optional(),
      }),
    )
    .optional(),
  shares: z
    .object({ agreed: z.int(), of: z.int() })
    .optional()
    .meta({ description: 'Mede-eigenaren: hoeveel van hun organen instemden met hun eigen deel; telt apart (R122).' }),
  bodies: z
    .array(z.object({ body: z.string(), name: z.string(), aliases: z.array(z.string()) }))
    .optional()
    .meta({ description: 'Elk orgaan met zijn sleutel en zijn andere namen (R11).' }),
  warnings: z.array(warningView).optional().meta({ description: 'Wat in de tekst die voorligt ontbreekt (R12).' }),
  keptAfterReturn: z
    .array(z.object({ what: z.enum(['decisions', 'advice']), kept: z.boolean(), sentence: z.string() }))
    .optional()
    .meta({ description: 'Wat na een terugkeer blijft gelden, en waarom (R8).' }),
  mandates: z.array(z.object({ mandateId: z.uuid(), college: z.string(), holder: z.string(), on: civil() })).optional(),
  drafts: z
    .array(
      z.object({
        draftId: z.uuid(),
        council: z.string(),
        round: z.int(),
        sentOn: civil(),
        dueOn: civil().optional(),
        computed: z.string().optional(),
        status: z.enum(['open', 'given', 'waived', 'lapsed']),
      }),
    )
    .optional(),
  publications: z
    .array(
      z.object({
        municipality: z.string(),
        publishedOn: civil(),
        inForceOn: civil().optional().meta({ description: 'Ontbreekt bij een beleidsnota.' }),
        computed: z.string().optional(),
        terms: z.enum(['started', 'notStarted', 'notKnown']),
        termsFrom: civil().optional(),
      }),
    )
    .optional(),
};
