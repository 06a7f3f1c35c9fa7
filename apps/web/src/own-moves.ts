import type { ObligationsView } from '@eensluidend/contracts';
import { openWork } from './open-work';
import { formOf } from './own-tasks';

export interface Move {
  readonly act: string;
  /** The last part of the address of its form; empty for the list of all forms. */
  readonly form: string;
}

/** Up to so many moves are named on top of the page; the list of what one may record has them all. */
const few = 3;

/** What is asked of a body, each act once, with its form; what the proposal waits for comes first. */
export function ownMoves(tasks: ObligationsView['obligations'], body: string | undefined): readonly Move[] {
  const { blocking, other } = openWork(
    tasks.filter(({ actor }) => actor === body),
    [],
  );
  const moves = [...blocking, ...other].flatMap(({ act, tasks: same }): Move[] => {
    const form = same.flatMap((task) => formOf(task) ?? [])[0];
    if (form === undefined) return [];
    // Several of one kind are chosen from on the form itself.
    return [{ act, form: same.length > 1 ? (form.split('?')[0] ?? form) : form }];
  });
  return moves.length > few ? [...moves.slice(0, few - 1), { act: 'al het andere', form: '' }] : moves;
}
