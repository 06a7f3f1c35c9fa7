import { readFile } from 'node:fs/promises';
import { applicationUrl, surviveLostConnections } from '@eensluidend/event-store';
import type { Command } from 'commander';
import { Pool } from 'pg';
import { CommandFailure, exitCodes } from './exit-codes';
import { runningUrl } from './launcher/lock';
import { dataPaths } from './paths';

export interface DatabaseOptions {
  readonly database?: string;
  readonly data: string;
}

/** Adds the options that say which database a command works on. */
export const withDatabase = (command: Command): Command =>
  command
    .option('--database <url>', 'PostgreSQL; anders EENSLUIDEND_DATABASE_URL, anders die van het draaiende systeem')
    .option('--data <map>', 'gegevensmap van het draaiende systeem', '.data');

/** Returns the URL of the database: as given, of the environment, or of the system that runs on this data folder. */
export async function databaseUrl({ database, data }: DatabaseOptions): Promise<string> {
  const url = database ?? process.env['EENSLUIDEND_DATABASE_URL'] ?? (await noted(dataPaths(data).databaseUrl));
  if (url) return url;
  throw new CommandFailure(
    exitCodes.wrongUsage,
    'Er draait hier geen systeem. Start het, of geef de database op met --database of EENSLUIDEND_DATABASE_URL.',
  );
}

/** Returns the address of the API: as given, or of the system that runs on this data folder. */
export async function apiUrl(given: string | undefined, dataFolder: string): Promise<string> {
  const url = given ?? (await runningUrl(dataPaths(dataFolder).lock));
  if (url) return url;
  throw new CommandFailure(
    exitCodes.wrongUsage,
    'Er draait hier geen systeem. Start het, of geef het adres met --url.',
  );
}

/** Returns `host:port` of Temporal, found in the same order. */
export async function temporalAddress(given: string | undefined, dataFolder: string): Promise<string> {
  const address =
    given ?? process.env['EENSLUIDEND_TEMPORAL_ADDRESS'] ?? (await noted(dataPaths(dataFolder).temporalAddress));
  if (address) return address;
  throw new CommandFailure(
    exitCodes.wrongUsage,
    'Er draait hier geen systeem. Start het, of geef Temporal op met --temporal of EENSLUIDEND_TEMPORAL_ADDRESS.',
  );
}

async function noted(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim() || undefined;
}

/** Reads the record for as long as it takes, as the role that may change nothing; says in one sentence when that cannot be done. */
export async function readRecord<T>(options: DatabaseOptions, read: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: applicationUrl(await databaseUrl(options)), max: 1 });
  surviveLostConnections(pool, () => undefined); // the query under way reports it
  try {
    return await read(pool);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(
      exitCodes.notReachable,
      'Het logboek is niet te lezen: de database is niet bereikbaar, of is nog niet ingericht.',
      String(error),
    );
  } finally {
    await pool.end();
  }
}
