import type { Finding } from '../fault';
import type { LooseDefinition, LooseStep } from '../loose-definition';

/** A step in which colleges or councils decide on the text itself, so that a round can end with it. */
export const isDeciding = ({ kind, purpose }: LooseStep): boolean =>
  kind === 'councilRound' || (kind === 'collegeRound' && purpose !== 'release');

const preparing = ['workingGroup', 'alignment', 'adviceRound', 'processing', 'zienswijzeRound', 'collegeRound'];

/** A round ends with a decision of colleges or councils, never with an alignment or an advice (R6); publication comes after. */
export const routeEnd = ({ routes }: LooseDefinition): Finding[] =>
  routes.flatMap(({ steps }, route) => {
    const at = steps.findLastIndex((step) => step.kind !== 'publication');
    const last = steps[at];
    return last === undefined || !preparing.includes(last.kind) || isDeciding(last)
      ? []
      : [
          {
            path: ['routes', route, 'steps', at],
            reason: 'Een ronde eindigt met een besluit van colleges of raden; na deze stap besluit niemand meer.',
          },
        ];
  });
