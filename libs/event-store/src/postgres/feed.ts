import type { Feed } from '@eensluidend/application';
import { recordedEvent } from '../seal';
import type { Queryable } from './connection';
import type { FeedOptions } from './feed-options';
import { followNews } from './feed-news';

/**
 * Positions are dense and each batch becomes visible at once behind the last, so what a reader sees is always a prefix:
 * reading on from the last position it saw, it can neither skip nor repeat an event.
 */
const afterSql = `
select feed.position, event.hashed, event.hash
from record.feed join record.event using (stream, version)
where feed.position > $1 order by feed.position limit $2`;

interface FeedRow {
  readonly position: string;
  readonly hashed: string;
  readonly hash: string;
}

/** The numbered feed in PostgreSQL. */
export function postgresFeed(pool: Queryable, options: FeedOptions): Feed {
  return {
    async after(position, limit) {
      const { rows } = await pool.query<FeedRow>({ name: 'feed-after', text: afterSql, values: [position, limit] });
      return rows.map((row) => ({ position: Number(row.position), event: recordedEvent(row.hashed, row.hash) }));
    },
    last: () => lastPosition(pool),
    onNews: (listener) => followNews(() => lastPosition(pool), listener, options),
  };
}

async function lastPosition(pool: Queryable): Promise<number> {
  const { rows } = await pool.query<{ position: string }>({
    name: 'feed-last',
    text: 'select coalesce(max(position), 0) as position from record.feed',
  });
  return Number(rows[0]?.position ?? 0);
}
