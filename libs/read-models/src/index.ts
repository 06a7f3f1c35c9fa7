import { applicationRole } from '@eensluidend/event-store';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { createProposalList, type ReadModelTables } from './proposal-list/table';

export { projectProposalList, type Projection } from './proposal-list/project';
export { listProposals, proposalIds } from './proposal-list/query';
export type { ReadModelTables } from './proposal-list/table';

/** The read models on a pool of the application role. */
export const readModels = (pool: Pool): Kysely<ReadModelTables> =>
  new Kysely({ dialect: new PostgresDialect({ pool }) });

/** Creates what is missing; needs the owner's connection. Safe to run again. */
export const migrateReadModels = async (url: string): Promise<void> => {
  const pool = new Pool({ connectionString: url, max: 1 });
  const db = readModels(pool);
  try {
    await createProposalList(db, applicationRole);
  } finally {
    await db.destroy();
  }
};
