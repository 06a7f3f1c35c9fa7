import type { RecordedEvent } from '@eensluidend/contracts';
import { memoryRecord } from '@eensluidend/event-store';
import { commandId, inMemory, requestOf, type Sent } from '@eensluidend/testing/application';
import { application, type Application } from './application';
import type { EventStore } from './ports';
import { definitions, streams } from './streams';

type Product = Awaited<ReturnType<typeof inMemory>>;

const begin = async (product: Product, id: string): Promise<string> => {
  const body = { title: 'Koersnota', definition: 'proefregio', route: 'kort', legalNature: 'policy' } as const;
  const performed = await product.send({ name: 'startProposal', id, body });
  if (performed.kind !== 'done') throw new Error(performed.refusal.code);
  return performed.effect.proposalId;
};
const textOf = (proposalId: string, id: string): Sent<'addText'> => ({
  name: 'addText',
  id,
  proposalId,
  body: { kind: 'courseNote', label: id, joint: [{ role: 'note', name: 'Nota', text: 'De nota' }], reason: 'beter' },
});
/** The commands whose facts a process knows, by their words. */
const knownTo = async (app: Application, proposalId: string) => {
  const { state } = (await app.streams.read(proposalId)).stream;
  const words = ['start', 'lost', 'other', 'another', 'next'];
  return state?.recorded.map((event) => words.find((word) => commandId(word) === event.commandId));
};

/** The record as another server has it that took over, with these events only. */
const takenOver = async (events: readonly RecordedEvent[]): Promise<EventStore> => {
  const { store } = memoryRecord();
  for (const event of events) {
    const { stream, version, previousHash, actor, onBehalfOf, commandId, recordedAt } = event;
    const by = { actor, commandId, requestDigest: '', ...(onBehalfOf ? { onBehalfOf } : {}) };
    await store.append({ stream, expectedVersion: version - 1, previousHash, ...by, recordedAt, events: [event] });
  }
  return store;
};

describe('after a failover that lost the last facts', () => {
  /** A process that knows a text, and then works on a record that never heard of it. */
  const failedOver = async () => {
    const product = await inMemory();
    const id = await begin(product, 'start');
    let now: EventStore = product.record.store;
    const store: EventStore = { read: (request) => now.read(request), append: (request) => now.append(request) };
    const open = (over: EventStore) => application({ ...product.ports, store: over });
    const app = open(store);
    await product.send(textOf(id, 'lost'));
    expect(await knownTo(app, id)).toEqual(['start', 'lost']);
    const replica = await takenOver((await product.events(id)).slice(0, 1));
    now = replica;
    return { id, app, sendElsewhere: sender(open(replica)), send: sender(app) };
  };
  const sender =
    (app: Application): Product['send'] =>
    (sent) =>
      app.perform(requestOf(sent));

  it('what was lost counts no longer', async () => {
    const { app, id } = await failedOver();
    expect(await knownTo(app, id)).toEqual(['start']);
  });

  it('what came in its place counts', async () => {
    const { app, id, sendElsewhere } = await failedOver();
    await sendElsewhere(textOf(id, 'other'));
    await sendElsewhere(textOf(id, 'another'));
    expect(await knownTo(app, id)).toEqual(['start', 'other', 'another']);
    const { stream } = await app.streams.read(id);
    expect(stream.state?.recorded.map((event) => event.hash).at(-1)).toBe(stream.lastHash);
  });

  it('the next command is decided on what is recorded', async () => {
    const { app, id, send } = await failedOver();
    expect(await send(textOf(id, 'next'))).toMatchObject({ kind: 'done', again: false });
    expect(await knownTo(app, id)).toEqual(['start', 'next']);
  });

  it('a proposal that was lost is not there', async () => {
    const product = await inMemory();
    const id = await begin(product, 'start');
    let now: EventStore = product.record.store;
    const read = streams({ ...now, read: (request) => now.read(request) }, definitions(product.ports.definitions));
    await read.read(id);
    now = await takenOver([]);
    expect((await read.read(id)).stream).toMatchObject({ version: 0 });
  });
});

describe('what is kept of the streams', () => {
  it('is so many events together; the stream that was read longest ago goes first', async () => {
    const product = await inMemory();
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      const id = await begin(product, name);
      await product.send(textOf(id, `text-${name}`));
      ids.push(id);
    }
    const asked: string[] = [];
    const { store } = product.record;
    const counting: EventStore = {
      ...store,
      read(request) {
        asked.push(`${'abc'[ids.indexOf(request.stream)]}${request.afterVersion}`);
        return store.read(request);
      },
    };
    const read = streams(counting, definitions(product.ports.definitions), 5);
    for (const letter of 'abacab') await read.read(ids['abc'.indexOf(letter)] ?? '');
    // Of two events each, two streams fit: c took the place of b, not of a. Of what is kept the last event is looked at.
    expect(asked).toEqual(['a0', 'b0', 'a1', 'c0', 'a1', 'b0']);
  });
});
