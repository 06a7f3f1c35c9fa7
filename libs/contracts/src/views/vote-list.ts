import { z } from 'zod';
import { id, key, partialDate } from '../fields';

/** A pasted vote list, to be read and shown. Nothing of it is recorded. */
export const voteListRequest = z
  .strictObject({
    proposalId: id(),
    body: key().meta({ description: 'De raad die stemde.' }),
    on: partialDate().meta({ description: 'De dag van de stemming; fracties gelden op die dag.' }),
    text: z.string().trim().min(1).max(20_000).meta({ description: 'De stemlijst zoals die is gepubliceerd.' }),
  })
  .meta({ id: 'VoteListRequest' });

const count = () => z.int().min(0);

export const voteListView = z
  .object({
    votes: z.array(z.object({ member: z.string(), group: z.string(), vote: z.enum(['for', 'against']) })),
    for: count(),
    against: count(),
    byGroup: z.array(z.object({ group: z.string(), for: count(), against: count() })),
    announced: z
      .object({ cast: count().optional(), for: count().optional(), against: count().optional() })
      .meta({ description: 'De aantallen die de tekst zelf noemt.' }),
    countsAgree: z.boolean().meta({ description: 'Of de gelezen stemmen kloppen met die aantallen.' }),
    twice: z.array(z.string()).meta({ description: 'Leden die twee keer op de lijst staan.' }),
    readings: z
      .array(
        z.object({
          line: z.int().min(1),
          written: z.string(),
          read: z.string(),
          kind: z.enum(['group', 'dash', 'untitled', 'digit']),
        }),
      )
      .meta({ description: 'Wat anders is gelezen dan het er staat, of nagekeken moet worden.' }),
    unread: z
      .array(
        z.object({
          line: z.int().min(1),
          text: z.string(),
          why: z.enum(['notUnderstood', 'unknownGroup', 'groupNotThen', 'noVote']),
        }),
      )
      .meta({ description: 'De regels die niet gelezen konden worden.' }),
  })
  .meta({ id: 'VoteList', description: 'Een stemlijst, gelezen naar leden en fracties. Er is niets vastgelegd.' });

export type VoteListRequest = z.output<typeof voteListRequest>;
export type VoteListView = z.output<typeof voteListView>;
