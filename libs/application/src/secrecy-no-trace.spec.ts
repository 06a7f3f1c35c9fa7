import type { Reader } from '@eensluidend/access';
import type { CommandInput, CommandName, Role } from '@eensluidend/contracts';
import { inMemory } from '@eensluidend/testing/application';

const day = '2025-09-10';
const unknown = '00000000-0000-4000-8000-000000000000';
const happened = (on = '2025-09-01') => ({ on, source: { kind: 'document' as const, citation: 'bron' } });
const other: Reader = { person: 'p', role: 'griffier', body: 'council-bb' };
const cleared: Reader = { person: 'q', role: 'municipalSecretary', body: 'college-aa' };

/** A note with an annex and an own paper of AA, before the councils; on 10 September the annex may become secret. */
const begun = async () => {
  const product = await inMemory();
  let [count, proposalId] = [0, ''];
  const ask = async <Name extends CommandName>(
    name: Name,
    body: CommandInput<Name>,
    role: Role = 'secretary',
    of = 'stuurgroep',
  ) =>
    product.send({
      name,
      body,
      id: `${name}-${++count}`,
      as: { role, body: of },
      ...(proposalId ? { proposalId } : {}),
    });
  const send = async <Name extends CommandName>(...sent: Parameters<typeof ask<Name>>) => {
    const performed = await ask(...sent);
    if (performed.kind === 'refused') throw new Error(`${sent[0]}: ${JSON.stringify(performed.refusal)}`);
    proposalId ||= performed.effect.proposalId;
    return performed.effect;
  };
  await send('startProposal', { title: 'Nota', definition: 'proefregio', route: 'kort', legalNature: 'policy' });
  const text = await send('addText', {
    kind: 'courseNote',
    label: 'v1',
    joint: [
      { role: 'note', name: 'nota', text: 'de nota' },
      { role: 'annex', name: 'mandaat', text: 'het geheim' },
    ],
    local: [{ municipality: 'aa', role: 'collegeProposal', name: 'eigen', text: 'eigen stuk' }],
    happened: happened(),
  });
  const [note = '', annex = '', own = ''] = text.documents;
  const textId = text.ids['textId'] ?? '';
  await send('recordAlignment', { textId, outcome: 'aligned', happened: happened() });
  const lastFact = async () => (await product.events(proposalId)).at(-1)?.eventId ?? '';
  const impose = async (documents: readonly string[] = [annex], body = 'college-aa', on = day) => {
    await product.record.clock.set(`${day}T08:00:00.000Z`);
    const imposed = await send(
      'imposeSecrecy',
      {
        ...{ body, documents: [...documents], reason: 'onderhandeling', effectiveFrom: on },
        ground: { article: '5.1', paragraph: '2', letter: 'b' },
        happened: happened(on),
      },
      'municipalSecretary',
      body,
    );
    return imposed.ids['secrecyId'] ?? '';
  };
  const look = async (who: Reader, when: { validOn?: string; knownOn?: string } = {}) => {
    const { proposal, board, timeline, why, obligations } = product.app.views;
    const views = [proposal, board, timeline, why, obligations] as const;
    return JSON.stringify(await Promise.all(views.map((view) => view(proposalId, who, when))));
  };
  const messageOf = (
    documents: string[],
    fields: Partial<CommandInput<'recordMessage'>> = {},
  ): CommandInput<'recordMessage'> => ({
    ...{ audiences: ['press'], channel: 'newsChannel', text: 'x', documents, happened: happened() },
    ...fields,
  });
  return { product, ask, send, note, annex, own, textId, lastFact, impose, look, messageOf, id: () => proposalId };
};

