import { randomBytes, randomUUID } from 'node:crypto';
import type { ContentStore, PreparedContent, RecordedContents, StoredContent } from '@eensluidend/application';
import { commitmentOf, saltLength } from './commitment';
import { ContentDamaged } from './errors';
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
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

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
      // An address is ours or nobody's: a path or any other text never reaches the disk.
      if (!uuid.test(documentId)) return undefined;
      const stored = (await recorded.read(documentId)) ?? (await bytes.read(documentId));
      if (stored === undefined) return undefined;
      const file = decodeFile(stored);
      if (file === undefined || commitmentOf(file.salt, file.content) !== commitment)
        throw new ContentDamaged(documentId);
      return { content: file.content, mediaType: file.mediaType };
    },
  };
}

function prepare({ content, mediaType }: StoredContent): PreparedContent {
  const salt = randomBytes(saltLength);
  const ref = { documentId: randomUUID(), commitment: commitmentOf(salt, content) };
  return { ref, bytes: encodeFile({ salt, mediaType, content }) };
}
