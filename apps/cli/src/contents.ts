import { diskByteStore, verifyContents, type CheckedContent, type ContentCondition } from '@eensluidend/documents';
import { erasedContents, postgresRecordedContents, recordedRefs } from '@eensluidend/event-store';
import type { Pool } from 'pg';

/** How many references to content were found in each condition. */
export type ContentCounts = Readonly<Record<ContentCondition, number>>;

const faults = { missing: 'ontbreekt', altered: 'is veranderd', unreadable: 'is onleesbaar' } as const;

type Fault = keyof typeof faults;

const isFault = (condition: ContentCondition): condition is Fault => condition in faults;

/**
 * Checks all content that the record refers to, in the record and in `folder`, and tells each fault as it is found: a large
 * store takes a while, and may have many. Names documents by their address, never by what is in them.
 */
export async function checkContents(pool: Pool, folder: string, tell: (line: string) => void): Promise<ContentCounts> {
  const counts = { whole: 0, erased: 0, missing: 0, altered: 0, unreadable: 0 };
  const checked = verifyContents(recordedRefs(pool), {
    recorded: postgresRecordedContents(pool),
    bytes: diskByteStore(folder),
    erased: (documentIds) => erasedContents(pool, documentIds),
  });
  for await (const content of checked) {
    counts[content.condition] += 1;
    if (isFault(content.condition)) tell(lineOf(content, content.condition));
  }
  return counts;
}

const lineOf = ({ stream, version, ref }: CheckedContent, fault: Fault): string =>
  `voorstel ${stream}, feit ${version}: inhoud ${ref.documentId} ${faults[fault]}`;

/** What is wrong with the content, in one sentence or two; undefined when nothing is. Erased by right is not wrong. */
export function contentFault(counts: ContentCounts, folder: string): string | undefined {
  const found = (Object.keys(faults) as readonly Fault[]).filter((fault) => counts[fault] > 0);
  if (found.length === 0) return undefined;
  const told = found.map((fault) => `${faults[fault]}: ${counts[fault]}`).join(', ');
  const hint =
    counts.missing > 0 ? ` Gezocht is in het logboek en in ${folder}; met --content kiest u een andere map.` : '';
  return `De inhoud is niet heel; ${told}.${hint}`;
}
