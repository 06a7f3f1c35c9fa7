import type { CommandFailure } from '../exit-codes';
import type { dataPaths } from '../paths';
import type { Talk } from '../talk';

/** What every part of the launcher works with. */
export interface Base {
  readonly paths: ReturnType<typeof dataPaths>;
  readonly talk: Talk;
  /** Notes a started process in the lock. */
  readonly note: (name: string, pid: number) => Promise<void>;
  /** Ends the launcher with this failure. */
  readonly giveUp: (failure: CommandFailure) => void;
}
