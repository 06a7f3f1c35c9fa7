import type { ProcessDefinition } from '@eensluidend/contracts';
import { bodyOf } from '../bodies';

const small = ['aan', 'de', 'den', 'der', 'en', 'het', 'in', 'op', 'te', 'van', 'voor'];

/** A key of up to this many characters without a known name is read as initials: `bbk` is `BBK`. */
const initials = 3;

const keyAsName = (key: string): string =>
  key.length <= initials
    ? key.toUpperCase()
    : key
        .split('-')
        .map((word, index) => (index > 0 && small.includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
        .join(' ');

/**
 * What a political group of a body is called: as the definition says, as it says of a group with the same key elsewhere, or
 * else its key written as a name: `lokaal-vaals` is "Lokaal Vaals".
 */
export const groupName = (definition: ProcessDefinition, body: string, group: string): string => {
  const own = bodyOf(definition, body)?.groups ?? [];
  const all = [...own, ...definition.bodies.flatMap((each) => each.groups ?? [])];
  return all.find((each) => each.id === group)?.name ?? keyAsName(group);
};
