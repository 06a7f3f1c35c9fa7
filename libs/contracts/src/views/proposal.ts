import { z } from 'zod';
import { boardView, civil, instant } from './common';

export const proposalView = z
  .object({
    proposalId: z.uuid(),
    dossierId: z.uuid(),
    title: z.string(),
    definition: z.object({ id: z.string(), version: z.int(), hash: z.string() }),
    route: z.string(),
    legalNature: z.string(),
    predecessor: z.uuid().optional(),
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
        joint: z.array(z.object({ role: z.string(), documentId: z.uuid(), name: z.string() })),
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
            byGroup: z.array(z.object({ group: z.string(), for: z.int(), against: z.int() })),
            byMember: z.array(z.object({ member: z.string(), group: z.string(), vote: z.enum(['for', 'against']) })),
          })
          .optional(),
        motions: z.array(z.object({ title: z.string(), group: z.string(), status: z.string() })),
        signedOn: civil().optional(),
        claims: z.array(
          z.object({ aspect: z.string(), claimedOn: civil(), source: z.string(), chosen: z.string().optional() }),
        ),
      }),
    ),
    notices: z.array(z.object({ body: z.string(), about: z.string(), round: z.int(), on: civil() })),
    secrecies: z.array(z.object({ secrecyId: z.uuid(), body: z.string(), status: z.string() })),
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
