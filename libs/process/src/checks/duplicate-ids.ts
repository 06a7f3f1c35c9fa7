import type { Finding, Path } from '../fault';
import type { LooseDefinition } from '../loose-definition';

/** Every key means one thing: municipalities, bodies, routes, the steps of a route, the groups of a body. */
export const duplicateIds = ({ municipalities, bodies, routes }: LooseDefinition): Finding[] => [
  ...twice(municipalities, ['municipalities'], 'De gemeente'),
  ...twice(bodies, ['bodies'], 'Het orgaan'),
  ...bodies.flatMap(({ groups }, at) => twice(groups, ['bodies', at, 'groups'], 'De fractie')),
  ...routes.flatMap(({ steps }, at) => twice(steps, ['routes', at, 'steps'], 'De stap')),
  ...twice(routes, ['routes'], 'De route'),
];

function twice(items: readonly { readonly id: string }[], path: Path, what: string): Finding[] {
  return items.flatMap(({ id }, at) =>
    id !== '' && items.findIndex((item) => item.id === id) < at
      ? [{ path: [...path, at, 'id'], reason: `${what} ${id} komt twee keer voor.` }]
      : [],
  );
}