describe('an earlier day shows no more than today (R32, R110)', () => {
  it('no paper of the agenda that is secret today', async () => {
    const { send, annex, impose, look } = await begun();
    const item = { body: 'council-bb', meetingOn: '2025-09-30', happened: happened() };
    await send('recordAgendaItem', item, 'griffier', 'council-bb');
    expect(await look(other, { validOn: '2025-09-05' })).toContain(annex);
    await impose();
    expect(await look(other, { validOn: '2025-09-05' })).not.toMatch(new RegExp(`${annex}|mandaat`));
    expect(await look(other, { knownOn: '2025-09-05' })).not.toMatch(new RegExp(`${annex}|mandaat`));
    expect(await look(cleared, { validOn: '2025-09-05' })).toContain('mandaat');
  });

  it('no message that named a paper that is secret today', async () => {
    const { send, annex, impose, look, messageOf } = await begun();
    await send('recordMessage', messageOf([annex]));
    await impose();
    for (const when of [{ validOn: '2025-09-05' }, { knownOn: '2025-09-05' }, {}])
      expect(await look(other, when)).not.toMatch(/MessageSent|messageId/);
    expect(await look(cleared, { validOn: '2025-09-05' })).toContain('MessageSent');
  });

  it('no alarm about a secrecy of which the end proved a mistake', async () => {
    const { product, send, impose, look, lastFact } = await begun();
    const secrecyId = await impose();
    const of = ['municipalSecretary', 'college-aa'] as const;
    await send('liftSecrecy', { secrecyId, body: 'college-aa', happened: happened(day) }, ...of);
    const fact = await lastFact();
    await product.record.clock.set('2025-10-20T08:00:00.000Z');
    expect(await look(other, { knownOn: '2025-10-10' })).toContain('liftedUnpublished');
    const correction = { kind: 'neverHappened' as const };
    await send('correctFact', { fact, correction, reason: 'vergissing', happened: happened('2025-10-20') }, ...of);
    expect(await look(other)).not.toContain('liftedUnpublished');
    expect(await look(other, { knownOn: '2025-10-10' })).not.toContain('liftedUnpublished');
  });
});

describe('a correction tells nobody of what the corrected fact is about now (R32, R110)', () => {
  it('a message that proved to name a secret paper', async () => {
    const { send, note, annex, impose, look, lastFact, messageOf } = await begun();
    await impose();
    await send('recordMessage', messageOf([note]));
    const fact = await lastFact();
    const by = { name: 'recordMessage', body: messageOf([annex]) };
    await send('correctFact', {
      fact,
      correction: { kind: 'replaced', by } as never,
      reason: 'het noemde ook het geheime stuk',
      happened: happened(day),
    });
    expect(await look(other)).not.toMatch(/geheime stuk|FactCorrected/);
    expect(await look(cleared)).toContain('geheime stuk');
  });
});

describe('a council’s amended text is as secret as the text it came from (R32, R81)', () => {
  it('in messages, and also when the joint text proves never to have been', async () => {
    const { product, id, send, note, textId, impose, look, messageOf } = await begun();
    const textFact = (await product.events(id())).find((event) => event.type === 'TextAdded')?.eventId ?? '';
    const parts = [{ role: 'note' as const, text: 'de gewijzigde nota' }];
    const council = ['griffier', 'council-aa'] as const;
    const amended = await send(
      'recordAmendedText',
      { body: 'council-aa', textId, parts, happened: happened() },
      ...council,
    );
    const [own = ''] = amended.documents;
    await impose([note]);
    await send('recordMessage', messageOf([own]));
    expect(await look(other)).not.toContain('MessageSent');
    const correction = { kind: 'neverHappened' as const };
    await send('correctFact', { fact: textFact, correction, reason: 'vergissing', happened: happened(day) });
    expect(await product.app.views.document(id(), own, other)).toBeUndefined();
    expect(await look(other)).not.toContain(own);
  });
});

