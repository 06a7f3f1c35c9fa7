import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** One row per proposal: enough for the list, without any content. A new shape is a new table, filled beside this one. */
export interface ProposalRow {
  readonly proposal_id: string;
  readonly dossier_id: string;
  /** Where the title is in the content store, as JSON. */
  readonly title: string;
  readonly route: string;
  readonly round: number;
  readonly stage: string | null;
  readonly state: string;
  readonly state_label: string;
  readonly predecessor: string | null;
  readonly started_on: string;
  readonly last_change_at: string;
  /** Whether workflows still follow it. */
  readonly running: boolean;
}

export interface ReadModelTables {
  'read.proposal_list_1': ProposalRow;
  'record.checkpoint': { readonly name: string; readonly position: string | number };
}

/** Name of the checkpoint; rises with the shape of the table. */
export const proposalListCheckpoint = 'read/proposal-list/1';

export const createProposalList = async (db: Kysely<ReadModelTables>, role: string): Promise<void> => {
  await sql`create schema if not exists read`.execute(db);
  await sql`create table if not exists read.proposal_list_1 (
    proposal_id text primary key, dossier_id text not null, title text not null, route text not null, round int not null, stage text,
    state text not null, state_label text not null, predecessor text, started_on text not null, last_change_at text not null, running boolean not null)`.execute(
    db,
  );
  await sql`grant usage on schema read to ${sql.ref(role)}`.execute(db);
  await sql`grant select, insert, update, delete on read.proposal_list_1 to ${sql.ref(role)}`.execute(db);
};
