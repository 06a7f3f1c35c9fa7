import type { ClientConfig, QueryResult, QueryResultRow } from 'pg';
import { Pool } from 'pg';
import { applicationRole } from '../migrations/roles';

/** Hears of failures that no caller waits for: an idle connection lost, a notification that could not be sent. */
export type ErrorListener = (error: unknown) => void;

/** A pool, or one client inside a transaction of the caller. */
export interface Queryable {
  query<Row extends QueryResultRow>(
    query: { name?: string; text: string; values?: unknown[] } | string,
    values?: unknown[],
  ): Promise<QueryResult<Row>>;
}

export interface PoolOptions {
  readonly max?: number;
  readonly onError: ErrorListener;
}

/** The same database, but acting as the application role: may add and read, may change or delete nothing. */
export function applicationUrl(url: string): string {
  const parsed = new URL(url);
  parsed.searchParams.set('options', `-c role=${applicationRole}`);
  return parsed.toString();
}

/**
 * A server that accepts and then says nothing holds nobody for ever. PostgreSQL itself ends a statement first
 * (`architecture.md` §3), so that it ends for both sides; the query only gives up when no word of that comes.
 */
const patience = { connectionTimeoutMillis: 5_000, statement_timeout: 4_000, query_timeout: 10_000, keepAlive: true };

/** A pool that acts as the application role. Not for work that takes long: see `patience`. */
export function openPool(url: string, { max = 10, onError }: PoolOptions): Pool {
  const pool = new Pool({ connectionString: applicationUrl(url), max, ...patience });
  surviveLostConnections(pool, onError);
  return pool;
}

/**
 * Without listeners Node ends when PostgreSQL restarts. An idle connection is the pool's to report; one that is in use
 * needs a listener of its own, and its loss is reported by the query that meets it.
 */
export function surviveLostConnections(pool: Pool, onError: ErrorListener): void {
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

/** A direct connection for LISTEN and session locks, which a transaction pooler would lose. */
export function directConfig(url: string): ClientConfig {
  return { connectionString: applicationUrl(url), ...patience };
}
