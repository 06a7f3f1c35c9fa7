import { publishedVoteList } from '@eensluidend/testing';
import { inMemory } from '@eensluidend/testing/application';

const secretary = { person: 'Jansen', role: 'secretary' as const, body: 'stuurgroep' };
const griffier = { person: 'Bakker', role: 'griffier' as const, body: 'council-bb' };
const happened = () => ({ on: '2025-09-01', source: { kind: 'document' as const, citation: 'Verslag' } });
const note = 'De raad stelt de nota vast.\nZij gaat in op 1 januari.';

/** A proposal with one text, and the text of the council of AA after an amendment. */
const withAmendment = async () => {
  const product = await inMemory();
  let proposalId = '';
  const send: typeof product.send = async (sent) => {
    const performed = await product.send(proposalId ? { ...sent, proposalId } : sent);
    if (performed.kind === 'refused') throw new Error(JSON.stringify(performed.refusal));
    return performed;
  };
  const ids = async (sent: Parameters<typeof send>[0]) => {
    const performed = await send(sent);
    return performed.kind === 'done' ? performed.effect : undefined;
  };
  const start = { title: 'De nota', definition: 'proefregio', route: 'kort', legalNature: 'policy' as const };
  proposalId = (await ids({ name: 'startProposal', id: 'start', body: start }))?.proposalId ?? '';
  const joint = [
    { role: 'note' as const, name: 'Nota', text: note },
    { role: 'dictum' as const, name: 'Dictum', text: 'De nota vast te stellen.' },
  ];
  const added = await ids({ name: 'addText', id: 'text', body: { kind: 'courseNote', label: 'Koersnota', joint } });
  const textId = added?.ids['textId'] ?? '';
  const parts = [{ role: 'note' as const, text: note.replace('januari', 'juli') }];
  const amended = await ids({
    name: 'recordAmendedText',
    id: 'amended',
    body: { body: 'council-aa', textId, parts, happened: happened() },
  });
  const amendedTextId = amended?.ids['amendedTextId'] ?? '';
  return {
    product,
    proposalId,
    textId,
    amendedTextId,
    documents: [...(added?.documents ?? []), ...(amended?.documents ?? [])],
  };
};

describe('the differing words of two texts (R81)', () => {
  it('are those of the amended part; the other parts are equal (R81)', async () => {
    const { product, proposalId, textId, amendedTextId } = await withAmendment();
    const found = await product.app.differences(proposalId, textId, amendedTextId);
    expect(found).toEqual({
      proposalId,
      from: { textId, label: 'Koersnota' },
      to: { textId: amendedTextId, label: 'Koersnota', amendedBy: 'de raad van AA' },
      parts: [
        {
          role: 'note',
          name: 'Nota',
          equal: false,
          pieces: [
            { kind: 'same', text: 'De raad stelt de nota vast.\nZij gaat in op 1 ' },
            { kind: 'removed', text: 'januari' },
            { kind: 'added', text: 'juli' },
            { kind: 'same', text: '.' },
          ],
        },
        { role: 'dictum', name: 'Dictum', equal: true, pieces: [{ kind: 'same', text: 'De nota vast te stellen.' }] },
      ],
    });
  });

  it('are none where only what nobody sees differs, and a sentence says so: it is not the same text (R2, R5, R81)', async () => {
    const { product, proposalId, textId } = await withAmendment();
    const pasted = await product.send({
      name: 'addText',
      id: 'pasted',
      proposalId,
      body: {
        kind: 'courseNote',
        label: 'Koersnota, geplakt',
        reason: 'geplakt',
        joint: [
          { role: 'note', name: 'Nota', text: note.replace('\n', '\r\n').replace('1 januari', '1\u00a0januari') },
          { role: 'dictum', name: 'Dictum', text: 'De nota vast te stellen.' },
        ],
      },
    });
    const pastedId = pasted.kind === 'done' ? (pasted.effect.ids['textId'] ?? '') : '';
    const found = await product.app.differences(proposalId, textId, pastedId);
    expect(found?.parts).toEqual([
      {
        role: 'note',
        name: 'Nota',
        equal: false,
        sentence: 'Alleen onzichtbare tekens verschillen. De woorden zijn gelijk, maar het is niet dezelfde tekst.',
        pieces: [{ kind: 'same', text: note }],
      },
      { role: 'dictum', name: 'Dictum', equal: true, pieces: [{ kind: 'same', text: 'De nota vast te stellen.' }] },
    ]);
  });

  it('are not there for an unknown text or proposal', async () => {
    const { product, proposalId, textId } = await withAmendment();
    expect(await product.app.differences(proposalId, textId, 'none')).toBeUndefined();
    expect(await product.app.differences('none', textId, textId)).toBeUndefined();
  });

  it('leave out a part on which secrecy rests, and that keeps the amended part closed too', async () => {
    const { product, proposalId, textId, amendedTextId, documents } = await withAmendment();
    const [joint = '', , own = ''] = documents;
    const seen = () =>
      Promise.all(
        [joint, own].map(async (id) => (await product.app.views.document(proposalId, id, griffier)) !== undefined),
      );
    expect(await seen()).toEqual([true, true]);
    const imposed = await product.send({
      name: 'imposeSecrecy',
      id: 'secrecy',
      proposalId,
      as: { role: 'municipalSecretary', body: 'college-aa' },
      body: {
        body: 'college-aa',
        documents: [joint],
        ground: { article: '5.1', paragraph: '2', letter: 'b' },
        reason: 'economisch belang',
        effectiveFrom: '2025-09-01',
        happened: happened(),
      },
    });
    expect(imposed.kind).toBe('done');
    const found = await product.app.differences(proposalId, textId, amendedTextId);
    expect(found?.parts.map((each) => each.role)).toEqual(['dictum']);
    expect(await seen()).toEqual([false, false]);
  });
});

describe('a pasted vote list', () => {
  const request = (proposalId: string, body = 'council-aa') => ({
    proposalId,
    body,
    on: '2025-12-16',
    text: publishedVoteList,
  });

  it('is read for those who record votes, and nothing is recorded (R78)', async () => {
    const { product, proposalId } = await withAmendment();
    const before = product.stored.length;
    const events = (await product.events(proposalId)).length;
    const read = await product.app.readVoteList(
      { ...request(proposalId), text: 'dhr. Aa (Rood), mw. Bb (Paars)' },
      griffier,
    );
    expect(read.kind === 'read' ? [read.list.votes.map((each) => each.member), read.list.unread.length] : read).toEqual(
      [['dhr. Aa'], 1],
    );
    expect([product.stored.length, (await product.events(proposalId)).length]).toEqual([before, events]);
  });

  it('is not read for others, nor for a body without groups or a proposal that is not there', async () => {
    const { product, proposalId } = await withAmendment();
    const adviser = { person: 'De Vries', role: 'adviser' as const, body: 'or' };
    const codes = await Promise.all(
      [
        product.app.readVoteList(request(proposalId), adviser),
        product.app.readVoteList(request(proposalId, 'college-aa'), secretary),
        product.app.readVoteList(request('none'), secretary),
      ].map(async (each) => {
        const read = await each;
        return read.kind === 'refused' ? read.refusal.code : read.kind;
      }),
    );
    expect(codes).toEqual(['notAuthorised', 'unknownBody', 'notFound']);
  });
});
