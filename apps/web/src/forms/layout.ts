import type { Draft } from './draft';
import { fieldsIn, type Field, type GroupField, type Option, type Part } from './fields';

/** A part of a form by the names of its fields, in the order in which they are filled in. */
export interface PartLayout extends Omit<Part, 'fields'> {
  readonly fields: readonly string[];
}

/** What a page says better about one field than the description does. */
export interface Adjustment {
  readonly label?: string;
  readonly hint?: string;
  readonly hidden?: true;
  readonly numbered?: string;
  readonly headings?: readonly Option[];
  readonly bare?: true;
  /** Needed here, though the request itself can do without. */
  readonly required?: true;
  /** Other words for what there is to choose from. */
  readonly options?: readonly Option[];
  readonly noIs?: string;
  /** How a group inside the request is laid out. */
  readonly parts?: readonly PartLayout[];
}

/** How the form of one command is laid out, and what is known before anybody types. */
export interface Layout {
  readonly title?: string;
  readonly lead?: string;
  readonly parts?: readonly PartLayout[];
  /** By path, with `*` for the number of an item: `answers.*.point`. */
  readonly at?: Readonly<Record<string, Adjustment>>;
  readonly known?: Draft;
}

const inside = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const happened = 'happened';
const more = 'Meer gegevens';

/** Without a layout of its own: first what must be filled in, then the source, then the rest folded. */
function usualParts(group: GroupField): PartLayout[] {
  const own = fieldsIn(group).filter(({ name }) => name !== happened);
  const source = fieldsIn(group).filter(({ name }) => name === happened);
  const names = (fields: readonly Field[]) => fields.map(({ name }) => name);
  return [
    { fields: names(own.filter(({ required }) => required)) },
    { fields: names(source.filter(({ required }) => required)) },
    { legend: more, folded: true, fields: names([...own, ...source].filter(({ required }) => !required)) },
  ];
}

/** The parts as laid out; what the layout does not name comes last, folded, so that no field is out of reach. */
function partsOf(group: GroupField, layout: readonly PartLayout[]): Part[] {
  const fields = new Map(fieldsIn(group).map((each) => [each.name, each]));
  const parts = layout.map((part): Part => {
    const own = part.fields.flatMap((name) => fields.get(name) ?? []);
    return { ...part, fields: own };
  });
  const named = new Set(layout.flatMap((part) => part.fields));
  const rest = [...fields.values()].filter(({ name }) => !named.has(name));
  return [...parts, { legend: more, folded: true as const, fields: rest }].filter((part) => part.fields.length > 0);
}

function adjusted(field: Field, path: string, at: NonNullable<Layout['at']>): Field {
  const { parts: inner, ...own } = at[path] ?? {};
  const next: Field = { ...field, ...own };
  switch (next.kind) {
    case 'group': {
      const shown = inner === undefined ? next.parts : partsOf(next, inner);
      const parts = shown.map((part) => ({ ...part, fields: membersAdjusted(part.fields, path, at) }));
      return { ...next, parts };
    }
    case 'union': {
      const branches = next.branches.map((each) => ({ ...each, fields: membersAdjusted(each.fields, path, at) }));
      return { ...next, branches };
    }
    case 'list':
      return { ...next, item: adjusted(next.item, `${path}.*`, at) };
    default:
      return next;
  }
}

const membersAdjusted = (fields: readonly Field[], path: string, at: NonNullable<Layout['at']>): Field[] =>
  fields.map((each) => adjusted(each, inside(path, each.name), at));

/** A request as its page shows it. */
export function laidOut(group: GroupField, layout: Layout): GroupField {
  const parts = partsOf(group, layout.parts ?? usualParts(group));
  const shown = { ...group, parts };
  const next = adjusted(shown, '', layout.at ?? {});
  return next.kind === 'group' ? next : shown;
}

/** The layout of a request that stands inside another, as a report does in its correction. */
export const layoutInside = (layout: Layout, path: string): NonNullable<Layout['at']> => ({
  ...Object.fromEntries(Object.entries(layout.at ?? {}).map(([at, each]) => [inside(path, at), each])),
  ...(layout.parts && { [path]: { parts: layout.parts } }),
});
