import type { Finding } from '../fault';
import type { LooseBody, LooseDefinition } from '../loose-definition';

const names: Record<string, { readonly one: string; readonly this: string }> = {
  college: { one: 'een college', this: 'dit college' },
  council: { one: 'een raad', this: 'deze raad' },
};

/** A college or council belongs to one municipality, is the only one there, and has seats: quorum and votes need them. */
export const decidingBodies = ({ bodies }: LooseDefinition): Finding[] =>
  bodies.flatMap((body, at) => {
    const what = names[body.kind];
    return what === undefined
      ? []
      : complaints(body, what, bodies.slice(0, at)).map((reason) => ({ path: ['bodies', at], reason }));
  });

function complaints(
  body: LooseBody,
  what: { readonly one: string; readonly this: string },
  earlier: readonly LooseBody[],
): string[] {
  const twin = earlier.find(({ kind, municipality }) => kind === body.kind && municipality === body.municipality);
  return [
    ...(body.municipality === '' ? [`Bij ${body.id} ontbreekt de gemeente van ${what.this}.`] : []),
    ...(body.seats.length === 0
      ? [`Bij ${body.id} ontbreken de zetels; zonder zetels is een quorum niet te bepalen.`]
      : []),
    ...(body.municipality !== '' && twin ? [`De gemeente ${body.municipality} heeft al ${what.one}: ${twin.id}.`] : []),
  ];
}
