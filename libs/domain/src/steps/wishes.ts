import { earliest } from '@eensluidend/calendar';
import type { Body } from '@eensluidend/contracts';
import { bodyOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { momentOf, type ProposalState } from '../state';

const collegeOf = (state: ProposalState, id: string): Body | undefined => {
  const body = bodyOf(state.definition, id);
  return body?.kind === 'college' ? body : undefined;
};

/** The council of the same municipality as a college. */
export const councilOf = (state: ProposalState, college: string): string | undefined => {
  const municipality = bodyOf(state.definition, college)?.municipality;
  return state.definition.bodies.find((body) => body.kind === 'council' && body.municipality === municipality)?.id;
};

export const flagPrivateLawAct: Decide<'flagPrivateLawAct'> = (body, state, context) => {
  if (!collegeOf(state, body.college)) return refused('unknownBody', { body: body.college }, 'college');
  if (body.urgent && body.letter !== 'e') return refused('urgencyOnlyInLawsuit', undefined, 'urgent');
  const before = state.wishes.flags.find((each) => each.college === body.college);
  if (before) return refused('alreadyFlagged', { on: before.at.on });
  const data = defined({
    college: body.college,
    letter: body.letter,
    reason: body.reason,
    urgent: body.urgent,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('PrivateLawActFlagged', data, context, body.happened));
};

export const privateLawActFlagged: Evolve<'PrivateLawActFlagged'> = (state, event) => ({
  ...state,
  wishes: { ...state.wishes, flags: [...state.wishes.flags, { ...event.data, at: momentOf(event) }] },
});

export const recordWishesRequest: Decide<'recordWishesRequest'> = (body, state, context) => {
  const council = collegeOf(state, body.college) && councilOf(state, body.college);
  if (!council) return refused('unknownBody', { body: body.college }, 'college');
  const data = defined({ college: body.college, council, respondBy: body.respondBy, letter: body.letter });
  return inTheFuture(body.happened, context) ?? decided(eventOf('WishesRequested', data, context, body.happened));
};

export const wishesRequested: Evolve<'WishesRequested'> = (state, event) => ({
  ...state,
  wishes: { ...state.wishes, requests: [...state.wishes.requests, { ...event.data, at: momentOf(event) }] },
});

export const recordWishes: Decide<'recordWishes'> = (body, state, context) => {
  if (bodyOf(state.definition, body.council)?.kind !== 'council')
    return refused('unknownBody', { body: body.council }, 'council');
  const data = defined({ council: body.council, outcome: body.outcome, document: body.document });
  return inTheFuture(body.happened, context) ?? decided(eventOf('WishesRecorded', data, context, body.happened));
};

export const wishesRecorded: Evolve<'WishesRecorded'> = (state, event) => ({
  ...state,
  wishes: { ...state.wishes, answers: [...state.wishes.answers, { ...event.data, at: momentOf(event) }] },
});

/**
 * The council that could not yet give its wishes and objections on a far-reaching act of its college; undefined where
 * it could: it answered, or the time it was given had passed on that day (R23, Gemeentewet 169 lid 4). In an urgent
 * lawsuit it need not come first (lid 5).
 */
export const councilNotHeard = (state: ProposalState, college: string, on: string): string | undefined => {
  const flag = state.wishes.flags.find((each) => each.college === college);
  const council = councilOf(state, college);
  if (!flag || flag.urgent || !council) return undefined;
  const day = earliest(on);
  const timePassed = state.wishes.requests.some(
    (each) => each.council === council && each.respondBy !== undefined && day !== undefined && each.respondBy < day,
  );
  return timePassed || state.wishes.answers.some((each) => each.council === council) ? undefined : council;
};
