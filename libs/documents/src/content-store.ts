import { randomBytes, randomUUID } from 'node:crypto';
import type { ContentStore, PreparedContent, RecordedContents, StoredContent } from '@eensluidend/application';
import { commitmentOf, fileCheck } from './commitment';
import { ContentDamaged } from './errors';
import { saltLength } from './salt';
import { decodeFile, encodeFile } from './stored-file';

/**
 * Where the bytes of one document version lie. This is also where encryption will come in: an implementation that wraps
 * another one, encrypts each version under a data key of its own (AES-256-GCM, the document id as associated data) and
 * keeps the wrapped key beside it. Salt and commitment are inside what is encrypted, so nothing above this changes.
 */
export interface ByteStore {
  /** Keeps new bytes under a new id; they survive a power cut once this returns. Never overwrites. */
  write(documentId: string, bytes: Uint8Array): Promise<void>;
  read(documentId: string): Promise<Uint8Array | undefined>;
  /** The same bytes piece by piece, for a document that need not be in memory as a whole. */
  stream(documentId: string): Promise<AsyncIterable<Uint8Array> | undefined>;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An address is ours or nobody's: a path or any other text never reaches the disk or the database. */
export const isAddress = (documentId: string): boolean => uuid.test(documentId);

/**
 * Documents over some place for bytes: random addresses, salted commitments, checked at every reading. Short texts lie in
 * the record, with the events they were recorded with; both are read here.
 */
export function contentStore(bytes: ByteStore, recorded: RecordedContents): ContentStore {
  return {
    prepare,
    async put(content) {
      const prepared = prepare(content);
      await bytes.write(prepared.ref.documentId, prepared.bytes);
      return prepared.ref;
    },
    async get({ documentId, commitment }) {
      if (!isAddress(documentId)) return undefined;
      const stored = (await recorded.read(documentId)) ?? (await bytes.read(documentId));
      if (stored === undefined) return undefined;
      const check = fileCheck();
      check.add(stored);
      const file = decodeFile(stored);
      if (file === undefined || !check.holdsTo(commitment)) throw new ContentDamaged(documentId);
      return { content: file.content, mediaType: file.mediaType };
    },
  };
}

function prepare({ content, mediaType }: StoredContent): PreparedContent {
  const bytes = encodeFile({ salt: randomBytes(saltLength), mediaType, content });
  return { ref: { documentId: randomUUID(), commitment: commitmentOf(bytes) }, bytes };
}
