import { randomUUID } from 'node:crypto';
import type { FeedEntry } from '@eensluidend/application';
import type { RecordPorts } from './record-ports';
import { eventId } from './event-id';
import { appendNext, appendRequest, following } from './testing/requests';
import { verifyStream } from './verification/verify-stream';
import { canonicalJson } from '@eensluidend/contracts';

/** What every record must do, whatever it is made of. `open` gives an empty record and how to close it. */
export function describeRecord(
  name: string,
  open: () => Promise<{ record: RecordPorts; close: () => Promise<void> }>,
): void {
  describe(name, () => {
    let record: RecordPorts;
    let close: () => Promise<void>;
    beforeAll(async () => ({ record, close } = await open()));
    afterAll(() => close());

    const numberAll = async () => {
      while ((await record.numberer.number(7)) > 0);
    };
    const wholeFeed = async () => {
      const entries: FeedEntry[] = [];
      for (;;) {
        const page = await record.feed.after(entries.length, 10);
        if (page.length === 0) return entries;
        entries.push(...page);
      }
    };

    describe('recording', () => {
      it('reads back what was recorded, in order, with versions from 1', async () => {
        const request = appendRequest({ count: 3, onBehalfOf: 'gm1903-council' });
        const answer = await record.store.append(request);
        if (answer.kind !== 'appended') throw new Error(answer.kind);
        const { events } = await record.store.read({ stream: request.stream, afterVersion: 0 });
        expect(events).toEqual(answer.events);
        expect(events.map(({ version }) => version)).toEqual([1, 2, 3]);
        expect(events.map((event) => event.data)).toEqual(request.events.map((event) => event.data));
        expect(events[1]).toMatchObject({
          actor: request.actor,
          onBehalfOf: 'gm1903-council',
          recordedAt: request.recordedAt,
        });
        expect(events.map((event) => event.eventId)).toEqual(
          [0, 1, 2].map((index) => eventId(request.actor, request.commandId, index)),
        );
      });

      it('chains each event to the one before it (R110)', async () => {
        const stream = randomUUID();
        await appendNext(record.store, stream, { count: 2 });
        await appendNext(record.store, stream, { count: 2 });
        const { events } = await record.store.read({ stream, afterVersion: 0 });
        const stored = events.map(({ hash, ...envelope }) => ({
          stream,
          version: envelope.version,
          hashed: canonicalJson(envelope),
          hash,
        }));
        expect(verifyStream(stored)).toBeUndefined();
        expect(events).toHaveLength(4);
      });

      it('gives only what came after the version the reader knows', async () => {
        const stream = randomUUID();
        await appendNext(record.store, stream, { count: 3 });
        const { events } = await record.store.read({ stream, afterVersion: 2 });
        expect(events.map(({ version }) => version)).toEqual([3]);
        expect((await record.store.read({ stream, afterVersion: 3 })).events).toEqual([]);
      });

      it('keeps two proposals apart', async () => {
        const [koersnota, vision] = [randomUUID(), randomUUID()];
        await Promise.all([appendNext(record.store, koersnota, { count: 2 }), appendNext(record.store, vision)]);
        expect((await record.store.read({ stream: koersnota, afterVersion: 0 })).events).toHaveLength(2);
        expect((await record.store.read({ stream: vision, afterVersion: 0 })).events).toHaveLength(1);
      });

      it('keeps letters, quotation marks and backslashes of any language as they are', async () => {
        const data = { text: 'één “raad” \\ "{null,NULL}" 😀 \u2028 \t', none: null, list: ['', 'a,b'], number: 1e21 };
        const request = appendRequest({
          events: [{ type: 'T', schemaVersion: 1, data, validOn: '2025', source: { kind: 'act' } }],
        });
        await record.store.append(request);
        const { events } = await record.store.read({ stream: request.stream, afterVersion: 0 });
        expect(events.map((event) => event.data)).toEqual([data]);
      });

      it('keeps the texts of its events with them, and none of an append that was not recorded', async () => {
        const text = (byte: number) => ({
          ref: { documentId: randomUUID(), commitment: '' },
          bytes: Uint8Array.from([0, 0x5c, 0x78, 0x22, byte]),
        });
        const [first, second, raced] = [text(1), text(2), text(3)];
        const request = appendRequest({ contents: [first, second] });
        await record.store.append(request);
        const late = appendRequest({ stream: request.stream, contents: [raced] });
        expect(await record.store.append(late)).toEqual({ kind: 'raced' });
        const kept = await Promise.all([first, second, raced].map(({ ref }) => record.contents.read(ref.documentId)));
        expect(kept.map((bytes) => bytes && [...bytes])).toEqual([[...first.bytes], [...second.bytes], undefined]);
      });

      it('tells the time with an empty stream too', async () => {
        const { events, now } = await record.store.read({ stream: randomUUID(), afterVersion: 0 });
        expect(events).toEqual([]);
        expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      });
    });

    describe('the same command twice', () => {
      it('is known and writes nothing, also with other content and on another stream', async () => {
        const request = appendRequest({ count: 2, requestDigest: 'first' });
        await record.store.append(request);
        expect(await record.store.append(request)).toEqual({ kind: 'known' });
        const other = appendRequest({ commandId: request.commandId, requestDigest: 'second' });
        expect(await record.store.append(other)).toEqual({ kind: 'known' });
        expect((await record.store.read({ stream: other.stream, afterVersion: 0 })).events).toEqual([]);
        expect((await record.store.read({ stream: request.stream, afterVersion: 0 })).events).toHaveLength(2);
      });

      it('is known although the version it was taken on is no longer in the record', async () => {
        const request = appendRequest();
        await record.store.append(request);
        const later = { ...request, expectedVersion: 40, previousHash: 'f'.repeat(64) };
        expect(await record.store.append(later)).toEqual({ kind: 'known' });
      });

      it('is found again with its digest and its place, together with the events', async () => {
        const request = appendRequest({ count: 2, requestDigest: 'abc' });
        await record.store.append(request);
        const command = { actor: request.actor, commandId: request.commandId };
        const answer = await record.store.read({ stream: randomUUID(), afterVersion: 0, command });
        expect(answer.knownCommand).toEqual({
          requestDigest: 'abc',
          stream: request.stream,
          firstVersion: 1,
          eventCount: 2,
        });
        const stranger = { ...command, actor: 'someone-else' };
        expect(
          (await record.store.read({ stream: request.stream, afterVersion: 0, command: stranger })).knownCommand,
        ).toBeUndefined();
      });

      it('is another command when another person uses the same id', async () => {
        const request = appendRequest();
        await record.store.append(request);
        const other = appendRequest({ commandId: request.commandId, actor: 'griffier-2' });
        expect((await record.store.append(other)).kind).toBe('appended');
      });

      it('is recorded once when it arrives twenty times at the same moment', async () => {
        const request = appendRequest({ count: 3 });
        const answers = await Promise.all(Array.from({ length: 20 }, () => record.store.append(request)));
        expect(answers.map(({ kind }) => kind).sort()).toEqual(['appended', ...Array<string>(19).fill('known')]);
        expect((await record.store.read({ stream: request.stream, afterVersion: 0 })).events).toHaveLength(3);
      });
    });

    describe('two decisions on the same version', () => {
      it('records one and tells the other that it was too late', async () => {
        const stream = randomUUID();
        const [last] = await appendNext(record.store, stream);
        const rivals = Array.from({ length: 8 }, () => appendRequest({ ...following(stream, last), count: 2 }));
        const answers = await Promise.all(rivals.map((rival) => record.store.append(rival)));
        expect(answers.map(({ kind }) => kind).sort()).toEqual(['appended', ...Array<string>(7).fill('raced')]);
        expect((await record.store.read({ stream, afterVersion: 0 })).events).toHaveLength(3);
      });

      it('lets the loser record under the same command id afterwards', async () => {
        const stream = randomUUID();
        await appendNext(record.store, stream);
        const loser = appendRequest({ stream, expectedVersion: 0 });
        expect(await record.store.append(loser)).toEqual({ kind: 'raced' });
        const last = (await record.store.read({ stream, afterVersion: 0 })).events.at(-1);
        expect((await record.store.append({ ...loser, ...following(stream, last) })).kind).toBe('appended');
      });

      it('refuses a decision taken on an event that is not in the record', async () => {
        const stream = randomUUID();
        const [last] = await appendNext(record.store, stream);
        if (last === undefined) throw new Error('nothing recorded');
        const ahead = appendRequest({ stream, expectedVersion: 5, previousHash: last.hash });
        expect(await record.store.append(ahead)).toEqual({ kind: 'raced' });
        const forged = appendRequest({ stream, expectedVersion: 1, previousHash: 'f'.repeat(64) });
        expect(await record.store.append(forged)).toEqual({ kind: 'raced' });
        expect((await record.store.read({ stream, afterVersion: 0 })).events).toHaveLength(1);
      });
    });

    describe('the feed', () => {
      it('holds every event once, without gaps, each stream in its own order', async () => {
        const streams = Array.from({ length: 4 }, () => randomUUID());
        for (let turn = 0; turn < 3; turn += 1) {
          await Promise.all(streams.map((stream) => appendNext(record.store, stream, { count: 2 })));
          await record.numberer.number(3);
        }
        await numberAll();
        const entries = await wholeFeed();
        expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index + 1));
        expect(new Set(entries.map(({ event }) => event.eventId)).size).toBe(entries.length);
        for (const stream of streams) {
          const versions = entries.filter(({ event }) => event.stream === stream).map(({ event }) => event.version);
          expect(versions).toEqual([1, 2, 3, 4, 5, 6]);
        }
      });

      it('puts a decision behind everything it could have seen, also in another stream', async () => {
        const chain: string[] = [];
        for (let turn = 0; turn < 12; turn += 1) {
          const [event] = await appendNext(record.store, randomUUID());
          if (event !== undefined) chain.push(event.eventId);
        }
        await numberAll();
        const order = (await wholeFeed()).map(({ event }) => event.eventId).filter((id) => chain.includes(id));
        expect(order).toEqual(chain);
      });

      it('shows nothing that has no number yet', async () => {
        await numberAll();
        const before = (await wholeFeed()).length;
        await appendNext(record.store, randomUUID(), { count: 2 });
        expect(await record.feed.after(before, 10)).toEqual([]);
        expect(await record.numberer.number()).toBe(2);
        expect(await record.feed.after(before, 10)).toHaveLength(2);
        expect(await record.numberer.number()).toBe(0);
      });

      it('gives at most as many as asked', async () => {
        await appendNext(record.store, randomUUID(), { count: 5 });
        await numberAll();
        expect((await record.feed.after(0, 3)).map(({ position }) => position)).toEqual([1, 2, 3]);
      });

      it('calls a follower at the start and when something was numbered, and no more after it stopped', async () => {
        let calls = 0;
        const stop = record.feed.onNews(() => (calls += 1));
        const atLeast = async (wanted: number) => {
          while (calls < wanted) await new Promise((resolve) => setTimeout(resolve, 5));
        };
        await atLeast(1);
        await appendNext(record.store, randomUUID());
        await numberAll();
        await atLeast(2);
        stop();
        const before = calls;
        await appendNext(record.store, randomUUID());
        await numberAll();
        await new Promise((resolve) => setTimeout(resolve, 400));
        expect(calls).toBe(before);
      });
    });
  });
}
