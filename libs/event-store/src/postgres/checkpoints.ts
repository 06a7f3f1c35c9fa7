import type { Checkpoints } from '../record-ports';
import type { Queryable } from './connection';

/** Checkpoints in PostgreSQL; give it the client of a transaction to move one together with what it stands for. */
export function postgresCheckpoints(client: Queryable): Checkpoints {
  return {
    async read(name) {
      const { rows } = await client.query<{ position: string }>(
        'select position from record.checkpoint where name = $1',
        [name],
      );
      return Number(rows[0]?.position ?? 0);
    },
    async write(name, position) {
      await client.query(
        // A follower that starts again from an older checkpoint does no harm, so this commit need not wait for the disk.
        `insert into record.checkpoint (name, position)
         select $1, $2::bigint from (select set_config('synchronous_commit', 'off', true)) as setting
         on conflict (name) do update set position = excluded.position`,
        [name, position],
      );
    },
  };
}
