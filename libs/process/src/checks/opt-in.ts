import type { Finding } from '../fault';
import type { LooseDefinition } from '../loose-definition';

/** Where a no means leaving, one no cannot return the note as well (R123). */
export const optIn = ({ routes }: LooseDefinition): Finding[] =>
  routes.flatMap(({ policies }, at) =>
    policies.optIn && policies.oneRejectionReturns
      ? [
          {
            path: ['routes', at, 'policies', 'optIn'],
            reason: 'Wie nee zegt, doet niet meer mee. Dan kan één nee de nota niet ook terugbrengen.',
          },
        ]
      : [],
  );
