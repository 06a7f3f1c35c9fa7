import type { EventStore } from './ports';
import { application } from './application';
import { commandId, inMemory, requestOf, type Sent } from '@eensluidend/testing/application';

type Product = Awaited<ReturnType<typeof inMemory>>;
const started: Sent<'startProposal'> = {
  name: 'startProposal',
  id: 'start',
  body: { title: 'Koersnota', definition: 'proefregio', route: 'kort', legalNature: 'policy' },
};
const source = { kind: 'document', citation: 'bron' } as const;

const begin = async (product: Product): Promise<string> => {
  const performed = await product.send(started);
  if (performed.kind !== 'done') throw new Error(performed.refusal.code);
  return performed.effect.proposalId;
};
const textOf = (proposalId: string, id = 'text', text = 'De nota'): Sent<'addText'> => ({
  name: 'addText',
  id,
  proposalId,
  body: { kind: 'courseNote', label: 'v1', joint: [{ role: 'note', name: 'Nota', text }], reason: 'beter' },
});
const idOf = async (product: Product, sent: Sent<'addText'>): Promise<string> => {
  const performed = await product.send(sent);
  return performed.kind === 'done' ? (performed.effect.ids['textId'] ?? '') : '';
};
const aligned = (proposalId: string, textId: string, id = 'aligned'): Sent<'recordAlignment'> => ({
  name: 'recordAlignment',
  id,
  proposalId,
  body: { textId, outcome: 'aligned', happened: { on: '2025-09-01', source } },
});
const decision = (proposalId: string, textId: string, key: string): Sent<'recordDecision'> => ({
  name: 'recordDecision',
  id: `decision-${key}`,
  proposalId,
  as: { role: 'municipalSecretary', body: `college-${key}` },
  body: {
    body: `college-${key}`,
    textId,
    outcome: 'adoptedAsProposed',
    happened: { on: '2025-09-01', source },
  },
});

describe('a command that is sent again', () => {
  it('with the same content gives the same answer and writes nothing', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    const first = await product.send(textOf(proposalId));
    const [events, stored] = [await product.events(proposalId), [...product.stored]];
    const again = await product.send(textOf(proposalId));
    expect(again).toEqual({ ...first, again: true });
    expect([await product.events(proposalId), product.stored]).toEqual([events, stored]);
  });

  it('with other content is refused and writes nothing', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    await product.send(textOf(proposalId));
    const stored = [...product.stored];
    const other = await product.send(textOf(proposalId, 'text', 'Een andere nota'));
    expect(other).toEqual({ kind: 'refused', refusal: { code: 'commandReused' } });
    expect([(await product.events(proposalId)).length, product.stored]).toEqual([2, stored]);
  });

  it('for another proposal is refused: a key belongs to one request', async () => {
    const product = await inMemory();
    const one = await begin(product);
    const two = await product.send({ ...started, id: 'second' });
    await product.send(textOf(one));
    const other = two.kind === 'done' ? two.effect.proposalId : '';
    expect(await product.send(textOf(other))).toEqual({ kind: 'refused', refusal: { code: 'commandReused' } });
  });

  it('by another person is another command', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    await product.send(textOf(proposalId));
    const request = requestOf(textOf(proposalId, 'text', 'Een andere nota'));
    const other = await product.app.perform({ ...request, actor: { ...request.actor, person: 'De Vries' } });
    expect(other).toMatchObject({ kind: 'done', again: false });
  });

  it('does not start a second proposal: its id follows from the command id', async () => {
    const product = await inMemory();
    const [one, two] = [await product.send(started), await product.send(started)];
    expect(one.kind === 'done' && two.kind === 'done' && one.effect.proposalId === two.effect.proposalId).toBe(true);
    const third = await product.send({ ...started, id: 'another' });
    expect(third.kind === 'done' && one.kind === 'done' && third.effect.proposalId !== one.effect.proposalId).toBe(
      true,
    );
  });

  it('by the engine: the first wins, whatever the content', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    const [start] = await product.events(proposalId);
    const open = (step: string): Sent<'openStage'> => ({
      name: 'openStage',
      id: 'open',
      proposalId,
      as: { role: 'engine' },
      cause: start?.eventId ?? '',
      body: { round: 1, step },
    });
    expect(await product.send(open('afstemming'))).toMatchObject({ kind: 'done', again: false });
    expect(await product.send(open('instemming'))).toMatchObject({ kind: 'done', again: true });
    expect((await product.events(proposalId)).at(-1)).toMatchObject({
      data: { step: 'afstemming' },
      source: { kind: 'engine', cause: start?.eventId },
    });
  });
});

describe('an id that the engine derived', () => {
  it('belongs to one proposal: for another it is refused', async () => {
    const product = await inMemory();
    const one = await begin(product);
    const two = await product.send({ ...started, id: 'second' });
    const open = (proposalId: string): Sent<'openStage'> => ({
      name: 'openStage',
      id: 'open',
      proposalId,
      as: { role: 'engine' },
      body: { round: 1, step: 'afstemming' },
    });
    expect(await product.send(open(one))).toMatchObject({ kind: 'done' });
    const other = two.kind === 'done' ? two.effect.proposalId : '';
    expect(await product.send(open(other))).toEqual({ kind: 'refused', refusal: { code: 'commandReused' } });
  });
});

