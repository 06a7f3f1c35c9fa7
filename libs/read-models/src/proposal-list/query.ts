import type { ContentStore } from '@eensluidend/application';
import type { ContentRef, ProposalListView } from '@eensluidend/contracts';
import type { Kysely } from 'kysely';
import type { ReadModelTables } from './table';

const states = [
  'running',
  'returned',
  'adopted',
  'published',
  'withdrawn',
  'insufficientSupport',
  'superseded',
] as const;
const stateOf = (value: string) => states.find((state) => state === value) ?? 'running';

/** All proposals, newest first; titles come from the content store. */
export const listProposals =
  (db: Kysely<ReadModelTables>, contents: ContentStore) => async (): Promise<ProposalListView> => {
    const rows = await db
      .selectFrom('read.proposal_list_1')
      .selectAll()
      .orderBy('started_on', 'desc')
      .orderBy('proposal_id')
      .execute();
    const decoder = new TextDecoder();
    const proposals = await Promise.all(
      rows.map(async (row) => {
        const title = await contents.get(JSON.parse(row.title) as ContentRef);
        return {
          proposalId: row.proposal_id,
          dossierId: row.dossier_id,
          title: title ? decoder.decode(title.content) : '',
          route: row.route,
          round: row.round,
          ...(row.stage ? { stage: row.stage } : {}),
          state: stateOf(row.state),
          stateLabel: row.state_label,
          ...(row.predecessor ? { predecessor: row.predecessor } : {}),
          startedOn: row.started_on,
          lastChangeAt: row.last_change_at,
        };
      }),
    );
    return { proposals };
  };

/** Ids of all proposals that may still need a workflow. */
export const proposalIds = async (db: Kysely<ReadModelTables>): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('read.proposal_list_1')
    .select('proposal_id')
    .where('running', '=', true)
    .orderBy('proposal_id')
    .execute();
  return rows.map((row) => row.proposal_id);
};
