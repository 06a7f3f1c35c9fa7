import { openLog } from '@eensluidend/application';
import { temporalRuntime } from './temporal-log';
import { passingRegion } from './testing/passing';
import { startProposal } from './testing/proposal';
import { until } from './testing/until';

const secret = 'De raad van Vaals besprak de geheime bijlage';

describe('Een activity die faalt', () => {
  let place: Awaited<ReturnType<typeof passingRegion>>;
  let printed = '';
  const take = (text: unknown) => ((printed += String(text)), true);
  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockImplementation(take);
    jest.spyOn(process.stderr, 'write').mockImplementation(take);
    const fails = () => Promise.reject(new Error(`de databank zegt: ${secret}`));
    place = await passingRegion(
      (activities) => ({ ...activities, readFacts: fails }),
      temporalRuntime(openLog('worker')),
    );
  });
  afterAll(async () => {
    await place.stop();
    jest.restoreAllMocks();
  });

  it('is told by Temporal in our own log, with ids and without what a person typed', async () => {
    const { id } = await startProposal(place.region);
    await until('it has failed', () => Promise.resolve(printed.includes('Activity failed')));
    const lines = printed.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(
      expect.objectContaining({ app: 'worker', message: 'temporal: Activity failed', proposal: id, error: 'Error' }),
    );
    expect(printed).not.toMatch(/Vaals|databank/);
  });
});
