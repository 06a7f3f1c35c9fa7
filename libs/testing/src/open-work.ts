import type { ProcessDefinition } from '@eensluidend/contracts';
import { obligations, obligationsView, type Obligation, type ObligationKind } from '@eensluidend/domain';
import { given } from './given';
import type { History } from './play';

const told = (each: Obligation): string => {
  const { key, since, from, dueOn, plannedOn, heldUntil, historic, blocking } = each;
  const parts = [
    key,
    `since ${since.on}`,
    ...(from ? [`from ${from}`] : []),
    ...(dueOn ? [`due ${dueOn}`] : []),
    ...(plannedOn ? [`planned ${plannedOn}`] : []),
    ...(heldUntil ? [`held until ${heldUntil}`] : []),
    ...(historic ? ['historic'] : []),
    ...(blocking ? [] : ['aside']),
  ];
  return parts.join(', ');
};

/** All open work after a history, a line each (`kind/actor/subject, since day, due day, aside`); of these kinds only, where any is named. */
export const openWork = (
  history: readonly History[],
  kinds: readonly ObligationKind[] = [],
  definition?: ProcessDefinition,
): readonly string[] =>
  obligations(given(history, definition).state)
    .filter((each) => kinds.length === 0 || kinds.includes(each.kind))
    .map(told);

/** What the open work of one kind is called: act, sentence, what happens if nothing comes, rule and basis. */
export const wordsOf = (history: readonly History[], kind: ObligationKind, definition?: ProcessDefinition) =>
  obligationsView(given(history, definition).state, () => true)
    .obligations.filter((each) => each.kind === kind)
    .map(({ act, sentence, ifNothing, rule, basis }) => [act, sentence, ifNothing, `${rule}: ${basis}`]);
