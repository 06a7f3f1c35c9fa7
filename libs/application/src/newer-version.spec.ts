import { commandId, inMemory, requestOf, type Sent } from '@eensluidend/testing/application';
import { application } from './application';

const reader = { person: 'Jansen', role: 'secretary' as const, body: 'stuurgroep' };
const started: Sent<'startProposal'> = {
  name: 'startProposal',
  id: 'start',
  body: { title: 'Koersnota', definition: 'proefregio', route: 'kort', legalNature: 'policy' },
};
const textOf = (proposalId: string, id: string): Sent<'addText'> => ({
  name: 'addText',
  id,
  proposalId,
  body: { kind: 'courseNote', label: 'v1', joint: [{ role: 'note', name: 'Nota', text: 'De nota' }], reason: 'beter' },
});

/** A proposal with a text, to which a newer release has added a fact of its own; `schemaVersion` 2 of a known one, or a new type. */
const withNewerFact = async (type: string, schemaVersion: number) => {
  const product = await inMemory();
  const performed = await product.send(started);
  const proposalId = performed.kind === 'done' ? performed.effect.proposalId : '';
  await product.send(textOf(proposalId, 'text'));
  const last = (await product.events(proposalId)).at(-1);
  await product.record.store.append({
    stream: proposalId,
    expectedVersion: last?.version ?? 0,
    previousHash: last?.hash ?? '',
    actor: 'newer',
    commandId: commandId('newer'),
    requestDigest: 'digest',
    recordedAt: '2025-09-01T09:00:00.000Z',
    events: [{ type, schemaVersion, data: { secret: 'geheim' }, validOn: '2025-09-01', source: { kind: 'act' } }],
  });
  return { product, proposalId };
};

describe.each([
  ['a fact of a type that only a newer release knows', 'ZienswijzeGiven', 1],
  ['a known fact in a newer shape', 'AlignmentRecorded', 2],
])('%s', (_what, type, schemaVersion) => {
  it('is shown as unknown, with everything else as it was', async () => {
    const { product, proposalId } = await withNewerFact(type, schemaVersion);
    for (const app of [product.app, application(product.ports)]) {
      const timeline = await app.views.timeline(proposalId, reader);
      expect(timeline?.lines.map((line) => line.kind)).toEqual(['ProposalStarted', 'TextAdded', 'UnknownFact']);
      expect(JSON.stringify(timeline)).not.toContain('geheim');
      expect((await app.views.board(proposalId, reader))?.texts.length).toBe(1);
      expect((await app.views.why(proposalId, reader))?.reasons.length).toBe(1);
      expect((await app.facts(proposalId))?.facts.running).toBe(true);
    }
  });

  it('stops every decision on that proposal until this release is updated, and writes nothing', async () => {
    const { product, proposalId } = await withNewerFact(type, schemaVersion);
    const stored = [...product.stored];
    const newcomer = application(product.ports);
    const request = requestOf(textOf(proposalId, 'another'));
    for (const app of [product.app, newcomer])
      expect(await app.perform(request)).toEqual({ kind: 'refused', refusal: { code: 'newerVersionRequired' } });
    expect(product.stored).toEqual(stored);
    expect((await product.events(proposalId)).length).toBe(3);
  });

  it('does not stand in the way of an answer that was given before', async () => {
    const { product, proposalId } = await withNewerFact(type, schemaVersion);
    expect(await product.send(textOf(proposalId, 'text'))).toMatchObject({ kind: 'done', again: true });
  });
});

describe('a proposal of which even the start is in a newer shape', () => {
  it('cannot be shown, and a repeated command hears that the system must be updated', async () => {
    const product = await inMemory();
    const stream = commandId('unreadable');
    await product.record.store.append({
      stream,
      expectedVersion: 0,
      previousHash: '',
      actor: 'secretary:Jansen',
      commandId: commandId('text'),
      requestDigest: 'digest',
      recordedAt: '2025-09-01T09:00:00.000Z',
      events: [{ type: 'ProposalStarted', schemaVersion: 2, data: {}, validOn: '2025-09-01', source: { kind: 'act' } }],
    });
    expect(await product.app.views.board(stream, reader)).toBeUndefined();
    const refusal = { code: 'newerVersionRequired' };
    expect(await product.send(textOf(stream, 'text'))).toEqual({ kind: 'refused', refusal });
    expect(await product.send(textOf(stream, 'another'))).toEqual({ kind: 'refused', refusal });
  });
});
