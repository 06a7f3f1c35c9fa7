import { overdueTasks } from '@eensluidend/application';
import { proposalWorkflowId, roundWorkflowId, secrecyWorkflowId } from '@eensluidend/workflows/ids';
import { passingRegion } from './testing/passing';
import { startProposal, type TestProposal } from './testing/proposal';
import { until } from './testing/until';

/** What happens to the children of a proposal when it goes on in a new run, is ended by an operator, or ends. */
describe('Het doorlopen van de workflows', () => {
  let place: Awaited<ReturnType<typeof passingRegion>>;
  beforeAll(async () => void (place = await passingRegion()));
  afterAll(() => place.stop());

  const describeIt = (id: string) => place.passing.client.workflow.getHandle(id).describe();
  const runs = (id: string) => until(`${id} runs`, async () => (await place.passing.status(id)) === 'RUNNING');
  const isOpened = (proposal: TestProposal, step: string, round = 1) =>
    until(`${step} is opened`, async () =>
      (await proposal.recorded('StageOpened')).some(
        (event) => event.type === 'StageOpened' && event.data.step === step && event.data.round === round,
      ),
    );
  /** So many signals that the history is long. */
  const flood = async (id: string) => {
    const handle = place.passing.client.workflow.getHandle(id);
    for (let batch = 0; batch < 9; batch++)
      await Promise.all(Array.from({ length: 50 }, () => handle.signal('factRecorded')));
  };

  it('loses no news when a long round goes on in a new run', async () => {
    const proposal = await startProposal(place.region);
    const id = roundWorkflowId(proposal.id, 1);
    await runs(id);
    const { runId } = await describeIt(id);
    const flooding = flood(id);
    await proposal.align();
    await flooding;
    await proposal.colleges();
    await isOpened(proposal, 'raden');
    await until('it goes on in a new run', async () => (await describeIt(id)).runId !== runId);
    await proposal.councils();
    await until('it is adopted', async () => (await proposal.recorded('GazettePrepared')).length === 3);
    expect(await proposal.recorded('RoundClosed')).toHaveLength(1);
  });

  it('leaves a secrecy running, the same run, when the proposal goes on in a new one', async () => {
    const proposal = await startProposal(place.region);
    await proposal.align();
    const secrecyId = await proposal.impose();
    const [id, secrecy] = [proposalWorkflowId(proposal.id), secrecyWorkflowId(proposal.id, secrecyId)];
    await runs(secrecy);
    const [first, watching] = [await describeIt(id), await describeIt(secrecy)];
    await proposal.college('aa', 'rejected');
    await until('the round is closed', async () => (await proposal.recorded('RoundClosed')).length === 1);
    await flood(id);
    await until('it goes on in a new run', async () => (await describeIt(id)).runId !== first.runId);
    await proposal.align();
    await isOpened(proposal, 'instemming', 2);
    expect((await describeIt(id)).status.name).toBe('RUNNING');
    expect(await describeIt(secrecy)).toMatchObject({ runId: watching.runId, status: { name: 'RUNNING' } });
  });

  it('ends the round with the proposal, leaves the secrecy, and the reconciler starts the proposal and its round again', async () => {
    const proposal = await startProposal(place.region);
    await proposal.align();
    const secrecyId = await proposal.impose();
    const [id, round] = [proposalWorkflowId(proposal.id), roundWorkflowId(proposal.id, 1)];
    await runs(secrecyWorkflowId(proposal.id, secrecyId));
    await isOpened(proposal, 'instemming');
    await place.passing.client.workflow.getHandle(id).terminate('by an operator');
    await until('the round is ended', async () => (await place.passing.status(round)) === 'TERMINATED');
    expect(await place.passing.status(secrecyWorkflowId(proposal.id, secrecyId))).toBe('RUNNING');
    await place.passing.repair();
    await runs(id);
    await runs(round);
    await proposal.colleges();
    await isOpened(proposal, 'raden');
    const opened = await proposal.recorded('StageOpened');
    expect(new Set(opened.map((event) => JSON.stringify(event.data))).size).toBe(opened.length);
  });

  it('starts a secrecy again that an operator ended', async () => {
    const proposal = await startProposal(place.region);
    await proposal.align();
    const secrecy = secrecyWorkflowId(proposal.id, await proposal.impose());
    await runs(secrecy);
    await place.passing.client.workflow.getHandle(secrecy).terminate('by an operator');
    await until('it is ended', async () => (await place.passing.status(secrecy)) === 'TERMINATED');
    await place.passing.repair();
    await runs(secrecy);
  });

  it('brings all running proposals back from the log when Temporal lost them, and delivers nothing twice', async () => {
    const advised = await startProposal(place.region, 'nota');
    await advised.align();
    await advised.ask('or');
    await until('it is delivered', async () => (await advised.recorded('AdviceRequestDelivered')).length === 1);
    const rejected = await startProposal(place.region);
    await rejected.align();
    const secrecyId = await rejected.impose();
    await runs(secrecyWorkflowId(rejected.id, secrecyId));
    await runs(roundWorkflowId(rejected.id, 1));
    const before = (await place.region.app.facts(advised.id))?.facts.tasks;
    const { workflowService } = place.passing.client;
    const lost = [
      proposalWorkflowId(advised.id),
      roundWorkflowId(advised.id, 1),
      proposalWorkflowId(rejected.id),
      roundWorkflowId(rejected.id, 1),
      secrecyWorkflowId(rejected.id, secrecyId),
    ];
    const { namespace } = place.passing.client.options;
    for (const workflowId of lost.toReversed())
      await workflowService.deleteWorkflowExecution({ namespace, workflowExecution: { workflowId } });
    for (const id of lost) await until(`${id} is gone`, async () => (await place.passing.status(id)) === undefined);
    // A rejection that no workflow could act on, and round 2 already begun when they come back.
    await place.region.withoutTelling(async () => {
      await rejected.college('aa', 'rejected');
      await rejected.align();
    });
    await place.passing.repair();
    await Promise.all([runs(roundWorkflowId(advised.id, 1)), runs(roundWorkflowId(rejected.id, 2))]);
    await runs(secrecyWorkflowId(rejected.id, secrecyId));
    expect(await rejected.recorded('RoundClosed')).toHaveLength(1);
    expect(await rejected.recorded('StuurgroepAsked')).toHaveLength(1);
    expect(await advised.recorded('AdviceRequestDelivered')).toHaveLength(1);
    expect((await place.region.app.facts(advised.id))?.facts.tasks).toEqual(before);
  });

  it('knows which proposals run, also those that the log calls over', async () => {
    const proposal = await startProposal(place.region);
    const id = proposalWorkflowId(proposal.id);
    await runs(id);
    const isListed = async () => (await place.passing.passage.running()).includes(proposal.id);
    await until('it is listed', isListed);
    await place.region.withoutTelling(async () => {
      await proposal.withdraw();
      await proposal.engine('closeRound', { round: 1 });
    });
    expect(await isListed()).toBe(true);
    await place.passing.repair('all');
    await until('it has ended', async () => (await place.passing.status(id)) === 'COMPLETED');
    await until('it is listed no more', async () => !(await isListed()));
  });

  it('finds by the log alone what an ended workflow left undone, and the reconciler has it done', async () => {
    const proposal = await startProposal(place.region, 'nota');
    await proposal.align();
    await proposal.ask('or');
    await until('it is delivered', async () => (await proposal.recorded('AdviceRequestDelivered')).length === 1);
    await place.passing.client.workflow.getHandle(proposalWorkflowId(proposal.id)).terminate('by an operator');
    await place.region.record.clock.set(new Date(Date.now() + 50 * 86_400_000).toISOString());
    const parts = {
      candidates: () => Promise.resolve([proposal.id]),
      application: place.region.app,
      onError: () => undefined,
    };
    expect((await overdueTasks(parts)).map(({ act }) => act)).toEqual(['remindAdviser', 'lapseAdviceTerm']);
    await place.passing.repair();
    await until('the term has lapsed', async () => (await proposal.recorded('AdviceTermLapsed')).length === 1);
    expect(await overdueTasks(parts)).toEqual([]);
  });

  it('has nothing to complain about', () => {
    expect(place.passing.failures).toEqual([]);
  });
});
