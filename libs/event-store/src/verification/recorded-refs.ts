import { contentRefs } from '@eensluidend/application';
import type { ContentRef } from '@eensluidend/contracts';
import type { Queryable } from '../postgres/connection';
import { allEvents } from './verify-record';

/** Content that a fact of the record refers to. */
export interface RecordedRef {
  readonly stream: string;
  readonly version: number;
  readonly ref: ContentRef;
}

/** Every reference to content in the whole record, by stream and version, read page by page. A fact that cannot be read refers to nothing: `verifyRecord` names it. */
export async function* recordedRefs(pool: Queryable): AsyncGenerator<RecordedRef> {
  for await (const { stream, version, hashed } of allEvents(pool))
    for (const { ref } of contentRefs(parsed(hashed))) yield { stream, version, ref };
}

function parsed(hashed: string): unknown {
  try {
    return JSON.parse(hashed);
  } catch {
    return undefined;
  }
}

const erasedSql = 'select document_id from record.erased_content where document_id = any($1::uuid[])';

/** Which of these documents are noted as erased by right. */
export async function erasedContents(pool: Queryable, documentIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ document_id: string }>(erasedSql, [documentIds]);
  return new Set(rows.map(({ document_id }) => document_id));
}
