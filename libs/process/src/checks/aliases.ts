import type { Finding } from '../fault';
import type { LooseDefinition } from '../loose-definition';

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** One key, many names: a name or alias means one body (R11). */
export const aliases = ({ bodies }: LooseDefinition): Finding[] => {
  const names = bodies.flatMap((body, at) => [
    { id: body.id, name: body.name, path: ['bodies', at, 'name'] },
    ...body.aliases.map((name, index) => ({ id: body.id, name, path: ['bodies', at, 'aliases', index] })),
  ]);
  return names.flatMap(({ id, name, path }, at) => {
    const other = names.slice(0, at).find((each) => each.id !== id && plain(each.name) === plain(name));
    return other === undefined || plain(name) === ''
      ? []
      : [{ path, reason: `De naam "${name}" hoort ook bij ${other.id}.` }];
  });
};
