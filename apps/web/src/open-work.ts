import type { ObligationsView, WhyView } from '@eensluidend/contracts';
import { counted } from './words';

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

/** What tasks of one kind are called together, where the act of each names what it is about. */
const together: Readonly<Record<string, string>> = {
  askAdvice: 'advies vragen',
  tellDecision: 'het besluit melden aan wie adviseerde',
};

/** What tasks of a kind are counted in, where they are told apart by what they are about. */
const countedIn: Readonly<Record<string, readonly [one: string, many: string]>> = {
  answerAdvice: ['advies', 'adviezen'],
  askAdvice: ['adviesorgaan', 'adviesorganen'],
  tellDecision: ['adviesorgaan', 'adviesorganen'],
};

const sameAct = ({ kind, act, ifNothing, rule, basis }: Task) =>
  JSON.stringify([kind in together ? kind : act, ifNothing, rule, basis]);

const distinct = (all: readonly (string | undefined)[]): number => new Set(all).size;

/** How many bodies must act, or for one body how often; undefined for a single task. */
export function howMany({ tasks }: Act): string | undefined {
  const [first] = tasks;
  if (first === undefined || tasks.length === 1) return undefined;
  const own = countedIn[first.kind];
  if (own !== undefined) return counted(distinct(tasks.map(({ key }) => key.split('/')[2])), ...own);
  const bodies = distinct(tasks.map(({ actor }) => actor));
  return bodies === 1 ? `${tasks.length} keer` : counted(bodies, 'orgaan', 'organen');
}

/** The tasks of each body together, in their order. */
export const byBody = (tasks: readonly Task[]): readonly (readonly Task[])[] => [
  ...Map.groupBy(tasks, ({ actor }) => actor).values(),
];

/** Earliest due date first; what has no due date keeps its place after the others. */
const byDue = (a: Act, b: Act) => dueOf(a).localeCompare(dueOf(b));
const dueOf = ({ tasks }: Act) => tasks.map(({ dueOn }) => dueOn ?? '9999').toSorted()[0] ?? '9999';

function byAct(all: readonly Task[]): Act[] {
  const acts = [...Map.groupBy(all, sameAct).values()].flatMap((tasks): Act[] => {
    const [first] = tasks;
    if (first === undefined) return [];
    const { kind, ifNothing, rule, basis } = first;
    const act = (tasks.length > 1 && together[kind]) || first.act;
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
