import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, id, key, personName } from '../fields';
import type { ContentRef } from '../record';

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
export const voteMethods = ['rollCall', 'showOfHands', 'withoutVote'] as const;
export const motionStatuses = ['submitted', 'adopted', 'rejected', 'withdrawn', 'held'] as const;

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

export const recordMeeting = command({
  name: 'recordMeeting',
  kind: 'report',
  path: 'meetings',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Een vergadering vastleggen, ook als die niet kon worden geopend',
  body: z.strictObject({
    body: key(),
    attendance: z
      .strictObject({ present: z.int().min(0).max(200), members: z.array(personName()).max(200).optional() })
      .optional()
      .meta({ description: 'De presentielijst: hoeveel leden tekenden, en desgewenst wie.' }),
    secondCall: z
      .boolean()
      .optional()
      .meta({ description: 'Tweede vergadering over dezelfde onderwerpen (Gemeentewet 20 lid 2, 56 lid 2).' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'bodyDoesNotDecide', 'morePresentThanSeats', 'meetingTwice', 'inTheFuture'],
});

export interface MeetingRecorded {
  readonly meetingId: string;
  readonly body: string;
  readonly attendance?: { readonly present: number; readonly members: readonly string[] };
  readonly secondCall: boolean;
}

const vote = z.strictObject({ member: personName(), group: key(), vote: z.enum(['for', 'against']) });

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
      })
      .optional(),
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
    'alreadyDecided',
    'outcomeContradictsPoints',
    'outcomeContradictsVotes',
    'outcomeNotForBody',
    'votesDoNotMatch',
    'groupVotesDoNotMatch',
    'moreVotesThanSeats',
    'moreVotesThanPresent',
    'votedTwice',
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
  };
  readonly recused: readonly string[];
  readonly concerned: readonly string[];
  readonly motions: readonly TitledByGroup[];
  readonly amendments: readonly TitledByGroup[];
  readonly heldUntil?: string;
  readonly legalBasis: readonly string[];
  readonly registrationNumber?: ContentRef;
  readonly papers: readonly { readonly name: ContentRef; readonly text: ContentRef }[];
}
