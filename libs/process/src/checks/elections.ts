import type { Finding } from '../fault';
import type { LooseDefinition } from '../loose-definition';

/** A new council begins after its election (Gemeentewet 18), and the freeze before it does not begin after it. */
export const elections = ({ elections: all }: LooseDefinition): Finding[] =>
  all.flatMap(({ on, newCouncilOn, frozenFrom }, at) => [
    ...(on !== '' && newCouncilOn !== '' && newCouncilOn <= on
      ? [{ path: ['elections', at, 'newCouncilOn'], reason: `De nieuwe raad begint na de verkiezing van ${on}.` }]
      : []),
    ...(frozenFrom !== '' && newCouncilOn !== '' && frozenFrom >= newCouncilOn
      ? [
          {
            path: ['elections', at, 'frozenFrom'],
            reason: `Deze dag ligt niet voor de nieuwe raad van ${newCouncilOn}.`,
          },
        ]
      : []),
  ]);
