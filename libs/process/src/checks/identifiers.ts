import type { Finding } from '../fault';
import type { LooseDefinition } from '../loose-definition';

/** The TOOI address and the key of a municipality name the same municipality. */
export const identifiers = ({ municipalities }: LooseDefinition): Finding[] =>
  municipalities.flatMap(({ id, tooi }, at) =>
    id === '' || tooi === '' || tooi.endsWith(`/${id}`)
      ? []
      : [{ path: ['municipalities', at, 'tooi'], reason: `Het TOOI-adres eindigt niet op /${id}.` }],
  );
