import { setTimeout as delay } from 'node:timers/promises';
import { CommandFailure, exitCodes } from '../exit-codes';

/** Something that runs until it ends or is stopped. */
export interface Running {
  readonly pid: number;
  readonly exited: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

interface Supervision<T extends Running> {
  /** As it appears in sentences: `De worker`. */
  readonly name: string;
  readonly start: () => Promise<T>;
  /** Called after each start; `again` is false at the first. When it fails, what was started is stopped. */
  readonly started?: (running: T, again: boolean) => Promise<void>;
  readonly say: (sentence: string) => void;
  /** Called when it ended too often; it is not started again. */
  readonly giveUp: (failure: CommandFailure) => void;
  /** Where to look when it keeps ending. */
  readonly log: string;
  /** Between an end and the next start; default half a second. */
  readonly pauseMs?: number;
}

const atMost = 5;
const withinMs = 60_000;

/** Something that is started again whenever it ends. */
export interface Supervised<T extends Running> {
  /** As it was at the first start. */
  readonly first: T;
  readonly stop: () => Promise<void>;
}

/** Starts something and starts it again when it ends unasked: at most five times a minute. Resolves at the first start. */
export async function supervise<T extends Running>(options: Supervision<T>): Promise<Supervised<T>> {
  const { name, say, giveUp, log, pauseMs = 500 } = options;
  let stopping = false;
  const isStopping = (): boolean => stopping;
  const begin = async (again: boolean): Promise<T> => {
    const running = await options.start();
    try {
      await options.started?.(running, again);
    } catch (error) {
      await running.stop(); // nobody else knows of it
      throw error;
    }
    return running;
  };
  let current = await begin(false);
  const first = current;
  const watch = async (): Promise<void> => {
    let ends: number[] = [];
    for (let alive = true; ;) {
      if (alive && !isStopping()) await current.exited;
      if (isStopping()) return; // also when the stop was asked during a start: what then runs is stopped last
      ends = [...ends.filter((at) => at > performance.now() - withinMs), performance.now()];
      if (ends.length > atMost) return giveUp(tooOften(name, log));
      say(`${name} is onverwacht gestopt en wordt opnieuw gestart (zie ${log}).`);
      await delay(pauseMs);
      if (isStopping()) return;
      // A start may fail as well, while what the last one left behind is still ending.
      alive = await begin(true).then(
        (running) => ((current = running), true),
        () => false,
      );
    }
  };
  const watching = watch();
  return {
    first,
    stop: async () => {
      stopping = true;
      await current.stop();
      await watching;
      await current.stop(); // a start that was under way when the stop was asked
    },
  };
}

function tooOften(name: string, log: string): CommandFailure {
  return new CommandFailure(
    exitCodes.notReachable,
    `${name} stopt steeds: na ${atMost} keer in een minuut geef ik het op (zie ${log}).`,
  );
}
