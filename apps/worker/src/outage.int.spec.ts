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
  });
  afterAll(() => place.stop());

  const settled = (id: string) =>
    until('it waits', async () => {
      const [one, other] = [await place.passing.historyLength(id), await place.passing.historyLength(id)];
      return one === other && one;
    });

  /** Events of the round's history from an alignment until the next stage is open; `meanwhile` is what happens between. */
  const costOfAlignment = async (meanwhile: () => Promise<void>): Promise<number> => {
    const proposal = await startProposal(place.region);
    await until('the stage is opened', async () => (await proposal.recorded('StageOpened')).length === 1);
    const id = roundWorkflowId(proposal.id, 1);
    const before = await settled(id);
    const going = meanwhile();
    await proposal.align();
    await going;
    await until('it goes on', async () => (await proposal.recorded('StageOpened')).length === 2);
    return (await settled(id)) - before;
  };

  it('costs a round at most 20 events of its history, after which it goes on by itself', async () => {
    const usual = await costOfAlignment(() => Promise.resolve());
    const disturbed = await costOfAlignment(async () => {
      database.away = true;
      await until('quick and patient tries have failed', () => Promise.resolve(database.tries >= 6));
      database.away = false;
    });
    expect(disturbed - usual).toBeLessThanOrEqual(20);
  });
});
