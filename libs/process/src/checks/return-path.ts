import type { Finding, Path } from '../fault';
import type { LooseDefinition, LooseRoute } from '../loose-definition';
import { isDeciding } from './route-end';

/** After a rejection a new round passes steps of this route, in their order (R7); what was decided on the old text is decided again (R8). */
export const returnPath = ({ routes }: LooseDefinition): Finding[] =>
  routes.flatMap((route, at) => inRoute(route, ['routes', at, 'policies', 'afterReturn']));

function inRoute({ id, steps, policies }: LooseRoute, path: Path): Finding[] {
  const places = policies.afterReturn.map((step) => steps.findIndex((each) => each.id === step));
  if (policies.oneRejectionReturns && places.length === 0) {
    return [
      { path, reason: 'Eén afwijzing brengt de nota terug, maar er staat niet welke stappen dan opnieuw komen.' },
    ];
  }
  const misplaced = policies.afterReturn.flatMap((step, at) => {
    const place = places[at] ?? -1;
    if (place < 0) return [{ path: [...path, at], reason: `De route ${id} heeft geen stap ${step}.` }];
    const later = places.slice(0, at).some((earlier) => earlier >= place);
    return later
      ? [{ path: [...path, at], reason: `De stap ${step} staat hier niet in de volgorde van de route.` }]
      : [];
  });
  const preparing = policies.afterReturn.flatMap((_, at) =>
    steps[places[at] ?? -1]?.kind === 'workingGroup'
      ? [{ path: [...path, at], reason: 'Een nieuwe ronde begint met de afstemming; werkgroepen komen daarvoor.' }]
      : [],
  );
  if (preparing.length > 0) return [...misplaced, ...preparing];
  if (misplaced.length > 0 || !policies.oneRejectionReturns) return misplaced;
  return steps
    .filter((step) => isDeciding(step) && !policies.afterReturn.includes(step.id))
    .map((step) => ({ path, reason: `De stap ${step.id} ontbreekt: een besluit geldt niet voor een nieuwe tekst.` }));
}
