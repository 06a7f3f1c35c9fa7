import type { Migration } from 'kysely';
import { applicationRole, asOwner } from './roles';

/**
 * Every index and every byte is paid for by each append, so event and command carry only the keys that guard it. The
 * event id needs no key here: it is derived from actor, command id and index, and those are unique in `command`; `feed`
 * has the key by which an event is found by its id. No foreign keys. `collate "C"`: ids are compared as bytes, which is
 * faster and the same on every machine.
 */
const tables = [
  `create table record.event (
     event_id uuid not null,
     stream text collate "C" not null,
     version integer not null check (version > 0),
     type text not null,
     schema_version integer not null,
     recorded_at timestamptz not null,
     hashed text not null,
     hash text not null,
     constraint event_pkey primary key (stream, version)
   )`,
  `create table record.command (
     actor text collate "C" not null,
     command_id text collate "C" not null,
     request_digest text not null,
     stream text collate "C" not null,
     first_version integer not null,
     event_count integer not null,
     constraint command_pkey primary key (actor, command_id)
   )`,
  // "cache 1" is PostgreSQL's default and load-bearing here: see postgres/numberer.ts. No key: the queue is short, and
  // eight writers that all add at the end of one index wait for each other.
  `create table record.unnumbered (
     sequence bigint generated always as identity (cache 1),
     stream text collate "C" not null,
     first_version integer not null,
     event_count integer not null
   ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)`,
  `create table record.feed (
     position bigint primary key check (position > 0),
     event_id uuid not null unique,
     stream text collate "C" not null,
     version integer not null,
     unique (stream, version)
   )`,
  `create table record.person (
     person_id uuid primary key,
     body text not null,
     name text not null,
     unique (body, name)
   )`,
  `create table record.process_definition (
     id text collate "C" not null,
     version integer not null,
     hash text not null,
     definition jsonb not null,
     primary key (id, version)
   )`,
  // Milliseconds, not an interval: days in an interval depend on the session's time zone.
  `create table record.clock_setting (
     sequence bigint generated always as identity primary key,
     ahead_ms bigint not null,
     set_at timestamptz not null default clock_timestamp()
   )`,
  `create table record.checkpoint (
     name text primary key,
     position bigint not null
   )`,
];

const clock = `create function record.now() returns timestamptz language sql volatile as $$
  select clock_timestamp() + coalesce(
    (select ahead_ms from record.clock_setting order by sequence desc limit 1), 0) * interval '1 millisecond' $$`;

/** For people and reports: jsonb made at reading is always what was hashed; stored, it doubled the log per append. */
const view = `create view record.event_payload as
  select event_id, stream, version, type, schema_version, recorded_at, hash, hashed::jsonb as payload from record.event`;

const refusal = `create function record.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'the record is append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
      using errcode = 'insufficient_privilege';
  end $$`;

/** `enable always`: also under session_replication_role = replica. */
const appendOnly = ['event', 'command', 'feed', 'process_definition'].flatMap((table) => [
  `create trigger append_only before update or delete or truncate on record.${table}
     for each statement execute function record.refuse_change()`,
  `alter table record.${table} enable always trigger append_only`,
]);

const grants = [
  `grant select, insert on record.event, record.command, record.feed, record.person, record.process_definition,
     record.clock_setting to ${applicationRole}`,
  `grant select on record.event_payload to ${applicationRole}`,
  `grant select, insert, delete on record.unnumbered to ${applicationRole}`,
  `grant select, insert, update on record.checkpoint to ${applicationRole}`,
  `grant execute on function record.now() to ${applicationRole}`,
];

/** The record: events, commands, queue and feed, and the small tables beside them. */
export const record0001: Migration = {
  up: (db) => asOwner(db, [...tables, clock, view, refusal, ...appendOnly, ...grants]),
};
