import type { Finding } from '../fault';
import type { LooseBody, LooseDefinition } from '../loose-definition';

const askers: Record<string, { readonly kinds: readonly string[]; readonly reason: string }> = {
  WOR25: { kinds: ['entrepreneur'], reason: 'Een ondernemingsraad wordt gevraagd door de ondernemer (WOR 25)' },
  Pw47: { kinds: ['college', 'council'], reason: 'Een cliëntenraad wordt gevraagd door een college of raad (Awb 3:5)' },
  byLaw: {
    kinds: ['college', 'council'],
    reason: 'Een adviesraad bij verordening wordt gevraagd door een college of raad (Awb 3:5)',
  },
};

/** A legal right to advise is answered by the body that decides, or by the entrepreneur (R117). */
export const adviceRights = ({ bodies }: LooseDefinition): Finding[] =>
  bodies.flatMap((body, at) =>
    body.adviceRight.askedBy.flatMap((id, index) => {
      const reason = wrongAsker(
        body,
        bodies.find((each) => each.id === id),
      );
      return reason === undefined ? [] : [{ path: ['bodies', at, 'adviceRight', 'askedBy', index], reason }];
    }),
  );

function wrongAsker({ adviceRight }: LooseBody, asker: LooseBody | undefined): string | undefined {
  const allowed = askers[adviceRight.kind];
  return allowed === undefined || asker === undefined || allowed.kinds.includes(asker.kind)
    ? undefined
    : `${allowed.reason}, niet door ${asker.id}.`;
}
