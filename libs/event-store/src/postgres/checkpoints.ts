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
        `insert into record.checkpoint (name, position) values ($1, $2)
         on conflict (name) do update set position = excluded.position`,
        [name, position],
      );
    },
  };
}
