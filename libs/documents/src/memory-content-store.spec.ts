import { contentStore } from './content-store';
import { describeContentStore, nothingRecorded } from './content-store.conformance';
import { memoryByteStore } from './memory-content-store';

describeContentStore('documents in memory', () => {
  const files = new Map<string, Uint8Array>();
  return Promise.resolve({
    store: contentStore(memoryByteStore(files), nothingRecorded),
    ids: () => Promise.resolve([...files.keys()].sort()),
    change: (documentId, change) => {
      files.set(documentId, change(files.get(documentId) ?? new Uint8Array()));
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  });
});
