import type { DefinitionStore, StoredDefinition } from '@eensluidend/application';
import type { Queryable } from './connection';

const addSql = `insert into record.process_definition (id, version, hash, definition)
values ($1, $2, $3, $4) on conflict do nothing`;
const columns = 'select id, version, hash, definition from record.process_definition';

/** Process definitions in PostgreSQL: a version, once added, never changes (a trigger refuses it too). */
export function postgresDefinitionStore(pool: Queryable): DefinitionStore {
  const one = async (id: string, version?: number) => {
    const { rows } = await pool.query<StoredDefinition & { definition: unknown }>(
      `${columns} where id = $1 and version = coalesce($2::integer, version) order by version desc limit 1`,
      [id, version ?? null],
    );
    return rows[0];
  };
  return {
    async add({ id, version, hash, definition }) {
      const { rowCount } = await pool.query(addSql, [id, version, hash, JSON.stringify(definition)]);
      return rowCount === 1 || (await one(id, version))?.hash === hash;
    },
    get: one,
    async list() {
      const { rows } = await pool.query<StoredDefinition & { definition: unknown }>(`${columns} order by id, version`);
      return rows;
    },
  };
}
