import type { Body } from '@eensluidend/contracts';
import { groupExistsOn } from './steps/group';

type Group = NonNullable<Body['groups']>[number];

export type FoundGroup =
  | { readonly kind: 'found'; readonly id: string; readonly name: string; readonly corrected: boolean }
  | { readonly kind: 'unknownGroup' | 'groupNotThen' };

/** Letters and digits only, without accents, in lower case. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** What a scanner takes for one another: a zero and an O, a one and an L or an I. */
const folded = (name: string): string => plain(name).replaceAll('0', 'o').replace(/[1i]/g, 'l');

/** The group of that name or alias; a misprint is corrected only where it can mean one group (R80). */
export const findGroup = (body: Body, written: string, on: string): FoundGroup => {
  const called = (make: (name: string) => string) =>
    (body.groups ?? []).filter(({ id, name, aliases }: Group) =>
      [id, name, ...(aliases ?? [])].some((each) => make(each) === make(written)),
    );
  const exact = called(plain);
  const groups = exact.length > 0 ? exact : called(folded);
  const sitting = groups.filter((each) => groupExistsOn(each, on));
  const [group] = sitting;
  if (!group || sitting.length > 1) return { kind: groups.length > 0 && !group ? 'groupNotThen' : 'unknownGroup' };
  return { kind: 'found', id: group.id, name: group.name, corrected: exact.length === 0 };
};