describe('what is hidden is answered as what is not there (R32)', () => {
  it('a paper, also where the sender might not have sent the command at all', async () => {
    const { ask, annex, own, impose, messageOf } = await begun();
    await impose();
    await impose([own]);
    const answers = async (documentId: string) => [
      await ask('recordMessage', messageOf([documentId], { municipality: 'cc' }), 'griffier', 'council-bb'),
      await ask('publishDocuments', { body: 'council-cc', documents: [documentId] }, 'griffier', 'council-bb'),
      await ask(
        'recordClosedSession',
        { body: 'council-bb', subjectKind: 'budget', documents: [documentId], happened: happened() },
        'griffier',
        'council-bb',
      ),
    ];
    const guess = await answers(unknown);
    expect(await answers(annex)).toEqual(guess);
    expect(await answers(own)).toEqual(guess);
    const imposed = (documentId: string) => ({
      ...{ body: 'college-bb', documents: [documentId], reason: 'x', effectiveFrom: day },
      ground: { article: '5.1' as const, paragraph: '2' as const, letter: 'b' },
      happened: happened(day),
    });
    const of = ['municipalSecretary', 'college-bb'] as const;
    expect(await ask('imposeSecrecy', imposed(own), ...of)).toEqual(
      await ask('imposeSecrecy', imposed(unknown), ...of),
    );
  });

  it('a paper or a secrecy that the report inside a correction names', async () => {
    const { ask, send, annex, impose, lastFact } = await begun();
    const signal = (documentId: string) => ({
      ...{ kind: 'doubt' as const, body: 'council-bb', wording: 'twijfel' },
      happened: { on: '2025-09-01', source: { kind: 'document' as const, citation: 'bron', documentId } },
    });
    const { happened: plain, ...rest } = { ...signal(''), happened: happened() };
    await send('recordSignal', { ...rest, happened: plain }, 'griffier', 'council-bb');
    const fact = await lastFact();
    const secrecyId = await impose();
    const answers = async (document: string, secrecy: string) => {
      const reports = [
        { name: 'recordSignal', body: signal(document) },
        { name: 'liftSecrecy', body: { secrecyId: secrecy, body: 'council-bb', happened: happened() } },
      ];
      return Promise.all(
        reports.map((by) =>
          ask(
            'correctFact',
            { fact, correction: { kind: 'replaced', by } as never, reason: 'x', happened: happened() },
            'griffier',
            'council-bb',
          ),
        ),
      );
    };
    expect(await answers(annex, secrecyId)).toEqual(await answers(unknown, unknown));
  });

  it('a message about a secret paper, named in another or in a sending', async () => {
    const { ask, send, annex, impose, look, messageOf } = await begun();
    await impose();
    const messageId = (await send('recordMessage', messageOf([annex]))).ids['messageId'] ?? '';
    const before = await look(other);
    const sent = { addressee: 'or', route: 'paper' as const, happened: happened() };
    const answers = async (subject: string) => [
      await ask('recordSending', { sender: 'council-bb', ...sent, subject }, 'griffier', 'council-bb'),
      await ask('recordMessage', messageOf([], { sameAs: subject, municipality: 'bb' }), 'griffier', 'council-bb'),
    ];
    expect(await answers(messageId)).toEqual(await answers(unknown));
    await send('recordMessage', messageOf([], { sameAs: messageId }));
    const sending = await send('recordSending', { sender: 'stuurgroep', ...sent, subject: messageId });
    await send('recordBounce', { sendingId: sending.ids['sendingId'] ?? '', happened: happened() });
    expect(await look(other)).toBe(before);
  });

  it('a fact, beside one of which another body must add the document', async () => {
    const { ask, send, impose, lastFact } = await begun();
    const meeting = {
      on: '2025-09-01',
      source: { kind: 'meeting' as const, body: 'council-cc', heldOn: '2025-09-01' },
    };
    await send('recordSignal', { kind: 'doubt', body: 'council-cc', wording: 'x', happened: meeting });
    const open = await lastFact();
    await impose();
    const secret = await lastFact();
    const add = (fact: string) =>
      ask('addSourceDocument', { facts: [open, fact], citation: 'lijst' }, 'griffier', 'council-bb');
    expect(await add(secret)).toEqual(await add(unknown));
  });
});

