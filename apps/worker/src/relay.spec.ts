import { ServiceError } from '@temporalio/client';
import { relayBatch, relayCheckpoint } from './relay';
import { fakePassage } from './testing/fake-passage';
import { startProposal } from './testing/proposal';
import { testRegion, type Region } from './testing/region';

/** What the relay calls when it is told one fact after the other. */
const relayOn = (region: Region) => {
  const fake = fakePassage();
  const failures: string[] = [];
  const noted = new Set<string>();
  const parts = {
    ...region.record,
    application: region.app,
    passage: fake.passage,
    noted,
    onError: (message: string) => void failures.push(message),
  };
  const relay = async () => {
    while ((await region.record.numberer.number()) > 0);
    while ((await relayBatch(parts)) > 0);
    return fake.calls();
  };
  return { ...fake, parts, noted, failures, relay };
};

describe('Doorgeven van feiten aan de workflows', () => {
  let region: Region;
  let at: ReturnType<typeof relayOn>;
  beforeEach(async () => {
    region = await testRegion();
    at = relayOn(region);
  });

  const runningProposal = async (route: 'nota' | 'kort' = 'kort') => {
    const proposal = await startProposal(region, route);
    await at.relay();
    at.run(proposal.id, { kind: 'round', round: 1 });
    await proposal.align();
    await at.relay();
    return proposal;
  };

  it('starts the workflow of a new proposal', async () => {
    await startProposal(region);
    expect(await at.relay()).toEqual(['start proposal']);
  });

  it('tells a fact to the round it belongs to, and to nobody else', async () => {
    const proposal = await runningProposal();
    await proposal.college('aa');
    expect(await at.relay()).toEqual(['tell round 1']);
  });

  it('tells the round that a decision ended it, and the proposal that a new round began', async () => {
    const proposal = await runningProposal();
    await proposal.college('aa', 'rejected');
    expect(await at.relay()).toEqual(['tell round 1']);
    await proposal.engine('closeRound', { round: 1 });
    at.end(proposal.id, { kind: 'round', round: 1 });
    await at.relay();
    await proposal.align();
    expect(await at.relay()).toContain('tell proposal');
  });

  it('tells a new secrecy to the proposal, which starts its workflow', async () => {
    const proposal = await runningProposal();
    await proposal.impose();
    expect(await at.relay()).toEqual(['tell proposal']);
  });

  it('tells a fact about a secrecy to the workflow of that secrecy', async () => {
    const proposal = await runningProposal();
    const secrecyId = await proposal.impose();
    await at.relay();
    at.run(proposal.id, { kind: 'secrecy', secrecyId });
    await proposal.lift(secrecyId);
    expect(await at.relay()).toContain(`tell secrecy ${secrecyId}`);
  });

  it('tells the proposal that the last thing a secrecy waited for was done, so that it can end', async () => {
    const proposal = await runningProposal();
    const secrecyId = await proposal.impose();
    await proposal.insufficientSupport();
    await proposal.withdraw();
    await proposal.engine('closeRound', { round: 1 });
    await at.relay();
    await proposal.engine('warnSecrecyEnd', { secrecyId });
    expect(await at.relay()).toEqual(['tell proposal']);
  });

  it('tells the secrecy that the last college agreed, because then its end is known', async () => {
    const proposal = await runningProposal();
    const secrecyId = await proposal.impose();
    at.run(proposal.id, { kind: 'secrecy', secrecyId });
    await proposal.college('aa');
    await proposal.college('bb');
    await at.relay();
    await proposal.college('cc');
    expect(await at.relay()).toEqual([`tell secrecy ${secrecyId}`, 'tell round 1']);
  });

  it('tells a published gazette to the publication', async () => {
    const proposal = await runningProposal();
    await proposal.colleges();
    await proposal.councils();
    at.end(proposal.id, { kind: 'round', round: 1 });
    at.run(proposal.id, { kind: 'publication' });
    await at.relay();
    await proposal.publish('aa');
    expect(await at.relay()).toEqual(['tell publication']);
  });

  it('starts the proposal, and never a child, when the workflow of a running proposal is not there', async () => {
    const proposal = await runningProposal();
    at.end(proposal.id, { kind: 'round', round: 1 });
    at.end(proposal.id, { kind: 'proposal' });
    await proposal.college('aa');
    expect(await at.relay()).toEqual(['miss round 1', 'start proposal']);
  });

  it('starts nothing for a signature that comes after the end', async () => {
    const proposal = await runningProposal();
    await proposal.colleges();
    await proposal.councils();
    await proposal.engine('closeRound', { round: 1 });
    await proposal.publishAll();
    await at.relay();
    at.end(proposal.id, { kind: 'proposal' });
    at.end(proposal.id, { kind: 'round', round: 1 });
    await proposal.sign('aa');
    expect(await at.relay()).toEqual([]);
  });

  it('does not tell a workflow what it did itself', async () => {
    const proposal = await runningProposal();
    await proposal.engine('openStage', { round: 1, step: 'instemming' });
    expect(await at.relay()).toEqual([]);
  });

  it('tells a workflow once what came in together', async () => {
    const proposal = await runningProposal();
    await proposal.college('aa');
    await proposal.college('bb');
    expect(await at.relay()).toEqual(['tell round 1']);
  });

  it('notes a proposal that fails, and goes on with the others', async () => {
    const [failing, other] = [await runningProposal(), await runningProposal()];
    at.failing.add(failing.id);
    await failing.college('aa');
    await other.college('aa');
    expect(await at.relay()).toEqual(['tell round 1']);
    expect([...at.noted]).toEqual([failing.id]);
    expect(at.failures).toEqual([`relay of ${failing.id}`]);
  });

  it('waits for Temporal when that is away, and forgets no fact', async () => {
    const proposal = await runningProposal();
    await proposal.college('aa');
    const before = await region.record.checkpoints.read(relayCheckpoint);
    at.goAway(
      new ServiceError('away', { cause: Object.assign(new Error('away'), { code: 14, details: '', metadata: {} }) }),
    );
    await expect(at.relay()).rejects.toThrow('away');
    expect(await region.record.checkpoints.read(relayCheckpoint)).toBe(before);
    expect([...at.noted]).toEqual([]);
    at.comeBack();
    expect(await at.relay()).toEqual(['tell round 1']);
  });

  it('tells a fact again when it was interrupted before it noted how far it had come', async () => {
    const proposal = await runningProposal();
    await proposal.college('aa');
    const { checkpoints } = region.record;
    const write = checkpoints.write.bind(checkpoints);
    checkpoints.write = () => Promise.reject(new Error('killed'));
    await expect(at.relay()).rejects.toThrow('killed');
    expect(at.calls()).toEqual(['tell round 1']);
    checkpoints.write = write;
    expect(await at.relay()).toEqual(['tell round 1']);
  });
});
