import type { Migration } from 'kysely';
import { applicationRole, asOwner } from './roles';

/**
 * Content that is gone by right, so that it is told from content that is lost: one row for each document, added by whoever
 * destroys it, as the owner. It says when and on what ground (the category of the selection list, an article), never whose.
 */
const table = `create table record.erased_content (
     document_id uuid primary key,
     erased_on date not null,
     ground text not null check (ground <> '')
   )`;

const unchanged = [
  `create trigger append_only before update or delete or truncate on record.erased_content
     for each statement execute function record.refuse_change()`,
  `alter table record.erased_content enable always trigger append_only`,
];

/** Notes of content that was erased by right. */
export const record0003: Migration = {
  up: (db) => asOwner(db, [table, ...unchanged, `grant select on record.erased_content to ${applicationRole}`]),
};
