import type { Numberer } from '@eensluidend/application';
import type { Queryable } from './connection';

/**
 * Moves rows from the queue to the feed in the order of their sequence number. Why that order respects cause:
 *
 * - Let B be decided by someone who could have seen A. A was then committed before B's statement began, and B takes its
 *   number inside its statement, so A's number is the smaller (`cache 1`: no session holds numbers in reserve).
 * - A snapshot that shows B is newer than B's commit, hence newer than A's, so it shows A too. So no batch can hold B
 *   while A is still to come: every batch takes the smallest numbers it sees.
 * - Within a stream, version n + 1 is written only by a statement that found version n committed.
 *
 * Appends that could not have seen each other may be numbered either way. A number that was rolled back is just a hole
 * in the queue; positions are counted from the last one in the feed, so they are dense. A second numberer that got past
 * the lock cannot do harm: it waits for the deleted rows, or fails on the key of `feed`.
 */
const numberSql = `
with batch as (
  delete from record.unnumbered
  where ctid = any (array(select ctid from record.unnumbered order by sequence limit $1))
  returning sequence, stream, first_version, event_count
), last as (
  select coalesce(max(position), 0) as position from record.feed
)
insert into record.feed (position, event_id, stream, version)
select last.position + row_number() over (order by batch.sequence, event.version),
       event.event_id, event.stream, event.version
from last, batch
join record.event on event.stream = batch.stream
 and event.version between batch.first_version and batch.first_version + batch.event_count - 1`;

/** Numbers at most `limit` appends (each whole) in one transaction. Run it under the lock of `runNumberer`. */
export function postgresNumberer(client: Queryable): Numberer {
  return {
    async number(limit = 1000) {
      const { rowCount } = await client.query({ name: 'record-number', text: numberSql, values: [limit] });
      return rowCount ?? 0;
    },
  };
}
