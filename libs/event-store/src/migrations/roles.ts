import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Owns the tables, cannot log in; only migrations act as this role. */
export const ownerRole = 'eensluidend_owner';
/** What API and worker act as: adds and reads, owns nothing. */
export const applicationRole = 'eensluidend_app';

/** Roles belong to the cluster, not to the database: another database, or another process at this moment, may have made them. */
export async function ensureRoles(db: Kysely<unknown>): Promise<void> {
  for (const role of [ownerRole, applicationRole]) {
    await sql
      .raw(
        `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
      )
      .execute(db);
  }
}

/** The schema is the owner's; PostgreSQL lets nobody else put a table there unless granted. */
export async function ensureSchema(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`create schema if not exists record authorization ${ownerRole}`).execute(db);
  await sql.raw(`grant usage on schema record to ${applicationRole}`).execute(db);
}

/** Runs a migration as the owner role and hands the transaction back to the role that keeps Kysely's own tables. */
export async function asOwner(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  await sql.raw(`set local role ${ownerRole}`).execute(db);
  for (const statement of statements) await sql.raw(statement).execute(db);
  await sql.raw('reset role').execute(db);
}