it('a document added to an open and a secret fact is not cited to who may know of one of them (R32, R114)', async () => {
  const { send, impose, look, lastFact } = await begun();
  const secrecyId = await impose();
  const source = { kind: 'meeting' as const, body: 'college-aa', heldOn: day };
  await send('recordSignal', { kind: 'doubt', body: 'college-aa', wording: 'x', happened: { on: day, source } });
  const open = await lastFact();
  const of = ['municipalSecretary', 'college-aa'] as const;
  await send('recordWooRequest', { secrecyId, body: 'college-aa', happened: { on: day, source } }, ...of);
  await send('addSourceDocument', { facts: [open, await lastFact()], citation: 'lijst geheim deel' }, ...of);
  expect(await look(cleared)).toContain('lijst geheim deel');
  expect(await look(other)).not.toContain('geheim deel');
});

it('a fact that is public does not cite the secret paper it was taken from (R32, R114)', async () => {
  const { send, annex, impose, look } = await begun();
  await impose();
  const source = { kind: 'document' as const, citation: 'mandaat, bladzijde 4', documentId: annex };
  const signal = { kind: 'doubt' as const, body: 'college-aa', wording: 'twijfel', happened: { on: day, source } };
  await send('recordSignal', signal, 'municipalSecretary', 'college-aa');
  expect(await look(cleared)).toContain('bladzijde 4');
  const seen = await look(other);
  expect([seen.includes('SignalRecorded'), seen.includes('bladzijde 4')]).toEqual([true, false]);
});

it.each(['secret', 'corrected'])(
  'a command that is sent again gets the answer it got, also when its subject is %s since (R32, R110)',
  async (what) => {
    const { product, id, send, annex, impose, lastFact, messageOf } = await begun();
    await product.record.clock.set('2025-09-06T08:00:00.000Z');
    const body = messageOf([annex], { municipality: 'bb', happened: happened('2025-09-05') });
    const as = { role: 'griffier' as const, body: 'council-bb' };
    const tell = () => product.send({ name: 'recordMessage', id: 'again', body, proposalId: id(), as });
    const first = await tell();
    const [fact, correction] = [await lastFact(), { kind: 'neverHappened' as const }];
    if (what === 'secret') await impose([annex], 'college-aa', '2025-09-01');
    else await send('correctFact', { fact, correction, reason: 'x', happened: happened() }, as.role, as.body);
    expect(await tell()).toEqual({ ...first, again: true });
  },
);

it('a comparison of two texts shows no gap where a secret part was (R32, R81)', async () => {
  const { product, id, send, annex, textId, impose } = await begun();
  const joint = (names: readonly string[]) => [
    { role: 'note' as const, name: 'nota', text: 'de nota' },
    ...names.map((name) => ({ role: 'annex' as const, name, text: name })),
  ];
  const next = { kind: 'courseNote' as const, label: 'v2', joint: joint(['mandaat', 'nieuw']), reason: 'beter' };
  const added = await send('addText', { ...next, happened: happened() });
  await impose([annex]);
  const found = await product.app.differences(id(), textId, added.ids['textId'] ?? '');
  expect(found?.parts.map(({ name, pieces }) => [name, pieces.map((piece) => piece.kind)])).toEqual([
    ['nota', ['same']],
    ['mandaat', ['added']],
    ['nieuw', ['added']],
  ]);
});

it('while a newer release recorded what this one cannot read, no document is given to anybody (R32)', async () => {
  const { product, id, annex, note } = await begun();
  expect(await product.app.views.document(id(), annex, other)).toBeDefined();
  const events = await product.events(id());
  const last = events.at(-1);
  await product.record.store.append({
    ...{ stream: id(), expectedVersion: events.length, previousHash: last?.hash ?? '', actor: 'x', commandId: unknown },
    ...{ requestDigest: 'x', recordedAt: last?.recordedAt ?? '', contents: [] },
    events: [
      {
        type: 'SecrecyImposed',
        schemaVersion: 99,
        data: { shape: 'new' },
        validOn: day,
        source: { kind: 'act' },
      } as never,
    ],
  });
  for (const documentId of [annex, note])
    expect(await product.app.views.document(id(), documentId, other)).toBeUndefined();
  expect(JSON.stringify(await product.app.views.proposal(id(), other))).not.toContain(annex);
  expect(JSON.stringify(await product.app.views.timeline(id(), other))).not.toMatch(
    /UnknownFact|10 september|2025-09-10/,
  );
});
