import { addDays, earliest } from '@eensluidend/calendar';
import type { Gazette, ProposalState } from './state';

/** Since when what was published has effect, and whether the terms that run from publication have begun. */
export interface PublicationEffect {
  readonly inForceOn?: string;
  readonly computed?: string;
  readonly terms: 'started' | 'notStarted' | 'notKnown';
  readonly termsFrom?: string;
}

const later = (one: string, other: string): string => (one > other ? one : other);

/** The day from which a decision has effect: none for a policy note, day 8 for binding rules unless set otherwise, never before publication (R91, Awb 3:40, Bekendmakingswet 8, 10 lid 2). */
const inForce = (
  state: ProposalState,
  gazette: Gazette,
  published: string,
): { on: string; computed: string } | undefined => {
  const set = gazette.published?.inForceFrom;
  if (state.start.legalNature === 'policy') return undefined;
  if (set)
    return { on: later(set, published), computed: 'De dag die het besluit zelf noemt, niet voor de bekendmaking.' };
  return state.start.legalNature === 'bindingRule'
    ? { on: addDays(published, 8), computed: 'De achtste dag na de bekendmaking (Bekendmakingswet 10 lid 2).' }
    : { on: published, computed: 'De dag van de bekendmaking (Awb 3:40).' };
};

/** Terms begin once the papers can be inspected electronically and on site (R92, Bekendmakingswet 13-14); not known while nobody reported it. */
const termsOf = (state: ProposalState, municipality: string, published: string): PublicationEffect => {
  const inspections = state.inspections.filter((each) => each.municipality === municipality);
  if (inspections.length === 0) return { terms: 'notKnown' };
  const complete = inspections.find((each) => each.complete);
  const from = complete && earliest(complete.at.on);
  return complete ? { terms: 'started', termsFrom: later(from ?? published, published) } : { terms: 'notStarted' };
};

/** What the publication in one gazette brings about; undefined before it. */
export const effectOfPublication = (state: ProposalState, gazette: Gazette): PublicationEffect | undefined => {
  const published = gazette.published && earliest(gazette.published.on);
  if (!published) return undefined;
  const force = inForce(state, gazette, published);
  return {
    ...termsOf(state, gazette.municipality, published),
    ...(force ? { inForceOn: force.on, computed: force.computed } : {}),
  };
};
