import type { Finding, Path } from '../fault';
import type { LooseBody, LooseDefinition, LooseStep } from '../loose-definition';

const named: Record<string, string> = {
  stuurgroep: 'een stuurgroep',
  college: 'een college',
  council: 'een raad',
  workingGroup: 'een werkgroep',
};

/** Each kind of step is taken by its own kind of body, each body once; an adviser has a right to advise. */
export function stepBodies({ bodies, routes }: LooseDefinition): Finding[] {
  const find = (id: string) => bodies.find((body) => body.id === id);
  return routes.flatMap(({ steps }, route) =>
    steps.flatMap((step, at) => inStep(step, ['routes', route, 'steps', at], find)),
  );
}

type Find = (id: string) => LooseBody | undefined;

function inStep(step: LooseStep, path: Path, find: Find): Finding[] {
  const kind = (wanted: string) => (id: string, where: Path) => wrongKind(find(id), wanted, where);
  const each = (
    field: 'bodies' | 'advisers' | 'waitFor' | 'agreedBy' | 'municipalities',
    check: (id: string, where: Path) => Finding[],
  ) => [
    ...step[field].flatMap((id, at) => check(id, [...path, field, at])),
    ...repeated(step[field], [...path, field]),
  ];
  switch (step.kind) {
    case 'alignment':
    case 'processing':
      return [...kind('stuurgroep')(step.body, [...path, 'body']), ...each('agreedBy', kind('college'))];
    case 'workingGroup':
      return each('bodies', kind('workingGroup'));
    case 'collegeRound':
      return each('bodies', kind('college'));
    case 'zienswijzeRound':
    case 'councilRound':
      return each('bodies', kind('council'));
    case 'adviceRound':
      return [
        ...each('advisers', (id, where) => withoutRight(find(id), where)),
        ...each('waitFor', (id, where) => notAsked(step, id, where)),
      ];
    case 'publication':
      return repeated(step.municipalities, [...path, 'municipalities']);
    default:
      return [];
  }
}

const wrongKind = (body: LooseBody | undefined, wanted: string, path: Path): Finding[] =>
  body === undefined || body.kind === wanted
    ? []
    : [{ path, reason: `Hier hoort ${named[wanted] ?? wanted}; ${body.id} is dat niet.` }];

const withoutRight = (body: LooseBody | undefined, path: Path): Finding[] =>
  body === undefined || body.adviceRight.askedBy.length > 0
    ? []
    : [{ path, reason: `Bij ${body.id} staat niet op welk recht het adviseert en wie het vraagt (adviceRight).` }];

/** A round can only wait for the advice of a body that it asks (R51). */
const notAsked = (step: LooseStep, id: string, path: Path): Finding[] =>
  step.advisers.includes(id)
    ? []
    : [{ path, reason: `${id} is in deze stap geen adviseur; daar kan de ronde niet op wachten.` }];

const repeated = (ids: readonly string[], path: Path): Finding[] =>
  ids.flatMap((id, at) =>
    id !== '' && ids.indexOf(id) < at ? [{ path: [...path, at], reason: `${id} staat hier twee keer.` }] : [],
  );
