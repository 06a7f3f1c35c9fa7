import type { Queryable } from '../postgres/connection';
import { recordChecks } from './record-checks.sql';
import type { ChainEnd, Finding, FindingKind, StoredEvent } from './verify-stream';
import { emptyChain, verifyNext } from './verify-stream';

/** What a check of the whole record looked at and found; no findings means the record is whole. */
export interface RecordReport {
  readonly streams: number;
  readonly events: number;
  readonly findings: readonly Finding[];
}

interface FindingRow {
  readonly kind: FindingKind;
  readonly stream?: string;
  readonly version?: number;
  readonly position?: string;
}

/**
 * Checks every chain, the columns against the hashed text, the commands, and that the feed is dense and complete. Reads
 * page by page without a long transaction: what is recorded never changes, so pages of different moments fit together.
 * Give it a pool without a short statement timeout.
 */
export async function verifyRecord(pool: Queryable): Promise<RecordReport> {
  const findings: Finding[] = [];
  let streams = 0;
  let events = 0;
  let current: { stream: string; end: ChainEnd | undefined } | undefined;
  for await (const event of allEvents(pool)) {
    events += 1;
    if (current?.stream !== event.stream) {
      streams += 1;
      current = { stream: event.stream, end: emptyChain };
    }
    // After its first bad event a chain proves nothing more; the next stream does.
    if (current.end === undefined) continue;
    const next = verifyNext(current.end, event);
    if ('kind' in next) findings.push(next);
    current = { stream: event.stream, end: 'kind' in next ? undefined : next };
  }
  for (const check of recordChecks) {
    const { rows } = await pool.query<FindingRow>(check);
    findings.push(...rows.map(findingOf));
  }
  return { streams, events, findings };
}

function findingOf({ kind, stream, version, position }: FindingRow): Finding {
  return {
    kind,
    ...(stream === undefined ? {} : { stream }),
    ...(version === undefined ? {} : { version }),
    ...(position === undefined ? {} : { position: Number(position) }),
  };
}

const pageSql = `select stream, version, hashed, hash from record.event
where (stream, version) > ($1, $2) order by stream, version limit 1000`;

/** All events by stream and version. */
export async function* allEvents(pool: Queryable): AsyncGenerator<StoredEvent> {
  let last: { stream: string; version: number } | undefined = { stream: '', version: 0 };
  while (last !== undefined) {
    const values: unknown[] = [last.stream, last.version];
    const { rows }: { rows: StoredEvent[] } = await pool.query<StoredEvent>({
      name: 'verify-page',
      text: pageSql,
      values,
    });
    yield* rows;
    last = rows.at(-1);
  }
}
