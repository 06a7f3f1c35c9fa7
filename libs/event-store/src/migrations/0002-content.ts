import type { Migration } from 'kysely';
import { applicationRole, asOwner } from './roles';

/**
 * Short texts, each written by the statement that records its event. Nothing changes here; destruction by selection list
 * deletes rows as the owner, which the application role cannot.
 */
const table = `create table record.content (
     document_id uuid primary key,
     bytes bytea not null
   )`;

const unchanged = [
  `create trigger unchanged before update or truncate on record.content
     for each statement execute function record.refuse_change()`,
  `alter table record.content enable always trigger unchanged`,
];

/** Content that is recorded together with its event. */
export const record0002: Migration = {
  up: (db) => asOwner(db, [table, ...unchanged, `grant select, insert on record.content to ${applicationRole}`]),
};
