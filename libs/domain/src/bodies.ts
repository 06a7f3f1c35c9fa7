import type { Body, ProcessDefinition, RouteStep } from '@eensluidend/contracts';
import type { ProposalState } from './state';

export const bodyOf = (definition: ProcessDefinition, id: string): Body | undefined =>
  definition.bodies.find((body) => body.id === id);

export const bodyName = (state: ProposalState, id: string): string => bodyOf(state.definition, id)?.name ?? id;

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
