import type { Finding } from '../fault';
import type { LooseDefinition } from '../loose-definition';

const days: Record<string, number> = { D: 1, W: 7, M: 28 };

/** A reminder falls within the term it reminds of. */
export const terms = ({ routes }: LooseDefinition): Finding[] =>
  routes.flatMap(({ steps }, route) =>
    steps.flatMap(({ term, remindBefore }, at) =>
      length(remindBefore) >= length(term.length)
        ? [
            {
              path: ['routes', route, 'steps', at, 'remindBefore'],
              reason: 'De herinnering valt niet binnen de adviestermijn.',
            },
          ]
        : [],
    ),
  );

/** At least this many calendar days; not a number when there is no term, which compares as neither more nor less. */
const length = (duration: string): number => Number(duration.slice(1, -1) || NaN) * (days[duration.slice(-1)] ?? NaN);
