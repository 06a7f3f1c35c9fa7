import { plus } from '@eensluidend/calendar';
import type { Body } from '@eensluidend/contracts';
import { bodyOf } from './bodies';
import type { AdviceRequest, ProposalState } from './state';

const adviceTerm = (state: ProposalState, kind: Body['kind'] | undefined) =>
  state.definition.adviceTerms?.find((each) => each.kind === kind);

/** The length of the term where the request names none: that of the kind of body, else that of the route (R50). ISO 8601. */
export const lengthOfTerm = (state: ProposalState, adviser: Body, ofRoute: string | undefined): string =>
  adviceTerm(state, adviser.kind)?.length ?? ofRoute ?? 'P6W';

const shortestUnlessSet = 'P2W';
/** Lengths are compared from one fixed day, so that a month has 31 days. */
const day = '2025-01-01';

/** The shortest term that is reasonable for this kind of body: two weeks unless the definition says otherwise (R50, Awb 3:6 lid 1). ISO 8601. */
export const shortestTerm = (state: ProposalState, adviser: string): string =>
  adviceTerm(state, bodyOf(state.definition, adviser)?.kind)?.shortest ?? shortestUnlessSet;

/** Shorter than is reasonable for this kind of body (R50, Awb 3:6 lid 1). */
export const isShort = (state: ProposalState, { adviser, term }: Pick<AdviceRequest, 'adviser' | 'term'>): boolean =>
  plus(day, term.length) < plus(day, shortestTerm(state, adviser));
