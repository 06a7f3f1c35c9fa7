import type { Problem } from '@eensluidend/contracts';
import { branchOf } from './body';
import { draftAt, listIn, type Draft } from './draft';
import { fieldsIn, type Field, type GroupField } from './fields';

/** One thing that is wrong; `path` is the field on the screen where it is told, where there is one. */
export interface Fault {
  readonly path?: string;
  readonly label?: string;
  readonly message: string;
}

const inside = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

interface Found {
  readonly path: string;
  readonly label: string;
}

/** The step from a field into what it holds: an item of a list by its number, a member by its name. */
function stepInto(field: Field, held: Draft | undefined, step: string): Field | undefined {
  if (field.kind !== 'list') return membersOf(field, held).find(({ name }) => name === step);
  const index = Number(step);
  if (listIn(held)[index] === undefined) return undefined;
  return { ...field.item, label: field.headings?.[index]?.label ?? `${field.item.label} ${index + 1}` };
}

/** The field that is on the screen for a path: the field itself, or the nearest group around it. In a list its item is named too. */
function nearest(form: GroupField, draft: Draft, path: string): Found | undefined {
  let field: Field = form;
  let found: Found | undefined;
  let item: string | undefined;
  let at = '';
  for (const step of path.split('.')) {
    const next = stepInto(field, draftAt(draft, at), step);
    if (next === undefined || next.hidden) return found;
    at = inside(at, step);
    found = { path: at, label: item === undefined ? next.label : `${item.replace(/[.,:;]+$/, '')}, ${next.label}` };
    if (field.kind === 'list') item = found.label;
    field = next;
  }
  return found;
}

const membersOf = (field: Field, draft: Draft | undefined): readonly Field[] => {
  if (field.kind === 'group') return fieldsIn(field);
  return field.kind === 'union' ? (branchOf(field, draft)?.fields ?? []) : [];
};

/** Where something in the request stands in the draft: the longest part of its path that is known there. */
function placeOf(path: string, places: ReadonlyMap<string, string>): string {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const place = places.get(steps.slice(0, length).join('.'));
    if (place !== undefined) return [place, ...steps.slice(length)].join('.');
  }
  return path;
}

/** What is wrong, each at its field where the form has it. */
export function faultsOf(
  problem: Problem,
  form: GroupField,
  draft: Draft,
  places: ReadonlyMap<string, string>,
): Fault[] {
  const told = problem.errors ?? [{ field: problem.field ?? '', message: problem.detail }];
  return told.map(({ field, message }): Fault => {
    const found = field === '' ? undefined : nearest(form, draft, placeOf(field, places));
    return found === undefined ? { message } : { ...found, message };
  });
}
