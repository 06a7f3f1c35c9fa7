import DataLoader from 'dataloader';
import type { RecordedContents } from '@eensluidend/application';
import type { Queryable } from './connection';

const readSql = 'select document_id, bytes from record.content where document_id = any($1::uuid[])';

/** Short texts in PostgreSQL; what is asked in one turn is read in one statement. Nothing is kept here. */
export function postgresRecordedContents(pool: Queryable): RecordedContents {
  const loader = new DataLoader<string, Uint8Array | undefined>(
    async (ids) => {
      const { rows } = await pool.query<{ document_id: string; bytes: Buffer }>({
        name: 'content-read',
        text: readSql,
        values: [ids],
      });
      const found = new Map(rows.map((row) => [row.document_id, row.bytes]));
      return ids.map((id) => found.get(id));
    },
    { cache: false, maxBatchSize: 1_000 },
  );
  return { read: (documentId) => loader.load(documentId) };
}
