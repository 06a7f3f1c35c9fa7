import { applicationRole, migrate } from '@eensluidend/event-store';
import { migrateReadModels } from '@eensluidend/read-models';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { addBuiltInDefinitions } from './definitions';

const database = 'eensluidend';
const login = 'eensluidend_login';

/**
 * Makes the database, brings it to the newest schema and returns its URL for API and worker: a role that owns nothing, so
 * that not even a mistake can change the record.
 */
export async function prepareDatabase(superuserUrl: string): Promise<string> {
  await onDatabase(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  });
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  await migrate(url.toString());
  await migrateReadModels(url.toString());
  await addBuiltInDefinitions(url.toString());
  url.password = randomBytes(18).toString('hex');
  url.username = login;
  await onDatabase(superuserUrl, (client) => allowLogin(client, url.password));
  return url.toString();
}

/** The password is new at every start: it is needed nowhere else. */
async function allowLogin(client: Client, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${login} login password '${password}'`);
  await client.query(`grant ${applicationRole} to ${login}`);
}

async function onDatabase(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined); // the query under way reports it
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
