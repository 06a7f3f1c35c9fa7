import { fieldsIn, type Field } from './fields';

/** What a person filled in so far: texts, in the shape of the request. */
export type Draft = string | readonly Draft[] | { readonly [name: string]: Draft };

export type DraftGroup = Extract<Draft, { readonly [name: string]: Draft }>;

type Member = readonly [name: string, draft: Draft];

const isList = (draft: Draft | undefined): draft is readonly Draft[] => Array.isArray(draft);

export const isGroup = (draft: Draft | undefined): draft is DraftGroup => typeof draft === 'object' && !isList(draft);

export const listIn = (draft: Draft | undefined): readonly Draft[] => (isList(draft) ? draft : []);
export const textIn = (draft: Draft | undefined): string => (typeof draft === 'string' ? draft : '');
export const memberOf = (draft: Draft | undefined, name: string): Draft | undefined =>
  isGroup(draft) ? draft[name] : undefined;

/** The part of a draft at a path such as `votes.byGroup.0.for`; an empty path is the whole. */
export const draftAt = (draft: Draft, path: string): Draft | undefined =>
  path === ''
    ? draft
    : path
        .split('.')
        .reduce<Draft | undefined>((part, step) => (isList(part) ? part[Number(step)] : memberOf(part, step)), draft);

/** The draft with another value at a path; all else stays. */
export function withDraft(draft: Draft | undefined, path: string, value: Draft): Draft {
  if (path === '') return value;
  const [step = '', ...rest] = path.split('.');
  if (isList(draft)) return draft.with(Number(step), withDraft(draft[Number(step)], rest.join('.'), value));
  const group = isGroup(draft) ? draft : {};
  return { ...group, [step]: withDraft(group[step], rest.join('.'), value) };
}

/** What a field holds before anybody types. */
export function emptyDraft(field: Field): Draft {
  switch (field.kind) {
    case 'group':
      return Object.fromEntries<Draft>(fieldsIn(field).map((each) => [each.name, emptyDraft(each)]));
    case 'list':
      return field.atLeast > 0 ? [emptyDraft(field.item)] : [];
    case 'checks':
      return [];
    case 'union': {
      const members = field.branches.flatMap(({ fields }) =>
        fields.map((each): Member => [each.name, emptyDraft(each)]),
      );
      return { ...Object.fromEntries(members), [field.by]: field.branches[0]?.value ?? '' };
    }
    case 'choice':
      return field.required && field.options.length === 1 ? (field.options[0]?.value ?? '') : '';
    default:
      return '';
  }
}

/** A draft with what is known laid over it; where both are groups, member by member. */
export function laidOver(draft: Draft, known: Draft | undefined): Draft {
  if (known === undefined) return draft;
  if (!isGroup(draft) || !isGroup(known)) return known;
  const members = Object.entries(known).map(([name, each]): Member => [name, laidOver(draft[name] ?? '', each)]);
  return { ...draft, ...Object.fromEntries(members) };
}
