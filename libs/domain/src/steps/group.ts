import { earliest, latest } from '@eensluidend/calendar';
import type { Body } from '@eensluidend/contracts';
import { named } from '../bodies';
import { refused, type Outcome } from '../decide';
import type { ProposalState } from '../state';

type Group = NonNullable<Body['groups']>[number];

/** Whether the group existed on a day that the date can mean; a date of which even the year is unknown can mean any (R80). */
export const groupExistsOn = (group: Group, on: string): boolean => {
  const [first, last] = [earliest(on), latest(on)];
  return !first || !last || ((group.from ?? '') <= last && (group.until === undefined || first <= group.until));
};

/** Whether a body has the group on a day; a body whose groups the definition does not name cannot be checked (R80). */
export const hasGroup = (body: Body, id: string, on: string): boolean =>
  body.groups === undefined || body.groups.some((each) => each.id === id && groupExistsOn(each, on));

export const unknownGroup = (
  state: ProposalState,
  body: Body,
  group: string | undefined,
  on: string,
): Outcome | undefined =>
  group === undefined || hasGroup(body, group, on)
    ? undefined
    : refused('unknownGroup', { group, on, body: named(state, body.id) }, 'group');
