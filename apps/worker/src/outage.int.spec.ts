import { roundWorkflowId } from '@eensluidend/workflows/ids';
import { passingRegion } from './testing/passing';
import { startProposal } from './testing/proposal';
import { until } from './testing/until';

describe('Een database die even weg is', () => {
  let place: Awaited<ReturnType<typeof passingRegion>>;
  const database = { away: false, tries: 0 };
  beforeAll(async () => {
    place = await passingRegion((activities) => ({
      ...activities,
      readFacts(proposalId) {
        if (!database.away) return activities.readFacts(proposalId);
        database.tries++;
        return Promise.reject(new Error('the database is away'));
      },
    }));
  }, 30_000);
  afterAll(() => place.stop());

  it('costs a round at most 20 events of its history, after which it goes on by itself', async () => {
    const proposal = await startProposal(place.region);
    await until('the stage is opened', async () => (await proposal.recorded('StageOpened')).length === 1);
    const id = roundWorkflowId(proposal.id, 1);
    const before = await until('it waits', async () => {
      const [one, other] = [await place.passing.historyLength(id), await place.passing.historyLength(id)];
      return one === other && one;
    });
    database.away = true;
    await proposal.align();
    await until('quick and patient tries have failed', () => Promise.resolve(database.tries >= 6), 20_000);
    database.away = false;
    await until('it goes on', async () => (await proposal.recorded('StageOpened')).length === 2, 20_000);
    const cost = (await place.passing.historyLength(id)) - before;
    expect(cost).toBeLessThanOrEqual(20);
  }, 60_000);
});
