import { fieldsIn, type Field, type GroupField, type ListField, type UnionField } from './fields';
import { listIn, memberOf, textIn, type Draft } from './draft';
import { dayOf, wasThere } from './on-day';
import { amsterdamInstant, dateTyped, keyTyped, lengthTyped } from './typed';

/** A request made from a draft; `places` says for every place in the request where it stands in the draft. */
export interface Made {
  readonly body: unknown;
  readonly places: ReadonlyMap<string, string>;
}

const inside = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

export const branchOf = (field: UnionField, draft: Draft | undefined) =>
  field.branches.find(({ value }) => value === textIn(memberOf(draft, field.by)));

/** Whether nothing was filled in: which shape of a union is chosen, and what the page itself put in, do not count. */
export function isEmpty(field: Field, draft: Draft | undefined): boolean {
  if (field.hidden) return true;
  switch (field.kind) {
    case 'group':
      return fieldsIn(field).every((each) => isEmpty(each, memberOf(draft, each.name)));
    case 'list':
      return listIn(draft).every((each) => isEmpty(field.item, each));
    case 'checks':
      return listIn(draft).length === 0;
    case 'union':
      return (branchOf(field, draft)?.fields ?? []).every((each) => isEmpty(each, memberOf(draft, each.name)));
    default:
      return textIn(draft).trim() === '';
  }
}

const scalar = (field: Field, typed: string): unknown => {
  const text = typed.trim();
  if (text === '') return undefined;
  if (field.kind === 'number') return /^\d+$/.test(text) ? Number(text) : text;
  if (field.kind === 'choice' && field.yesNo) return text === 'true';
  if (field.kind === 'date') return dateTyped(text);
  if (field.kind === 'length') return lengthTyped(text);
  if (field.kind === 'instant') return amsterdamInstant(text);
  if (field.kind === 'text' && field.key) return keyTyped(text);
  return text;
};

/** Makes the request. What is empty is left out, so that the API itself says what was needed. */
export function requestFrom(form: GroupField, draft: Draft): Made {
  const places = new Map<string, string>();

  const members = (fields: readonly Field[], from: Draft | undefined, to: string, at: string) =>
    Object.fromEntries(
      fields.flatMap((each) => {
        const value = made(each, memberOf(from, each.name), inside(to, each.name), inside(at, each.name));
        if (value === false && each.kind === 'choice' && each.noIs !== undefined) return [[each.noIs, true]];
        return value === undefined ? [] : [[each.name, value]];
      }),
    );

  const listMade = (field: ListField, from: Draft | undefined, to: string, at: string) => {
    const day = dayOf(draft, at);
    const kept = [...listIn(from).entries()].filter(
      ([index, item]) => wasThere(field.headings?.[index] ?? {}, day) && !isEmpty(field.item, item),
    );
    if (kept.length === 0 && !field.required) return undefined;
    return kept.map(([index, item], place) => made(field.item, item, inside(to, place), inside(at, index)));
  };

  const made = (field: Field, from: Draft | undefined, to: string, at: string): unknown => {
    places.set(to, at);
    switch (field.kind) {
      case 'group':
        if (!field.required && isEmpty(field, from)) return undefined;
        return members(fieldsIn(field), from, to, at);
      case 'union': {
        if (!field.required && isEmpty(field, from)) return undefined;
        const branch = branchOf(field, from);
        return branch && { [field.by]: branch.value, ...members(branch.fields, from, to, at) };
      }
      case 'list':
        return listMade(field, from, to, at);
      case 'checks': {
        const chosen = listIn(from);
        return chosen.length === 0 && !field.required ? undefined : chosen;
      }
      default:
        return scalar(field, textIn(from));
    }
  };

  return { body: members(fieldsIn(form), draft, '', ''), places };
}
