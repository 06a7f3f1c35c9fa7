import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, id, key, personName } from '../fields';
import type { ContentRef } from '../record';
import { clockTime } from './meeting';

export const pointOutcomes = ['asProposed', 'amended', 'held', 'rejected', 'takenNote'] as const;

/** R18 and R119: outcomes of colleges and councils. */
export const decisionOutcomes = [
  'adoptedAsProposed',
  'adoptedAsAmended',
  'held',
  'rejected',
  'takenNote',
  'takenOffAgenda',
  'withdrawnByCollege',
  'postponedAfterTie',
  'invalidVote',
] as const;
export const voteMethods = ['rollCall', 'showOfHands', 'secretBallot', 'withoutVote'] as const;
export const motionStatuses = ['submitted', 'adopted', 'rejected', 'withdrawn', 'held'] as const;

/** What a member has written down: an opinion, that he counts as having been against although nobody asked for a vote, why he voted so. None is a vote (R79). */
export const voterNoteKinds = ['opinion', 'deemedAgainst', 'explanation'] as const;

export const planDecision = command({
  name: 'planDecision',
  kind: 'act',
  path: 'planned-decisions',
  roles: ['secretary', 'griffier', 'municipalSecretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Plannen wanneer een orgaan besluit',
  body: z.strictObject({ body: key(), plannedOn: civilDate(), happened: happened().optional() }),
  refusals: ['unknownBody', 'bodyDoesNotDecide', 'proposalEnded', 'inTheFuture'],
});

export interface DecisionPlanned {
  readonly plannedDecisionId: string;
  readonly body: string;
  readonly round: number;
  readonly plannedOn: string;
}

const vote = z.strictObject({ member: personName(), group: key(), vote: z.enum(['for', 'against']) });

/** Only the clerk of the body that decided records its votes, after they were cast: nobody instructs or fills in a vote for another (R71, Gemeentewet 27). */
export const recordDecision = command({
  name: 'recordDecision',
  kind: 'report',
  path: 'decisions',
  roles: ['griffier', 'municipalSecretary'],
  actsFor: 'body',
  summary: 'Een besluit van een college of raad vastleggen',
  body: z.strictObject({
    body: key(),
    textId: id().meta({ description: 'De tekst waarover besloten is.' }),
    meetingId: id().optional(),
    outcome: z.enum(decisionOutcomes),
    decisionPoints: z
      .array(
        z.strictObject({
          point: key(),
          outcome: z.enum(pointOutcomes),
          local: z.boolean().optional(),
          wording: content().optional(),
        }),
      )
      .max(50)
      .optional()
      .meta({ description: 'De beslispunten, elk met hun eigen uitkomst; een eigen punt van de gemeente is local.' }),
    votes: z
      .strictObject({
        method: z.enum(voteMethods),
        for: z.int().min(0).max(200),
        against: z.int().min(0).max(200),
        byGroup: z
          .array(z.strictObject({ group: key(), for: z.int().min(0).max(200), against: z.int().min(0).max(200) }))
          .max(60)
          .optional(),
        byMember: z.array(vote).max(200).optional(),
        votedAt: clockTime()
          .optional()
          .meta({ description: 'Wanneer is gestemd, als leden later kwamen of eerder gingen.' }),
        revote: z
          .strictObject({ for: z.int().min(0).max(200), against: z.int().min(0).max(200) })
          .optional()
          .meta({ description: 'De tweede stemming van een college na staken van stemmen (Gemeentewet 59).' }),
        chairVote: z
          .enum(['for', 'against'])
          .optional()
          .meta({ description: 'De stem van de voorzitter, als een college weer staakte (Gemeentewet 59).' }),
      })
      .optional(),
    voterNotes: z
      .array(z.strictObject({ member: personName(), kind: z.enum(voterNoteKinds), wording: content(5_000).optional() }))
      .max(100)
      .optional()
      .meta({ description: 'Aantekeningen van leden; een aantekening is geen stem.' }),
    recused: z
      .array(personName())
      .max(100)
      .optional()
      .meta({ description: 'Leden die niet meededen (Gemeentewet 28).' }),
    concerned: z
      .array(personName())
      .max(100)
      .optional()
      .meta({ description: 'Leden die persoonlijk betrokken waren (Gemeentewet 28).' }),
    motions: z
      .array(z.strictObject({ title: content(300), group: key(), status: z.enum(motionStatuses) }))
      .max(100)
      .optional(),
    amendments: z
      .array(z.strictObject({ title: content(300), group: key(), status: z.enum(motionStatuses) }))
      .max(100)
      .optional(),
    amendedTextId: id().optional().meta({ description: 'De eigen tekst van deze raad na amendementen.' }),
    jointCommitments: z
      .array(z.string().regex(/^[0-9a-f]{64}$/, 'Geef een vergrendeling van 64 tekens.'))
      .min(1)
      .max(30)
      .optional()
      .meta({
        description: 'De vergrendelingen van de gezamenlijke delen waarover besloten is; die worden vergeleken.',
      }),
    takenBy: key()
      .optional()
      .meta({ description: 'Het orgaan dat met mandaat namens het college besloot, zoals de stuurgroep.' }),
    refusalGround: z
      .enum(['law', 'generalInterest'])
      .optional()
      .meta({ description: 'Waarom een raad toestemming weigert (Wgr 1 lid 4).' }),
    heldUntil: civilDate().optional(),
    legalBasis: z
      .array(z.enum(['Gw108', 'Gw147', 'Gw160', 'Pw', 'other']))
      .max(10)
      .optional(),
    registrationNumber: content(100).optional(),
    papers: z
      .array(z.strictObject({ name: content(200), text: content(400_000) }))
      .max(20)
      .optional(),
    happened: happened(),
  }),
  refusals: [
    'unknownBody',
    'bodyDoesNotDecide',
    'unknownText',
    'unknownMeeting',
    'meetingNotOpened',
    'collegeNotOpened',
    'alreadyDecided',
    'outcomeContradictsPoints',
    'outcomeContradictsVotes',
    'outcomeContradictsAmendment',
    'outcomeNotForBody',
    'outcomeContradictsTie',
    'voteCannotBeInvalid',
    'adoptedWithoutVote',
    'votesWithoutVote',
    'secretBallotNames',
    'revoteWithoutTie',
    'revoteInCouncil',
    'votesDoNotMatch',
    'groupVotesDoNotMatch',
    'moreVotesThanSeats',
    'moreVotesThanPresent',
    'votedTwice',
    'groupTwice',
    'recusedVoted',
    'unknownGroup',
    'pointTwice',
    'changedMeanwhile',
    'inTheFuture',
  ],
});

interface TitledByGroup {
  readonly title: ContentRef;
  readonly group: string;
  readonly status: (typeof motionStatuses)[number];
}

export interface DecisionRecorded {
  readonly decisionId: string;
  readonly body: string;
  readonly textId: string;
  readonly meetingId?: string;
  readonly outcome: (typeof decisionOutcomes)[number];
  readonly decisionPoints: readonly {
    readonly point: string;
    readonly outcome: (typeof pointOutcomes)[number];
    readonly local: boolean;
    readonly wording?: ContentRef;
  }[];
  readonly votes?: {
    readonly method: (typeof voteMethods)[number];
    readonly for: number;
    readonly against: number;
    readonly byGroup: readonly { readonly group: string; readonly for: number; readonly against: number }[];
    readonly byMember: readonly { readonly member: string; readonly group: string; readonly vote: 'for' | 'against' }[];
    readonly votedAt?: string;
    readonly revote?: { readonly for: number; readonly against: number };
    readonly chairVote?: 'for' | 'against';
  };
  readonly voterNotes?: readonly {
    readonly member: string;
    readonly kind: (typeof voterNoteKinds)[number];
    readonly wording?: ContentRef;
  }[];
  readonly recused: readonly string[];
  readonly concerned: readonly string[];
  readonly motions: readonly TitledByGroup[];
  readonly amendments: readonly TitledByGroup[];
  readonly amendedTextId?: string;
  readonly jointCommitments?: readonly string[];
  readonly takenBy?: string;
  readonly refusalGround?: 'law' | 'generalInterest';
  readonly heldUntil?: string;
  readonly legalBasis: readonly string[];
  readonly registrationNumber?: ContentRef;
  readonly papers: readonly { readonly name: ContentRef; readonly text: ContentRef }[];
}
