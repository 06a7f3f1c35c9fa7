import type { BoardView, ObligationsView } from '@eensluidend/contracts';
import { openWork, type Act } from '../open-work';

/** How a proposal stands: its state in words, and what is still to be done. */
export interface Standing {
  readonly state: BoardView['stateLabel'];
  readonly tasks: ObligationsView['obligations'];
}

export interface CameOfIt {
  /** The state before, where it is another one now. */
  readonly was?: string;
  readonly is: string;
  /** What must be done now and was not there before; what the proposal waits for comes first. */
  readonly acts: readonly Act[];
  /** How many tasks are gone. */
  readonly gone: number;
}

/** What a correction brought about: the difference between how it stood and how it stands. */
export function cameOfIt(before: Standing, after: Standing): CameOfIt {
  const [known, left] = [before, after].map(({ tasks }) => new Set(tasks.map(({ key }) => key)));
  const { blocking, other } = openWork(
    after.tasks.filter(({ key }) => known?.has(key) !== true),
    [],
  );
  return {
    ...(before.state === after.state ? {} : { was: before.state }),
    is: after.state,
    acts: [...blocking, ...other],
    gone: before.tasks.filter(({ key }) => left?.has(key) !== true).length,
  };
}
