import { engine, views, type StoredContent } from '@eensluidend/application';
import type { Reader } from '@eensluidend/access';
import type { ContentRef } from '@eensluidend/contracts';
import { live } from './live';

/** Fewer lives than elsewhere: each is read by every reader in every view. */
const lives = Math.ceil(Number(process.env['EENSLUIDEND_LIVES'] ?? 10_000) / 400);
const seed = Number(process.env['EENSLUIDEND_SEED'] ?? 20251216);
const names = ['proposal', 'board', 'timeline', 'why', 'obligations', 'planning'] as const;

/** The product's own views over a life; every text that is stored reads as its address. */
const viewsOf = ({ state, today, events }: ReturnType<typeof live>) => {
  const stored = (ref: ContentRef): StoredContent => ({
    content: new TextEncoder().encode(ref.documentId),
    mediaType: 'text/plain',
  });
  const stream = { version: events.length, lastHash: '', lastRecordedAt: '', state, unknown: [] };
  const unused = () => Promise.reject(new Error('a view records nothing'));
  return views({
    streams: { read: () => Promise.resolve({ stream, now: `${today}T12:00:00.000Z` }), appended: unused },
    contents: {
      get: (ref) => Promise.resolve(stored(ref)),
      put: unused,
      prepare: ({ content: bytes }) => ({ ref: { documentId: '', commitment: '' }, bytes }),
    },
    persons: { identify: unused, names: (ids) => Promise.resolve(new Map(ids.map((id) => [id, id]))) },
    key: new Uint8Array(32),
  });
};

const readersOf = ({ state }: ReturnType<typeof live>): readonly Reader[] => [
  engine,
  { person: 'secretaris', role: 'secretary', body: 'stuurgroep' },
  ...state.definition.bodies.flatMap(({ id, kind }) =>
    kind === 'council' ? [{ person: 'griffier', role: 'griffier' as const, body: id }] : [],
  ),
];

it(`in ${lives} lives (seed ${seed}) no view shows a text that is not for its reader, on any day`, async () => {
  for (let each = 0; each < lives; each++) {
    const life = live({ seed: seed + each, municipalities: 2 + (each % 3), moves: 5 + (each % 75) });
    const read = viewsOf(life);
    const days = [0.3, 0.7].map((part) => life.events[Math.floor(part * life.events.length)]?.recordedAt.slice(0, 10));
    const moments = [{}, ...days.flatMap((day) => (day ? [{ knownOn: day }, { validOn: day }] : []))];
    for (const reader of readersOf(life))
      for (const when of moments) for (const name of names) await read[name](life.state.proposalId, reader, when);
  }
}, 600_000);
