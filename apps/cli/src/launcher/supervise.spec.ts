import { setTimeout as delay } from 'node:timers/promises';
import type { CommandFailure } from '../exit-codes';
import { supervise, type Running } from './supervise';

/** Something that ends at once as often as is asked, and then runs until it is stopped. */
function endsAtOnce(times: number): { start: () => Promise<Running>; starts: () => number } {
  let starts = 0;
  const start = (): Promise<Running> => {
    starts += 1;
    const ended = Promise.withResolvers<number | null>();
    if (starts <= times) ended.resolve(1);
    return Promise.resolve({ pid: starts, exited: ended.promise, stop: () => Promise.resolve(ended.resolve(0)) });
  };
  return { start, starts: () => starts };
}

const options = { name: 'De worker', log: 'worker.log', pauseMs: 1 };

it('starts a program again when it ended, and says so', async () => {
  const said: string[] = [];
  const { start, starts } = endsAtOnce(2);
  const { stop } = await supervise({ ...options, start, say: (line) => said.push(line), giveUp: fail });
  while (starts() < 3) await delay(1);
  await stop();
  const sentence = 'De worker is onverwacht gestopt en wordt opnieuw gestart (zie worker.log).';
  expect(said).toEqual([sentence, sentence]);
  expect(starts()).toBe(3);
});

it('gives up after five times in a minute, with exit code 7', async () => {
  const { start, starts } = endsAtOnce(100);
  const failure = await new Promise<CommandFailure>((giveUp) => {
    void supervise({ ...options, start, say: () => undefined, giveUp });
  });
  expect(failure).toMatchObject({
    exitCode: 7,
    message: 'De worker stopt steeds: na 5 keer in een minuut geef ik het op (zie worker.log).',
  });
  expect(starts()).toBe(6);
});

it('counts a start that fails as an end', async () => {
  const { start, starts } = endsAtOnce(1);
  const failsTwice = () => ([2, 3].includes(starts() + 1) && tried++ < 2 ? Promise.reject(new Error('busy')) : start());
  let tried = 0;
  const { stop } = await supervise({ ...options, start: failsTwice, say: () => undefined, giveUp: fail });
  while (starts() < 2) await delay(1);
  await stop();
  expect([starts(), tried]).toEqual([2, 3]);
});

it('stops what was started again and could not be noted, and starts another', async () => {
  const { start, starts } = endsAtOnce(1);
  let stopped = 0;
  const stoppable = async () => {
    const running = await start();
    return { ...running, stop: () => running.stop().finally(() => stopped++) };
  };
  const started = (_running: Running, again: boolean) =>
    again && starts() === 2 ? Promise.reject(new Error('no space left')) : Promise.resolve();
  const { stop } = await supervise({ ...options, start: stoppable, started, say: () => undefined, giveUp: fail });
  while (starts() < 3) await delay(1);
  expect(stopped).toBe(1);
  await stop();
});

it('stops what could not be noted at the first start, and fails', async () => {
  const { start } = endsAtOnce(0);
  let stopped = 0;
  const stoppable = async () => {
    const running = await start();
    return { ...running, stop: () => running.stop().finally(() => stopped++) };
  };
  const started = () => Promise.reject(new Error('no space left'));
  const supervised = supervise({ ...options, start: stoppable, started, say: () => undefined, giveUp: fail });
  await expect(supervised).rejects.toThrow('no space left');
  expect(stopped).toBe(1);
});

it('starts nothing again once a stop was asked', async () => {
  const { start, starts } = endsAtOnce(0);
  const { stop } = await supervise({ ...options, start, say: () => undefined, giveUp: fail });
  await stop();
  await delay(10);
  expect(starts()).toBe(1);
});

it('stops also what was being started again when the stop was asked', async () => {
  const { start, starts } = endsAtOnce(1);
  const noted = Promise.withResolvers<void>();
  const started = (_running: Running, again: boolean) => (again ? noted.promise : Promise.resolve());
  const { stop } = await supervise({ ...options, start, started, say: () => undefined, giveUp: fail });
  while (starts() < 2) await delay(1);
  const stopped = stop().then(() => 'stopped');
  await delay(1);
  noted.resolve();
  expect(await Promise.race([stopped, delay(1_000)])).toBe('stopped');
});

function fail(failure: CommandFailure): void {
  throw failure;
}
