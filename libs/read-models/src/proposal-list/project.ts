import type { Feed, Streams } from '@eensluidend/application';
import { isRunning, shortState, stageOf, stateLabel, visibleEvents, type ProposalState } from '@eensluidend/domain';
import { sql, type Kysely } from 'kysely';
import { proposalListCheckpoint, type ProposalRow, type ReadModelTables } from './table';

const row = (state: ProposalState): ProposalRow => {
  const open = visibleEvents(state, () => false);
  return {
    proposal_id: state.proposalId,
    dossier_id: state.start.dossierId,
    title: JSON.stringify(state.start.title),
    route: state.route.name,
    round: state.round.number,
    stage: stageOf(state)?.name ?? null,
    state: shortState(state),
    state_label: stateLabel(state),
    predecessor: state.start.predecessor?.proposalId ?? null,
    started_on: state.startedAt.on,
    last_change_at: open.reduce(
      (latest, event) => (event.recordedAt > latest ? event.recordedAt : latest),
      state.startedAt.recordedAt,
    ),
    running: isRunning(state),
  };
};

export interface Projection {
  readonly db: Kysely<ReadModelTables>;
  readonly feed: Feed;
  readonly streams: Streams;
  readonly batch?: number;
}

const checkpoint = async (db: Kysely<ReadModelTables>): Promise<number> => {
  const found = await db
    .selectFrom('record.checkpoint')
    .select('position')
    .where('name', '=', proposalListCheckpoint)
    .executeTakeFirst();
  return Number(found?.position ?? 0);
};

/** Brings the list up to the feed, one batch; rows and checkpoint in one transaction. Returns how many facts it handled. */
export const projectProposalList = async ({ db, feed, streams, batch = 500 }: Projection): Promise<number> => {
  const from = await checkpoint(db);
  const entries = await feed.after(from, batch);
  const last = entries.at(-1);
  if (!last) return 0;
  const changed = [...new Set(entries.map((entry) => entry.event.stream))];
  const states = (await Promise.all(changed.map((id) => streams.read(id)))).flatMap((read) => read.stream.state ?? []);
  await db.transaction().execute(async (transaction) => {
    // Rows and checkpoint can be made again from the log: they need not wait for the disk, and must not keep it from the record.
    await sql`set local synchronous_commit = off`.execute(transaction);
    for (const state of states) {
      const values = row(state);
      await transaction
        .insertInto('read.proposal_list_1')
        .values(values)
        .onConflict((conflict) => conflict.column('proposal_id').doUpdateSet(values))
        .execute();
    }
    await transaction
      .insertInto('record.checkpoint')
      .values({ name: proposalListCheckpoint, position: last.position })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ position: last.position }))
      .execute();
  });
  return entries.length;
};
