import type { ObligationsView } from '@eensluidend/contracts';
import { formOf } from '../own-tasks';
import { notHere, subjects } from './subjects';

/** An act that may be chosen. */
export interface Choice {
  readonly name: string;
  /** The last part of the address of its form. */
  readonly form: string;
  readonly title: string;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

type Task = Pick<ObligationsView['obligations'][number], 'kind' | 'key' | 'actor'>;

/** The forms on which a body settles what is open for it. */
export const formsAskedOf = (body: string | undefined, tasks: readonly Task[]): readonly string[] =>
  tasks.filter(({ actor }) => actor === body).flatMap((task) => formOf(task) ?? []);

/** The form of an act that is asked now: for its subject where there is one, else the form on which one chooses. */
function askedForm(path: string, asked: readonly string[]): string | undefined {
  const all = [...new Set(asked.filter((form) => form.split('?')[0] === path))];
  return all.length > 1 ? path : all[0];
}

/** What is asked now comes first, then the rest by subject; each act stands there once, and also one that a newer API knows. */
export function groupsFor(all: readonly Choice[], asked: readonly string[]): readonly Group[] {
  const offered = all
    .filter(({ name }) => !notHere.some((each) => each === name))
    .map((choice) => ({ ...choice, asked: askedForm(choice.form, asked) }));
  const first = offered.flatMap((choice) => (choice.asked === undefined ? [] : [{ ...choice, form: choice.asked }]));
  const rest = offered.filter((choice) => choice.asked === undefined);
  const bySubject = subjects.map(({ id, title, commands }) => ({
    id,
    title,
    choices: commands.flatMap((name) => rest.find((choice) => choice.name === name) ?? []),
  }));
  const placed = bySubject.flatMap(({ choices }) => choices);
  return [
    { id: 'gevraagd', title: 'Nu van u gevraagd', choices: first },
    ...bySubject,
    { id: 'overig', title: 'Overig', choices: rest.filter((choice) => !placed.includes(choice)) },
  ].filter(({ choices }) => choices.length > 0);
}

/** What is left when every word that is looked for must be in the act or in its heading. */
export function found(groups: readonly Group[], wanted: string): readonly Group[] {
  const words = wanted.toLocaleLowerCase('nl').split(/\s+/);
  const has = (text: string) => words.every((word) => text.toLocaleLowerCase('nl').includes(word));
  return groups
    .map((group) => ({ ...group, choices: group.choices.filter(({ title }) => has(`${group.title} ${title}`)) }))
    .filter(({ choices }) => choices.length > 0);
}
