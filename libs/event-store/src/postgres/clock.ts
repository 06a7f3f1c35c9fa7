import type { Clock } from '@eensluidend/application';
import type { Queryable } from './connection';
import { instantSql } from './event-store.sql';

const nowSql = `select ${instantSql('record.now()')} as now`;
const setSql = `insert into record.clock_setting (ahead_ms)
select coalesce(round(extract(epoch from $1::timestamptz - clock_timestamp()) * 1000), 0)`;

/** The database's clock; a development setting shifts it for every process at once. */
export function postgresClock(pool: Queryable): Clock {
  return {
    async now() {
      const { rows } = await pool.query<{ now: string }>({ name: 'clock-now', text: nowSql });
      const [row] = rows;
      if (row === undefined) throw new Error('the record gave no clock');
      return row.now;
    },
    async set(instant) {
      await pool.query(setSql, [instant]);
    },
  };
}