describe('a refusal', () => {
  it('leaves no content and no event behind', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    const [events, stored] = [await product.events(proposalId), [...product.stored]];
    const { joint: _left, ...rest } = textOf(proposalId).body;
    const wrong: Sent<'addText'> = {
      ...textOf(proposalId),
      body: { ...rest, joint: [{ role: 'dictum', name: 'Dictum', text: 'zonder nota' }] },
    };
    expect(await product.send(wrong)).toMatchObject({ kind: 'refused', refusal: { code: 'noJointPart' } });
    expect([await product.events(proposalId), product.stored]).toEqual([events, stored]);
    expect(await product.send(textOf(proposalId))).toMatchObject({ kind: 'done' });
  });

  it('of who may not do this leaves nothing behind either', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    const stored = [...product.stored];
    const stranger = { ...textOf(proposalId), as: { role: 'griffier' as const, body: 'council-aa' } };
    expect(await product.send(stranger)).toMatchObject({ kind: 'refused', refusal: { code: 'notAuthorised' } });
    expect([(await product.events(proposalId)).length, product.stored]).toEqual([1, stored]);
  });

  it('is given for a proposal, definition or predecessor that is not there', async () => {
    const product = await inMemory();
    const nowhere = commandId('nowhere');
    expect(await product.send(textOf(nowhere))).toEqual({ kind: 'refused', refusal: { code: 'notFound' } });
    const codeOf = async (body: Partial<Sent<'startProposal'>['body']>, id: string) => {
      const performed = await product.send({ ...started, id, body: { ...started.body, ...body } });
      return performed.kind === 'refused' ? performed.refusal.code : 'done';
    };
    expect(await codeOf({ definition: 'elders' }, 'a')).toBe('unknownDefinition');
    expect(await codeOf({ definitionVersion: 9 }, 'b')).toBe('unknownDefinition');
    expect(await codeOf({ predecessor: { proposalId: nowhere, reason: 'x' } }, 'c')).toBe('unknownPredecessor');
  });
});

describe('two at once', () => {
  it('both land: the one that came second is decided again', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    const textId = await idOf(product, textOf(proposalId));
    await product.send(aligned(proposalId, textId));
    const both = await Promise.all(['aa', 'bb', 'cc'].map((key) => product.send(decision(proposalId, textId, key))));
    expect(both.map((each) => each.kind)).toEqual(['done', 'done', 'done']);
    expect((await product.events(proposalId)).map((event) => event.version)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('of the same command: one is recorded, both get the same answer', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    const [one, two] = await Promise.all([product.send(textOf(proposalId)), product.send(textOf(proposalId))]);
    expect((await product.events(proposalId)).length).toBe(2);
    expect(one.kind === 'done' && two.kind === 'done' && one.effect.ids).toEqual(two.kind === 'done' && two.effect.ids);
  });

  it('gives up with a clear answer when it never gets its turn', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    const store: EventStore = { ...product.ports.store, append: () => Promise.resolve({ kind: 'raced' }) };
    const app = application({ ...product.ports, store });
    const performed = await app.perform(requestOf(textOf(proposalId)));
    expect(performed).toEqual({ kind: 'refused', refusal: { code: 'tryAgain' } });
  });
});

describe('If-Match', () => {
  const boardTag = async (product: Product, proposalId: string, key: string, as: Sent<'addText'>['as']) => {
    const reader = {
      person: 'Jansen',
      role: as?.role ?? ('secretary' as const),
      ...(as?.body ? { body: as.body } : {}),
    };
    const board = await product.app.views.board(proposalId, reader);
    const cells = board?.municipalities.find((each) => each.id === key)?.cells ?? [];
    return cells.find((each) => each.step === 'instemming')?.tag ?? '';
  };

  it('covers the decision of this body only: another body never conflicts', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    const textId = await idOf(product, textOf(proposalId));
    await product.send(aligned(proposalId, textId));
    const mine = decision(proposalId, textId, 'aa');
    const tag = await boardTag(product, proposalId, 'aa', mine.as);
    await product.send(decision(proposalId, textId, 'bb'));
    expect(await product.send({ ...mine, ifMatch: `"${tag}"` })).toMatchObject({ kind: 'done' });
    expect(await product.send({ ...mine, id: 'later', ifMatch: `"${tag}"` })).toEqual({
      kind: 'refused',
      refusal: {
        code: 'changedMeanwhile',
        params: { what: 'er ligt al een besluit van 1 september 2025 (conform voorstel)' },
      },
      first: { on: '2025-09-01', outcome: 'conform voorstel' },
    });
  });
});

describe('recorded time', () => {
  it('rises within a stream, also when the clock goes back', async () => {
    const product = await inMemory();
    const proposalId = await begin(product);
    await product.send(textOf(proposalId));
    await product.record.clock.set('2025-08-01T08:00:00.000Z');
    expect(await product.send(textOf(proposalId, 'later'))).toMatchObject({ kind: 'done' });
    const times = (await product.events(proposalId)).map((event) => event.recordedAt);
    expect(times).toEqual([...times].sort());
    expect(times.length).toBe(3);
  });
});
