import type { Body, ProcessDefinition, RouteStep } from '@eensluidend/contracts';
import type { ProposalState } from './state';

export const bodyOf = (definition: ProcessDefinition, id: string): Body | undefined =>
  definition.bodies.find((body) => body.id === id);

export const bodyName = (state: ProposalState, id: string): string => bodyOf(state.definition, id)?.name ?? id;

/** A body as it stands in a Dutch sentence: "de raad van Vaals", "het college van Meerssen", "FNV". */
export const named = (state: ProposalState, id: string): string => {
  const body = bodyOf(state.definition, id);
  if (!body) return id;
  const of = body.municipality === undefined ? '' : ` van ${municipalityName(state, body.municipality)}`;
  switch (body.kind) {
    case 'college':
      return `het college${of}`;
    case 'council':
      return `de raad${of}`;
    case 'stuurgroep':
      return 'de stuurgroep';
    case 'entrepreneur':
      return `de ${body.name.charAt(0).toLowerCase()}${body.name.slice(1)}`;
    case 'tradeUnion':
      return body.name;
    case 'worksCouncil':
    case 'socialDomainAdvisoryCouncil':
    case 'clientCouncil':
    case 'thinkTank':
    case 'soundingBoard':
      return `de ${body.name}`;
  }
};

/** Names one after another: "de raad van Vaals, FNV en de stuurgroep". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;

/** A sentence begins with a capital, whatever name it begins with. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const municipalityName = (state: ProposalState, id: string): string =>
  state.definition.municipalities.find((municipality) => municipality.id === id)?.name ?? id;

/** The sitting members of a body on a day; undefined when the definition does not say. */
export const seatsOn = (body: Body, day: string): number | undefined =>
  body.seats?.find((entry) => entry.from <= day && (entry.until === undefined || day <= entry.until))?.seats;

/** Whether the municipality of this body decides on this proposal, rather than being informed (R122). */
export const takesPart = (state: ProposalState, body: Body): boolean =>
  body.municipality === undefined ||
  state.start.participants.some((each) => each.municipality === body.municipality && each.role === 'decides');

/** The bodies that must decide in a step: those of the definition whose municipality decides on this proposal. */
export const decidersOf = (state: ProposalState, step: RouteStep): readonly string[] => {
  if (step.kind !== 'collegeRound' && step.kind !== 'councilRound') return [];
  return step.bodies.filter((id) => {
    const body = bodyOf(state.definition, id);
    return body !== undefined && takesPart(state, body);
  });
};

export const publishersOf = (state: ProposalState, step: RouteStep): readonly string[] =>
  step.kind === 'publication'
    ? step.municipalities.filter((id) =>
        state.start.participants.some((each) => each.municipality === id && each.role === 'decides'),
      )
    : [];

/** More than half of a council (Gemeentewet 20), at least half of a college (Gemeentewet 56). */
export const neededToOpen = (kind: Body['kind'], seats: number): number =>
  kind === 'college' ? Math.ceil(seats / 2) : Math.floor(seats / 2) + 1;
