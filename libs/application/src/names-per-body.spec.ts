import { inMemory } from '@eensluidend/testing/application';

const source = { kind: 'assumption' as const, reason: 'proef' };
const happened = { on: '2025-09-01', source };

/** A vote in two councils and a signature under the first, each with a person of the same name. */
const story = async () => {
  const product = await inMemory();
  const started = await product.send({
    name: 'startProposal',
    body: { title: 'Nota', definition: 'proefregio', route: 'kort', legalNature: 'policy' },
    id: 'start',
  });
  if (started.kind === 'refused') throw new Error(started.refusal.code);
  const { proposalId } = started.effect;
  const text = await product.send({
    name: 'addText',
    body: { kind: 'courseNote', label: 'v1', joint: [{ role: 'note', name: 'nota', text: 'tekst' }], happened },
    id: 'text',
    proposalId,
  });
  const textId = text.kind === 'done' ? (text.effect.ids['textId'] ?? '') : '';
  const voted = (key: string) =>
    product.send({
      name: 'recordDecision',
      body: { body: `council-${key}`, textId, outcome: 'adoptedAsProposed', recused: ['A. Jansen'], happened },
      id: `vote-${key}`,
      proposalId,
      as: { role: 'griffier', body: `council-${key}` },
    });
  const first = await voted('aa');
  await voted('bb');
  const decisionId = first.kind === 'done' ? (first.effect.ids['decisionId'] ?? '') : '';
  await product.send({
    name: 'recordSignature',
    body: { decisionId, signers: [{ office: 'griffier', name: 'A. Jansen' }], happened },
    id: 'signature',
    proposalId,
    as: { role: 'griffier', body: 'council-aa' },
  });
  return product.events(proposalId);
};

describe('a name', () => {
  it('means one person within a body, also under its decisions, and another in another body', async () => {
    const ids = (await story()).flatMap(({ data }) => {
      const { recused = [], signers = [] } = data as { recused?: string[]; signers?: { name: string }[] };
      return [...recused, ...signers.map((each) => each.name)];
    });
    const [inFirst, inSecond, signed] = ids;
    expect(ids).toHaveLength(3);
    expect(signed).toBe(inFirst);
    expect(inSecond).not.toBe(inFirst);
  });
});
