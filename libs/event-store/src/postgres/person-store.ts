import type { PersonStore } from '@eensluidend/application';
import { normalName } from '@eensluidend/contracts';
import type { Queryable } from './connection';

const addSql = `insert into record.person (person_id, body, name)
select gen_random_uuid(), $1, name from unnest($2::text[]) as name on conflict (body, name) do nothing`;

/** Ids are random: an id derived from the name would let anybody confirm a guess from the record. */
export function postgresPersonStore(pool: Queryable): PersonStore {
  return {
    async identify(body, names) {
      const wanted = names.map(normalName);
      let known = await idsByName(pool, body, wanted);
      if (wanted.some((name) => !known.has(name))) {
        // Two may add the same name at once: one wins, both read the winner's id afterwards.
        await pool.query(addSql, [body, [...new Set(wanted)].sort()]);
        known = await idsByName(pool, body, wanted);
      }
      return wanted.map((name) => {
        const id = known.get(name);
        if (id === undefined) throw new Error('a person just added is not there');
        return id;
      });
    },
    async names(ids) {
      const { rows } = await pool.query<{ person_id: string; name: string }>(
        'select person_id, name from record.person where person_id::text = any($1)',
        [ids],
      );
      return new Map(rows.map((row) => [row.person_id, row.name]));
    },
  };
}

async function idsByName(pool: Queryable, body: string, names: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ person_id: string; name: string }>(
    'select person_id, name from record.person where body = $1 and name = any($2)',
    [body, names],
  );
  return new Map(rows.map((row) => [row.name, row.person_id]));
}
