import { z } from 'zod';
import { command } from '../command';
import { content, happened, id, key } from '../fields';
import type { ContentRef } from '../record';

/** The college gave its wishes and objections, said it has none, or let the time it was given pass. */
export const collegeReactions = ['given', 'none', 'lapsed'] as const;
export const memberProposalOutcomes = ['adopted', 'rejected', 'held', 'withdrawn'] as const;

export const recordMemberProposal = command({
  name: 'recordMemberProposal',
  kind: 'report',
  path: 'member-proposals',
  roles: ['griffier'],
  actsFor: 'body',
  summary: 'Een initiatiefvoorstel van een raadslid vastleggen',
  body: z.strictObject({
    body: key().meta({ description: 'De raad waarin het is ingediend.' }),
    title: content(300),
    group: key().meta({ description: 'De fractie van de indiener.' }),
    document: content(400_000).optional(),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'bodyDoesNotDecide', 'unknownGroup', 'inTheFuture'],
});

export interface MemberProposalRecorded {
  readonly memberProposalId: string;
  readonly body: string;
  readonly title: ContentRef;
  readonly group: string;
  readonly document?: ContentRef;
}

export const recordCollegeReaction = command({
  name: 'recordCollegeReaction',
  kind: 'report',
  path: 'college-reactions',
  roles: ['griffier', 'municipalSecretary'],
  summary: 'Vastleggen dat het college zijn wensen en bedenkingen kon geven',
  body: z.strictObject({
    memberProposalId: id(),
    reaction: z.enum(collegeReactions),
    letter: content(400_000).optional(),
    happened: happened(),
  }),
  refusals: ['unknownMemberProposal', 'inTheFuture'],
});

/** The college had its chance to give wishes and objections (Gemeentewet 147a lid 4). */
export interface CollegeReactionRecorded {
  readonly memberProposalId: string;
  readonly reaction: (typeof collegeReactions)[number];
  readonly letter?: ContentRef;
}

export const recordMemberProposalDecision = command({
  name: 'recordMemberProposalDecision',
  kind: 'report',
  path: 'member-proposal-decisions',
  roles: ['griffier'],
  summary: 'Vastleggen wat de raad over een initiatiefvoorstel besloot',
  body: z.strictObject({ memberProposalId: id(), outcome: z.enum(memberProposalOutcomes), happened: happened() }),
  refusals: ['unknownMemberProposal', 'inTheFuture'],
});

/** What a council decided on a member's proposal; it never changes the joint text. */
export interface MemberProposalDecided {
  readonly memberProposalId: string;
  readonly outcome: (typeof memberProposalOutcomes)[number];
}
