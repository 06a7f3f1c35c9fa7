import type { Finding, Path } from '../fault';
import type { LooseDefinition, LooseStep } from '../loose-definition';

/** Every body and municipality that is named elsewhere is in the definition. */
export function unknownReferences({ municipalities, bodies, routes }: LooseDefinition): Finding[] {
  const body = reference('Het orgaan', bodies);
  const municipality = reference('De gemeente', municipalities);
  const bodyList = (ids: readonly string[], path: Path) => ids.flatMap((id, at) => body(id, [...path, at]));

  const inStep = (step: LooseStep, path: Path): Finding[] => [
    ...body(step.body, [...path, 'body']),
    ...body(step.asker, [...path, 'asker']),
    ...bodyList(step.bodies, [...path, 'bodies']),
    ...bodyList(step.advisers, [...path, 'advisers']),
    ...bodyList(step.waitFor, [...path, 'waitFor']),
    ...bodyList(step.agreedBy, [...path, 'agreedBy']),
    ...step.municipalities.flatMap((id, at) => municipality(id, [...path, 'municipalities', at])),
  ];

  return [
    ...bodies.flatMap((each, at) => [
      ...municipality(each.municipality, ['bodies', at, 'municipality']),
      ...bodyList(each.adviceRight.askedBy, ['bodies', at, 'adviceRight', 'askedBy']),
      ...body(each.committee.setUpBy, ['bodies', at, 'committee', 'setUpBy']),
    ]),
    ...routes.flatMap(({ steps }, route) => steps.flatMap((step, at) => inStep(step, ['routes', route, 'steps', at]))),
  ];
}

/** Without any list to look in, that list is the fault, not each name. */
function reference(what: string, items: readonly { readonly id: string }[]) {
  const known = new Set(items.map(({ id }) => id));
  return (id: string, path: Path): Finding[] =>
    id === '' || known.size === 0 || known.has(id)
      ? []
      : [{ path, reason: `${what} ${id} staat niet in deze definitie.` }];
}
