import type { Migration } from 'kysely';
import { Kysely, Migrator, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { surviveLostConnections } from '../postgres/connection';
import { record0001 } from './0001-record';
import { record0002 } from './0002-content';
import { record0003 } from './0003-erased-content';
import { ensureRoles, ensureSchema } from './roles';

/** Listed by hand, not found on disk, so that a bundle holds them. Released migrations never change. */
const migrations: Record<string, Migration> = {
  '0001-record': record0001,
  '0002-content': record0002,
  '0003-erased-content': record0003,
};

/** Any number will do, as long as it is not that of the numberer. */
const migrationLock = 20_220_323;

/**
 * Brings the database at `url` (a role that may create roles) to the newest schema of the record; harmless when it is
 * there already, safe when several processes start at once. Returns the names of the migrations that ran now.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const pool = new Pool({ connectionString: url, max: 2 });
  surviveLostConnections(pool, () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await oneAtATime(pool, () => toLatest(db));
  } finally {
    await db.destroy();
  }
}

async function toLatest(db: Kysely<unknown>): Promise<readonly string[]> {
  await ensureRoles(db);
  await ensureSchema(db);
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const migrator = new Migrator({ db, provider, migrationTableSchema: 'record' });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('migration failed', { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}

/** Kysely locks its own part only; making the schema and granting would fail when two do it at once. */
async function oneAtATime<Result>(pool: Pool, work: () => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    return await work();
  } finally {
    // Closed, not handed back: that frees the lock, whatever state the connection is in.
    client.release(true);
  }
}
