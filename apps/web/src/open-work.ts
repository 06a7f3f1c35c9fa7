import type { ObligationsView, WhyView } from '@eensluidend/contracts';

type Obligation = ObligationsView['obligations'][number];

/** What one body still has to do; the next possible date only where the proposal waits for it. */
export type Task = Obligation & Pick<WhyView['reasons'][number], 'nextPossibleOn'>;

/** One act that one or more bodies still have to do, and what they have in common. */
export type Act = Pick<Obligation, 'act' | 'ifNothing' | 'rule' | 'basis'> & { readonly tasks: readonly Task[] };

export interface OpenWork {
  /** The proposal stands still until these are done. */
  readonly blocking: readonly Act[];
  /** These must be done too, but the proposal does not wait. */
  readonly other: readonly Act[];
}

const sameAct = ({ act, ifNothing, rule, basis }: Task) => JSON.stringify([act, ifNothing, rule, basis]);

/** Earliest due date first; what has no due date keeps its place after the others. */
const byDue = (a: Act, b: Act) => dueOf(a).localeCompare(dueOf(b));
const dueOf = ({ tasks }: Act) => tasks.map(({ dueOn }) => dueOn ?? '9999').toSorted()[0] ?? '9999';

function byAct(all: readonly Task[]): Act[] {
  const acts = [...Map.groupBy(all, sameAct).values()].flatMap((tasks): Act[] => {
    const [first] = tasks;
    if (first === undefined) return [];
    const { act, ifNothing, rule, basis } = first;
    return [{ act, ifNothing, ...(rule && { rule }), ...(basis && { basis }), tasks }];
  });
  return acts.toSorted(byDue);
}

/** The open obligations by act: those the proposal waits for apart, with the next possible date that `why` gives them. */
export function openWork(obligations: readonly Obligation[], reasons: WhyView['reasons']): OpenWork {
  const next = new Map(reasons.map(({ key, nextPossibleOn }) => [key, nextPossibleOn]));
  const tasks = obligations.map((one): Task => {
    const nextPossibleOn = next.get(one.key);
    return nextPossibleOn === undefined ? one : { ...one, nextPossibleOn };
  });
  const { blocking = [], other = [] } = Object.groupBy(tasks, (one) => (one.blocking ? 'blocking' : 'other'));
  return { blocking: byAct(blocking), other: byAct(other) };
}
