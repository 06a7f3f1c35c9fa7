import type { ContentStore, RecordedContents } from '@eensluidend/application';
import type { ByteStore } from './content-store';
import { contentStore } from './content-store';

/** Documents in memory, for tests. */
export function memoryContentStore(recorded: RecordedContents): ContentStore {
  return contentStore(memoryByteStore(), recorded);
}

/** Bytes in memory; `files` may be reached into by tests. */
export function memoryByteStore(files = new Map<string, Uint8Array>()): ByteStore {
  return {
    write(documentId, bytes) {
      files.set(documentId, bytes);
      return Promise.resolve();
    },
    read: (documentId) => Promise.resolve(files.get(documentId)),
    stream(documentId) {
      const bytes = files.get(documentId);
      return Promise.resolve(
        bytes &&
          (async function* () {
            yield await Promise.resolve(bytes);
          })(),
      );
    },
  };
}
