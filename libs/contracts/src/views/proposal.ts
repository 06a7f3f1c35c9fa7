import { z } from 'zod';
import { consultationFields } from './consultation';
import { councilFields } from './councils';
import { dossierFields } from './dossier';
import { boardView, civil, instant } from './common';

/** A political group by its key, and what it is called. */
const group = {
  group: z.string(),
  groupName: z.string().optional().meta({ description: 'Hoe de fractie heet.' }),
};

export const proposalView = z
  .object({
    proposalId: z.uuid(),
    dossierId: z.uuid(),
    title: z.string(),
    definition: z.object({ id: z.string(), version: z.int(), hash: z.string() }),
    route: z.string(),
    legalNature: z.string(),
    predecessor: z.uuid().optional(),
    ...dossierFields,
    ...councilFields,
    ...consultationFields,
    round: z.int(),
    stage: z.string().optional(),
    state: boardView.shape.state,
    stateLabel: z.string(),
    texts: z.array(
      z.object({
        textId: z.uuid(),
        kind: z.string(),
        live: z.boolean(),
        label: z.string(),
        joint: z.array(
          z.object({
            role: z.string(),
            documentId: z.uuid(),
            name: z.string(),
            commitment: z
              .string()
              .optional()
              .meta({ description: 'De vergrendeling: neem die over in het besluit (R5).' }),
          }),
        ),
      }),
    ),
    requests: z.array(
      z.object({
        requestId: z.uuid(),
        adviser: z.string(),
        askedBy: z.string(),
        type: z.string(),
        round: z.int(),
        status: z.enum(['notSent', 'open', 'answered', 'lapsed']),
        question: z.string(),
        papers: z.array(z.uuid()),
        sentOn: civil().optional(),
        receivedOn: civil()
          .optional()
          .meta({ description: 'Gemeld; zonder melding is de ontvangst aangenomen op de dag van verzending.' }),
        dueOn: civil().optional(),
      }),
    ),
    advices: z.array(
      z.object({
        adviceId: z.uuid(),
        on: civil(),
        assumed: z.boolean(),
        requestIds: z.array(z.uuid()),
        signers: z.array(z.string()),
        addressees: z.array(z.string()),
        round: z.int(),
        form: z.enum(['written', 'oral']),
        tendency: z.string(),
        rightsReserved: z.boolean(),
        documentId: z.uuid().optional(),
        points: z.array(
          z.object({
            point: z.string(),
            text: z.string(),
            phase: z.enum(['now', 'later']),
            answer: z.string().optional(),
            reason: z.string().optional(),
          }),
        ),
        openPoints: z.array(z.string()),
      }),
    ),
    decisions: z.array(
      z.object({
        decisionId: z.uuid(),
        body: z.string(),
        textId: z.uuid(),
        outcome: z.string(),
        round: z.int(),
        on: civil(),
        step: z.string().optional(),
        counts: z.boolean(),
        countsNot: z.string().optional().meta({ description: 'Waarom het niet meetelt.' }),
        assumed: z.boolean(),
        points: z.array(
          z.object({ point: z.string(), outcome: z.string(), local: z.boolean(), wording: z.string().optional() }),
        ),
        votes: z
          .object({
            method: z.string(),
            for: z.int(),
            against: z.int(),
            byGroup: z.array(z.object({ ...group, for: z.int(), against: z.int() })),
            byMember: z.array(z.object({ member: z.string(), ...group, vote: z.enum(['for', 'against']) })),
            revote: z.object({ for: z.int(), against: z.int() }).optional(),
            chairVote: z.enum(['for', 'against']).optional(),
            unanimous: z.boolean().optional().meta({ description: 'Er is gestemd en niemand was tegen.' }),
          })
          .optional(),
        voterNotes: z
          .array(z.object({ member: z.string(), kind: z.string(), wording: z.string().optional() }))
          .optional()
          .meta({ description: 'Aantekeningen van leden; een aantekening is geen stem.' }),
        motions: z.array(z.object({ title: z.string(), ...group, status: z.string() })),
        amendments: z
          .array(z.object({ title: z.string(), ...group, status: z.string() }))
          .optional()
          .meta({ description: 'De amendementen bij dit besluit; een aangenomen amendement wijzigt de tekst.' }),
        legalBasis: z.array(z.string()).optional().meta({ description: 'De grondslag die het besluit noemt.' }),
        registrationNumber: z.string().optional().meta({ description: 'Het nummer in het register van het orgaan.' }),
        signedOn: civil().optional(),
        dates: z
          .object({
            plannedOn: civil().optional(),
            decidedOn: civil(),
            effectiveFrom: civil().optional(),
            sentOn: civil().optional(),
            receivedOn: civil().optional(),
            publishedOn: civil().optional(),
            recordedOn: civil(),
          })
          .optional()
          .meta({ description: 'Alle datums van dit besluit naast elkaar.' }),
        claims: z.array(
          z.object({ aspect: z.string(), claimedOn: civil(), source: z.string(), chosen: z.string().optional() }),
        ),
      }),
    ),
    messages: z
      .array(
        z.object({ messageId: z.uuid(), on: civil(), audiences: z.array(z.string()), sameAs: z.uuid().optional() }),
      )
      .optional()
      .meta({ description: 'De gedeelde berichten.' }),
    sendings: z
      .array(
        z.object({
          sendingId: z.uuid(),
          sender: z.string(),
          addressee: z.string(),
          route: z.string(),
          subject: z.uuid().optional(),
          repeats: z.uuid().optional(),
          corrects: z.uuid().optional(),
          sentOn: civil(),
          counts: z.boolean(),
          bouncedOn: civil().optional(),
          receivedOn: civil().optional(),
          proof: z.string().optional(),
        }),
      )
      .optional()
      .meta({ description: 'Wat aan wie is verzonden, en of die verzending telt.' }),
    notices: z.array(z.object({ body: z.string(), about: z.string(), round: z.int(), on: civil() })),
    secrecies: z.array(
      z.object({
        secrecyId: z.uuid(),
        body: z.string(),
        status: z.string(),
        on: civil().optional(),
        papers: z
          .array(z.string())
          .optional()
          .meta({ description: 'De namen van de stukken, voor zover u die mag zien.' }),
      }),
    ),
    startedOn: civil(),
    lastChangeAt: instant(),
  })
  .meta({ id: 'Proposal' });

export const proposalListView = z
  .object({
    proposals: z.array(
      proposalView.pick({
        proposalId: true,
        dossierId: true,
        title: true,
        route: true,
        round: true,
        stage: true,
        state: true,
        stateLabel: true,
        predecessor: true,
        startedOn: true,
        lastChangeAt: true,
      }),
    ),
  })
  .meta({ id: 'ProposalList' });

export type ProposalView = z.output<typeof proposalView>;
export type ProposalListView = z.output<typeof proposalListView>;
