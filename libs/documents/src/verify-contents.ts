import type { RecordedContents } from '@eensluidend/application';
import type { ContentRef } from '@eensluidend/contracts';
import { fileCheck } from './commitment';
import { isAddress, type ByteStore } from './content-store';

/** A fact of the record and content that it refers to. */
export interface PlacedRef {
  readonly stream: string;
  readonly version: number;
  readonly ref: ContentRef;
}

/**
 * `whole`: as the record committed to. `missing`: not there, and nobody noted that it was to go. `erased`: not there, and noted
 * as erased by right. `altered`: there, but not what was recorded. `unreadable`: the disk gives an error.
 */
export type ContentCondition = 'whole' | 'missing' | 'erased' | 'altered' | 'unreadable';

export interface CheckedContent extends PlacedRef {
  readonly condition: ContentCondition;
}

export interface ContentPlaces {
  readonly recorded: RecordedContents;
  readonly bytes: ByteStore;
  /** Which of these documents are noted as erased by right. */
  readonly erased: (documentIds: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** References that are looked up together: their short texts are in memory at the same time. */
const atOnce = 200;

/**
 * Checks all content that the record refers to, wherever it lies, against its commitment. Reads long documents piece by piece,
 * and holds no more than a few hundred short texts, however large the store is.
 */
export async function* verifyContents(
  refs: AsyncIterable<PlacedRef>,
  places: ContentPlaces,
): AsyncGenerator<CheckedContent> {
  for await (const batch of inBatches(refs)) {
    const short = await Promise.all(batch.map(({ ref }) => shortText(places, ref)));
    const found: CheckedContent[] = [];
    for (const [index, placed] of batch.entries())
      found.push({ ...placed, condition: await conditionOf(places.bytes, placed.ref, short[index]) });
    const gone = found.filter(({ condition }) => condition === 'missing').map(({ ref }) => ref.documentId);
    const erased = gone.length === 0 ? new Set<string>() : await places.erased(gone.filter(isAddress));
    for (const each of found)
      yield each.condition === 'missing' && erased.has(each.ref.documentId) ? { ...each, condition: 'erased' } : each;
  }
}

async function* inBatches(refs: AsyncIterable<PlacedRef>): AsyncGenerator<readonly PlacedRef[]> {
  let batch: PlacedRef[] = [];
  for await (const ref of refs) {
    if (batch.push(ref) < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const shortText = ({ recorded }: ContentPlaces, { documentId }: ContentRef): Promise<Uint8Array | undefined> =>
  isAddress(documentId) ? recorded.read(documentId) : Promise.resolve(undefined);

async function conditionOf(
  bytes: ByteStore,
  { documentId, commitment }: ContentRef,
  short: Uint8Array | undefined,
): Promise<ContentCondition> {
  if (!isAddress(documentId)) return 'missing';
  const check = fileCheck();
  try {
    const pieces = short === undefined ? await bytes.stream(documentId) : [short];
    if (pieces === undefined) return 'missing';
    for await (const piece of pieces) check.add(piece);
  } catch {
    return 'unreadable';
  }
  return check.holdsTo(commitment) ? 'whole' : 'altered';
}
