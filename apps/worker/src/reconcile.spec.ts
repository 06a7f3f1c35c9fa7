import { ServiceError } from '@temporalio/client';
import { overdueTasks, type OverdueTask } from '@eensluidend/application';
import { guardTerms } from './guard';
import { reconcile, type Thoroughness } from './reconcile';
import { fakePassage } from './testing/fake-passage';
import { startProposal, type TestProposal } from './testing/proposal';
import { testRegion, type Region } from './testing/region';
import { watchClock, watchTemporal } from './watch';

const away = () =>
  new ServiceError('away', { cause: Object.assign(new Error('away'), { code: 14, details: '', metadata: {} }) });

describe('Herstellen wat zou moeten lopen', () => {
  let region: Region;
  let proposal: TestProposal;
  let fake: ReturnType<typeof fakePassage>;
  let noted: Set<string>;
  const failures: string[] = [];
  beforeEach(async () => {
    region = await testRegion();
    fake = fakePassage();
    noted = new Set();
    proposal = await startProposal(region, 'kort');
    await proposal.align();
  });

  const repair = async (thoroughness?: Thoroughness, candidates = [proposal.id]) => {
    const parts = {
      candidates: () => Promise.resolve(candidates),
      application: region.app,
      passage: fake.passage,
      noted,
      onError: (message: string) => void failures.push(message),
    };
    const running = await reconcile(parts, thoroughness);
    return { running, calls: fake.calls() };
  };
  const runsWhole = () => {
    fake.run(proposal.id, { kind: 'proposal' });
    fake.run(proposal.id, { kind: 'round', round: 1 });
  };

  it('starts a proposal that should run and does not', async () => {
    expect(await repair()).toEqual({ running: 1, calls: ['start proposal'] });
  });

  it('leaves a proposal alone that runs and has nothing overdue', async () => {
    runsWhole();
    expect(await repair()).toEqual({ running: 1, calls: [] });
  });

  const aDayLater = () => region.record.clock.set(new Date(Date.now() + 86_400_000).toISOString());

  it('has the workflow look at the log again whose task is overdue, and no other', async () => {
    runsWhole();
    await aDayLater();
    expect(await repair()).toEqual({ running: 1, calls: ['tell round 1'] });
  });

  it('has the proposal look at the log again when the workflow is gone whose task is overdue', async () => {
    fake.run(proposal.id, { kind: 'proposal' });
    await aDayLater();
    expect(await repair()).toEqual({ running: 1, calls: ['miss round 1', 'tell proposal'] });
  });

  it('has everything look at the log again after a start or when the clock was set', async () => {
    runsWhole();
    expect((await repair('all')).calls).toEqual(['tell proposal', 'tell round 1', 'miss publication']);
  });

  it('tells the proposal that the workflow of a secrecy is gone', async () => {
    runsWhole();
    const secrecyId = await proposal.impose();
    expect((await repair()).calls).toEqual([`lost ${secrecyId}`]);
  });

  it('starts nothing for a proposal that is over', async () => {
    await proposal.withdraw();
    await proposal.engine('closeRound', { round: 1 });
    expect(await repair()).toEqual({ running: 0, calls: [] });
  });

  it('tells a proposal that is over and still runs, also when no list holds it any more', async () => {
    runsWhole();
    await proposal.withdraw();
    await proposal.engine('closeRound', { round: 1 });
    expect(await repair('missing', [])).toEqual({ running: 0, calls: [] });
    expect(await repair('all', [])).toEqual({ running: 0, calls: ['tell proposal'] });
  });

  it('takes up what the relay noted, also when no list holds it yet', async () => {
    noted.add(proposal.id);
    expect(await repair('missing', [])).toEqual({
      running: 1,
      calls: ['start proposal', 'miss round 1', 'miss publication'],
    });
    expect([...noted]).toEqual([]);
  });

  it('goes on with the others when one proposal fails', async () => {
    const other = await startProposal(region);
    fake.failing.add(proposal.id);
    expect(await repair('missing', [proposal.id, other.id])).toEqual({ running: 1, calls: ['start proposal'] });
    expect(failures).toEqual([`reconciling ${proposal.id}`]);
  });

  it('gives up at once when Temporal is away, and keeps what was noted', async () => {
    noted.add(proposal.id);
    fake.goAway(away());
    await expect(repair()).rejects.toThrow('away');
    expect([...noted]).toEqual([proposal.id]);
  });
});

describe('De wachter over de termijnen', () => {
  it('finds every task that is due and was not carried out, without Temporal', async () => {
    const region = await testRegion();
    const proposal = await startProposal(region, 'kort');
    const parts = {
      candidates: () => Promise.resolve([proposal.id]),
      application: region.app,
      onError: () => undefined,
    };
    expect(await overdueTasks(parts)).toEqual([]);
    await region.record.clock.set(new Date(Date.now() + 3 * 86_400_000).toISOString());
    expect(await overdueTasks(parts)).toEqual([
      { proposalId: proposal.id, act: 'openStage', dueSince: expect.any(String) as string },
    ]);
  });

  it('reports only what was overdue at two looks in a row', async () => {
    const region = await testRegion();
    const proposal = await startProposal(region, 'kort');
    await region.record.clock.set(new Date(Date.now() + 3 * 86_400_000).toISOString());
    const reports: (readonly OverdueTask[])[] = [];
    const look = guardTerms(
      { candidates: () => Promise.resolve([proposal.id]), application: region.app, onError: () => undefined },
      (overdue) => void reports.push(overdue),
    );
    await look();
    expect(reports).toEqual([]);
    await look();
    expect(reports.flat().map((task) => task.act)).toEqual(['openStage']);
  });
});

describe('De klok van het logboek in het oog houden', () => {
  const watched = () => {
    const clock = { ms: 0, real: 0, woken: 0, fails: false };
    const look = watchClock(
      { now: () => Promise.resolve(new Date(clock.ms).toISOString()) },
      () => (clock.fails ? Promise.reject(new Error('away')) : Promise.resolve(clock.woken++)),
      () => clock.real,
    );
    return { clock, look };
  };

  it('wakes the workflows when the clock is set, forwards or back, and not while it runs', async () => {
    const { clock, look } = watched();
    await look();
    Object.assign(clock, { ms: 60_000, real: 60_000 });
    await look();
    expect(clock.woken).toBe(0);
    clock.ms += 86_400_000;
    await look();
    expect(clock.woken).toBe(1);
    clock.ms -= 86_400_000;
    await look();
    await look();
    expect(clock.woken).toBe(2);
  });

  it('wakes them at the next look when Temporal was away', async () => {
    const { clock, look } = watched();
    await look();
    clock.ms = 86_400_000;
    clock.fails = true;
    await expect(look()).rejects.toThrow('away');
    clock.fails = false;
    await look();
    await look();
    expect(clock.woken).toBe(1);
  });
});

describe('Temporal in het oog houden', () => {
  it('wakes at the start, when Temporal comes back, and when it came back as another one', async () => {
    const temporal = { id: 'one', away: false };
    let woken = 0;
    const look = watchTemporal(
      () => (temporal.away ? Promise.reject(new Error('away')) : Promise.resolve(temporal.id)),
      () => Promise.resolve(woken++),
    );
    await look();
    await look();
    expect(woken).toBe(1);
    temporal.away = true;
    await expect(look()).rejects.toThrow('away');
    temporal.away = false;
    await look();
    expect(woken).toBe(2);
    temporal.id = 'two';
    await look();
    await look();
    expect(woken).toBe(3);
  });
});
