import { setTimeout as pause } from 'node:timers/promises';
import { playCase } from '../../apps/cli/src/case/play';
import { answerLoser } from './answer-lost';
import { outcomeOf, type ProposalOutcome } from './outcome';
import { startSystem, type System } from './system';

/** Kills a part half-way through the real case while facts keep coming, and compares with a play that nobody disturbed. */
describe('Halverwege de zaak valt een onderdeel uit', () => {
  let system: System;
  let undisturbed: Record<string, ProposalOutcome>;

  const play = async (disturb: Readonly<Record<string, () => unknown>> = {}, baseUrl = system.baseUrl) => {
    const seen = new Set<string>();
    const played = await playCase({
      baseUrl,
      variant: 'adopted',
      log: () => undefined,
      before: async ({ name, says }) => {
        const moment = name ?? says;
        if (disturb[moment] === undefined) return;
        seen.add(moment);
        await disturb[moment]();
      },
    });
    expect([...seen]).toEqual(Object.keys(disturb));
    return outcomeOf(system.baseUrl, played);
  };

  beforeAll(async () => {
    system = await startSystem();
    undisturbed = await play();
  });
  afterAll(() => system.stop());

  it('plays the whole case undisturbed, to six gazettes that are ready', () => {
    expect(undisturbed['koersnota']?.timeline.filter((line) => line.includes('GazettePrepared'))).toHaveLength(6);
    expect(undisturbed['koersnota']?.timeline.filter((line) => line.includes('AdviserReminded'))).toHaveLength(15);
  });

  it('loses and doubles nothing when the worker is killed and comes back while facts keep coming', async () => {
    const outcome = await play({
      'aanvraag-fnv': () => system.worker.kill(),
      'aanvraag-client-council-gm0994': () => system.worker.start(),
    });
    expect(outcome).toEqual(undisturbed);
  });

  it('loses and doubles nothing when the API is killed after it recorded a fact and before it answered', async () => {
    const before = await answerLoser(system.baseUrl, async () => {
      await system.api.kill();
      await system.api.start();
    });
    const lose = () => before.loseNextAnswer();
    try {
      const outcome = await play({ 'visie-geheim': lose, 'advies-fnv': lose, 'besluit-maastricht': lose }, before.url);
      expect(before.lost()).toBe(3);
      expect(outcome).toEqual(undisturbed);
    } finally {
      await before.stop();
    }
  });

  it('loses and doubles nothing when Temporal is killed and its data is gone: the log brings it back', async () => {
    const outcome = await play({
      'advies-or-mtb': () => system.temporal.killAndForget(),
      'mondeling-client-council': () => system.temporal.start(),
      // Then no fact comes in: only the clock goes on, and the term must lapse all the same.
      'De termijn is voorbij; wie niet adviseerde, houdt de ronde niet op.': async () => {
        await system.temporal.killAndForget();
        await system.temporal.start();
      },
    });
    expect(outcome).toEqual(undisturbed);
  });

  it('ends in order within ten seconds, also when Temporal is away', async () => {
    await system.temporal.kill();
    await pause(500);
    expect(await system.worker.stop()).toBeLessThan(10_000);
  });
});
