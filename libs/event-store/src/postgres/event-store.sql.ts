/**
 * One statement is one transaction and one round trip. The event rows are selected from `command`, so the command id is
 * always tried first: a repeated command is `known` even when its version is taken too. The condition costs one index
 * look-up and refuses an append on an event that is not in the record (a cache newer than a restored database).
 * The hashed texts come as lines: canonical JSON holds no line feed, and the text of an array would be quoted twice.
 * No lock beyond the unique keys, no SERIALIZABLE; NOTIFY stays out, it takes a global lock at commit (`append-hint.ts`).
 */
export const appendSql = `
with command as (
  insert into record.command (actor, command_id, request_digest, stream, first_version, event_count)
  select $4::text, $5::text, $6::text, $1::text, $2::integer + 1, cardinality($8::uuid[])
  where $2::integer = 0
     or exists (select from record.event where stream = $1::text and version = $2::integer and hash = $3::text)
  returning first_version
), queued as (
  insert into record.unnumbered (stream, first_version, event_count)
  select $1::text, command.first_version, cardinality($8::uuid[]) from command
), kept as (
  insert into record.content (document_id, bytes)
  select text.document_id, text.bytes from command, unnest($13::uuid[], $14::bytea[]) as text (document_id, bytes)
)
insert into record.event (event_id, stream, version, type, schema_version, recorded_at, hashed, hash)
select new.event_id, $1::text, $2::integer + new.index::integer, new.type, new.schema_version, $7::timestamptz,
       new.hashed, new.hash
from command,
     unnest($8::uuid[], $9::text[], $10::integer[], string_to_array($11::text, E'\\n'), $12::text[]) with ordinality
       as new (event_id, type, schema_version, hashed, hash, index)`;

/** Instants leave the database as ISO 8601 in UTC with milliseconds, independent of the session's time zone. */
export const instantSql = (expression: string) =>
  `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Always at least one row, so that clock and known command come along with an empty stream: one snapshot for all three. */
export const readSql = `
select clock.now, command.request_digest, command.stream, command.first_version, command.event_count,
       event.hashed, event.hash
from (select ${instantSql('record.now()')} as now) as clock
left join record.command on command.actor = $3::text and command.command_id = $4::text
left join record.event on event.stream = $1::text and event.version > $2::integer
order by event.version`;
