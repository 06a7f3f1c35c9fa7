import type { ProposalEvent } from '@eensluidend/contracts';
import {
  proposalWorkflowId,
  publicationWorkflowId,
  roundWorkflowId,
  secrecyWorkflowId,
} from '@eensluidend/workflows/ids';
import { passingRegion } from './testing/passing';
import { startProposal, type TestProposal } from './testing/proposal';
import { until } from './testing/until';

const steps = (events: readonly ProposalEvent[]) =>
  events.flatMap((event) => (event.type === 'StageOpened' ? [`${event.data.round} ${event.data.step}`] : []));

describe('De gang van een voorstel, gedreven door de workflows', () => {
  let place: Awaited<ReturnType<typeof passingRegion>>;
  beforeAll(async () => void (place = await passingRegion()));
  afterAll(() => place.stop());

  const hasOpened = (proposal: TestProposal, step: string, round = 1) =>
    until(`${step} is opened`, async () => steps(await proposal.recorded('StageOpened')).includes(`${round} ${step}`));
  const ended = (proposal: TestProposal, id = proposalWorkflowId(proposal.id)) =>
    until('it has ended', async () => (await place.passing.status(id)) === 'COMPLETED');
  const atCouncils = async () => {
    const proposal = await startProposal(place.region);
    await proposal.align();
    await proposal.colleges();
    await hasOpened(proposal, 'raden');
    return proposal;
  };

  it('opens the stages in order, publishes only after the last yes, and ends when all have published', async () => {
    const proposal = await startProposal(place.region);
    await hasOpened(proposal, 'afstemming');
    await proposal.align();
    await hasOpened(proposal, 'instemming');
    await proposal.colleges();
    await hasOpened(proposal, 'raden');
    await proposal.council('aa');
    await proposal.council('bb');
    expect(await place.passing.status(publicationWorkflowId(proposal.id))).toBeUndefined();
    expect(await proposal.recorded('GazettePrepared')).toEqual([]);
    await proposal.council('cc');
    await until('three gazettes are prepared', async () => (await proposal.recorded('GazettePrepared')).length === 3);
    await hasOpened(proposal, 'bekendmaking');
    expect(steps(await proposal.recorded('StageOpened'))).toEqual([
      '1 afstemming',
      '1 instemming',
      '1 raden',
      '1 bekendmaking',
    ]);
    expect(await proposal.recorded('RoundClosed')).toHaveLength(1);
    expect(await place.passing.status(proposalWorkflowId(proposal.id))).toBe('RUNNING');
    await proposal.publishAll();
    await ended(proposal);
  });

  it('returns the note to the stuurgroep on one rejection: all are told, planned items of the others withdrawn, once', async () => {
    const proposal = await atCouncils();
    await proposal.plan('aa', '2027-12-16');
    await proposal.plan('bb', '2027-12-18');
    await proposal.council('aa');
    await proposal.council('cc', 'rejected');
    await ended(proposal, roundWorkflowId(proposal.id, 1));
    expect(await proposal.recorded('RoundClosed')).toHaveLength(1);
    expect(await proposal.recorded('StuurgroepAsked')).toHaveLength(1);
    expect(await proposal.recorded('PlannedDecisionWithdrawn')).toHaveLength(1);
    expect((await proposal.recorded('NoticeGiven')).length).toBe(7);

    await proposal.council('bb'); // happened, is recorded, and counts no more
    expect(await place.passing.status(roundWorkflowId(proposal.id, 2))).toBeUndefined();
    await proposal.align();
    await hasOpened(proposal, 'instemming', 2);
    await proposal.colleges();
    await proposal.councils();
    await until('it is adopted', async () => (await proposal.recorded('GazettePrepared')).length === 3);
    expect(await proposal.recorded('RoundClosed')).toHaveLength(2);
  });

  it('ends when the proposal is withdrawn, and tells everybody once', async () => {
    const proposal = await atCouncils();
    await proposal.withdraw();
    await ended(proposal);
    expect(await proposal.recorded('RoundClosed')).toHaveLength(1);
    expect(await proposal.recorded('StuurgroepAsked')).toEqual([]);
  });

  it('records with the predecessor that the new proposal took its place', async () => {
    const predecessor = await startProposal(place.region);
    await predecessor.align();
    const successor = await startProposal(place.region, 'kort', predecessor.id);
    await ended(predecessor);
    expect((await predecessor.state()).superseded?.successorId).toBe(successor.id);
    await hasOpened(successor, 'afstemming');
    expect(await predecessor.recorded('ProposalSuperseded')).toHaveLength(1);
  });

  it('warns once that a secrecy can no longer end as it was meant to', async () => {
    const proposal = await startProposal(place.region);
    await proposal.align();
    const secrecyId = await proposal.impose();
    await until('the secrecy is watched', async () => place.passing.status(secrecyWorkflowId(proposal.id, secrecyId)));
    await proposal.insufficientSupport();
    await until('it is warned', async () => (await proposal.recorded('SecrecyEndUnreachable')).length === 1);
    await place.passing.repair('all');
    await place.passing.repair('all');
    expect(await proposal.recorded('SecrecyEndUnreachable')).toHaveLength(1);
  });

  it('does what is due when the clock is set, and nothing when it goes back', async () => {
    const proposal = await startProposal(place.region, 'nota');
    await proposal.align();
    await proposal.ask('or');
    await until('it is delivered', async () => (await proposal.recorded('AdviceRequestDelivered')).length === 1);
    const now = Date.now();
    await place.passing.setClock(new Date(now + 36 * 86_400_000).toISOString());
    await until('it is reminded', async () => (await proposal.recorded('AdviserReminded')).length === 1);
    await place.passing.setClock(new Date(now).toISOString());
    const other = await startProposal(place.region);
    await hasOpened(other, 'afstemming');
    await proposal.ask('adviesraad'); // recorded at the same moment as the reminder: recorded time never goes back
    await until('it is delivered', async () => (await proposal.recorded('AdviceRequestDelivered')).length === 2);
    expect(await proposal.recorded('AdviceTermLapsed')).toEqual([]);
  });

  it('shows operators where it stands, without a title', async () => {
    const proposal = await atCouncils();
    const handle = place.passing.client.workflow.getHandle(roundWorkflowId(proposal.id, 1));
    const { searchAttributes } = await until('it shows where it stands', async () => {
      const found = await handle.describe();
      return found.searchAttributes['Stage']?.[0] === 'raden' && found;
    });
    expect(searchAttributes).toMatchObject({ Stage: ['raden'], Round: [1], OpenBodies: [3] });
  });

  it('has nothing to complain about', () => {
    expect(place.passing.failures).toEqual([]);
  });
});
