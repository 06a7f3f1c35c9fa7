import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import { migrate } from '../migrations/migrate';
import { openPool, surviveLostConnections } from '../postgres/connection';

/** A migrated database of its own for one spec file. */
export interface TestDatabase {
  /** Of a superuser. */
  readonly url: string;
  /** Acts as a superuser. */
  readonly admin: Pool;
  /** Acts as the application role. */
  readonly pool: Pool;
  drop(): Promise<void>;
}

/** Makes a database in the cluster that the test run started (`EENSLUIDEND_TEST_POSTGRES`). */
export async function testDatabase({ migrated = true }: { migrated?: boolean } = {}): Promise<TestDatabase> {
  const cluster = process.env['EENSLUIDEND_TEST_POSTGRES'];
  if (cluster === undefined) throw new Error('EENSLUIDEND_TEST_POSTGRES names no PostgreSQL to test against');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await inCluster(cluster, `create database ${name}`);
  const parsed = new URL(cluster);
  parsed.pathname = `/${name}`;
  const url = parsed.toString();
  if (migrated) await migrate(url);
  const admin = new Pool({ connectionString: url, max: 4 });
  // Some specs end connections on purpose.
  const ignore = () => undefined;
  surviveLostConnections(admin, ignore);
  const pool = openPool(url, { max: 10, onError: ignore });
  return {
    url,
    admin,
    pool,
    async drop() {
      await Promise.all([admin.end(), pool.end()]);
      await inCluster(cluster, `drop database if exists ${name} with (force)`);
    },
  };
}

async function inCluster(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
