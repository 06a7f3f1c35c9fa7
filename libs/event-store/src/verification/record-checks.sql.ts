/** Each check is one statement, so one snapshot: right while others append. Each gives at most 100 findings. */
/** The columns, by which the record is searched, against the text that was hashed, by which it is proven. */
const columnsDiffer = `select 'columnDiffers' as kind, stream, version from record.event_payload
where (payload->>'stream', payload->>'version', payload->>'type', payload->>'schemaVersion', payload->>'eventId',
       (payload->>'recordedAt')::timestamptz)
   is distinct from (stream, version::text, type, schema_version::text, event_id::text, recorded_at)
order by stream, version limit 100`;

/** Every event belongs to a recorded command, and every command has all its events. */
const commandsDiffer = `select 'commandDiffers' as kind, stream, version from (
  select e.stream, e.version from record.event_payload e
  left join record.command c on c.actor = e.payload->>'actor' and c.command_id = e.payload->>'commandId'
   and c.stream = e.stream and e.version >= c.first_version and e.version < c.first_version + c.event_count
  where c.actor is null
  union
  select c.stream, v from record.command c, generate_series(c.first_version, c.first_version + c.event_count - 1) v
  where not exists (select from record.event e where e.stream = c.stream and e.version = v)
) found order by stream, version limit 100`;

const feedHasGap = `select 'feedHasGap' as kind, expected as position from (
  select position, row_number() over (order by position) as expected from record.feed
) numbered where position <> expected order by position limit 1`;

const feedWithoutEvent = `select 'feedWithoutEvent' as kind, f.position from record.feed f
where not exists (select from record.event e where (e.stream, e.version, e.event_id) = (f.stream, f.version, f.event_id)) order by position limit 100`;

const feedOrderDiffers = `select 'feedOrderDiffers' as kind, stream, version, position from (
  select stream, version, position, lag(position) over (partition by stream order by version) as before from record.feed
) ordered where before > position order by position limit 100`;

/** An event without position must wait in the queue. */
const notNumbered = `select 'notNumbered' as kind, e.stream, e.version from record.event e
where not exists (select from record.feed f where (f.stream, f.version) = (e.stream, e.version))
  and not exists (select from record.unnumbered u where u.stream = e.stream
    and e.version >= u.first_version and e.version < u.first_version + u.event_count)
order by e.stream, e.version limit 100`;

export const recordChecks = [
  columnsDiffer,
  commandsDiffer,
  feedHasGap,
  feedWithoutEvent,
  feedOrderDiffers,
  notNumbered,
];
