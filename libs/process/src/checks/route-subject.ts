import type { Finding, Path } from '../fault';
import type { LooseDefinition, LooseRoute, LooseStep } from '../loose-definition';

const isView = ({ kind }: LooseStep): boolean => kind === 'zienswijzeRound';
const isPermission = ({ kind, purpose }: LooseStep): boolean => kind === 'councilRound' && purpose === 'permission';
const isConclusion = ({ kind, purpose }: LooseStep): boolean => kind === 'collegeRound' && purpose === 'conclude';

/** What the law asks of a route for what it makes: a joint arrangement (R25, R90), or a private-law entity (R24). */
export const routeSubject = (definition: LooseDefinition): Finding[] =>
  definition.routes.flatMap((route, at) => {
    const path = ['routes', at, 'steps'];
    switch (route.subject) {
      case 'jointArrangement':
        return [...ofArrangement(route, definition, path), ...bySeat(route, path)];
      case 'privateLawEntity':
        return [...ofEntity(route, definition, path), ...byEach(route, definition, path)];
      default:
        return byEach(route, definition, path);
    }
  });

/** Draft to the councils with eight weeks, then permission of each, then the colleges conclude (Wgr 1 lid 2-4). */
function ofArrangement({ steps }: LooseRoute, definition: LooseDefinition, path: Path): Finding[] {
  const places = [steps.findIndex(isView), steps.findIndex(isPermission), steps.findIndex(isConclusion)];
  const [view = -1, permission = -1, conclusion = -1] = places;
  if (view < 0 || permission < view || conclusion < permission)
    return [
      {
        path,
        reason:
          'Een gemeenschappelijke regeling gaat langs de raden: eerst zienswijze, dan toestemming, dan sluiten de colleges haar (Wgr 1).',
      },
    ];
  const { term, optional } = steps[view] ?? { term: { length: '' }, optional: false };
  return [
    ...(term.length === 'P8W'
      ? []
      : [{ path: [...path, view, 'term'], reason: 'De raden hebben acht weken (Wgr 1 lid 3).' }]),
    ...[view, permission, conclusion].flatMap((at) => mandatory(steps[at], [...path, at])),
    ...(optional ? [] : sameMunicipalities(steps[conclusion], steps[view], definition, [...path, view])),
    ...sameMunicipalities(steps[conclusion], steps[permission], definition, [...path, permission]),
  ];
}

/** The councils give their wishes and objections before a college decides (Gemeentewet 160 lid 2). */
function ofEntity({ steps }: LooseRoute, definition: LooseDefinition, path: Path): Finding[] {
  const view = steps.findIndex(isView);
  const decision = steps.findIndex(({ kind, purpose }) => kind === 'collegeRound' && purpose !== 'release');
  if (view < 0 || decision < view)
    return [
      {
        path,
        reason: 'De raden geven eerst hun wensen en bedenkingen, dan besluiten de colleges (Gemeentewet 160 lid 2).',
      },
    ];
  return [
    ...mandatory(steps[view], [...path, view]),
    ...sameMunicipalities(steps[decision], steps[view], definition, [...path, view]),
  ];
}

const mandatory = (step: LooseStep | undefined, path: Path): Finding[] =>
  step?.optional ? [{ path: [...path, 'optional'], reason: 'De wet laat deze stap niet overslaan.' }] : [];

const municipalitiesOf = (ids: readonly string[], { bodies }: LooseDefinition): string[] =>
  ids.flatMap((id) => bodies.filter((body) => body.id === id).map((body) => body.municipality));

function sameMunicipalities(
  colleges: LooseStep | undefined,
  councils: LooseStep | undefined,
  definition: LooseDefinition,
  path: Path,
): Finding[] {
  const heard = municipalitiesOf(councils?.bodies ?? [], definition);
  return municipalitiesOf(colleges?.bodies ?? [], definition)
    .filter((id) => !heard.includes(id))
    .map((id) => ({
      path: [...path, 'bodies'],
      reason: `De raad van ${id} ontbreekt, maar zijn college besluit wel.`,
    }));
}

/** The seat publishes for all (Wgr 26). */
const bySeat = ({ steps }: LooseRoute, path: Path): Finding[] =>
  steps.flatMap(({ kind, municipalities }, at) =>
    kind === 'publication' && municipalities.length > 1
      ? [
          {
            path: [...path, at, 'municipalities'],
            reason:
              'Een gemeenschappelijke regeling wordt één keer bekendgemaakt, door de gemeente van vestiging (Wgr 26).',
          },
        ]
      : [],
  );

/** Each municipality that decides publishes in its own gazette (Bekendmakingswet 2). */
function byEach({ steps }: LooseRoute, definition: LooseDefinition, path: Path): Finding[] {
  const deciding = new Set(
    steps
      .filter(({ kind, purpose }) => kind === 'councilRound' || (kind === 'collegeRound' && purpose !== 'release'))
      .flatMap(({ bodies }) => municipalitiesOf(bodies, definition)),
  );
  const known = (ids: readonly string[]) => ids.every((id) => definition.municipalities.some((each) => each.id === id));
  return steps.flatMap(({ kind, municipalities }, at) =>
    kind === 'publication' && known(municipalities)
      ? [...deciding]
          .filter((id) => known([id]) && !municipalities.includes(id))
          .map((id) => ({
            path: [...path, at, 'municipalities'],
            reason: `De gemeente ${id} besluit mee en maakt dus zelf bekend (Bekendmakingswet 2).`,
          }))
      : [],
  );
}
