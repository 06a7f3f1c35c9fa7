import { inWords } from '@eensluidend/calendar';
import { named } from '../bodies';
import {
  decided,
  defined,
  eventOf,
  inTheFuture,
  refused,
  type Decide,
  type DecideContext,
  type Happened,
  type Outcome,
} from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { asGivenOn, competentToLift, endOfSecrecy, mayLift } from '../secrecy';
import { ratificationOf } from '../secrecy-ratification';
import { found, momentOf, type ProposalState, type Secrecy } from '../state';
import { isHistoric } from '../term-of-request';
import { changeSecrecy as change, secrecyOf } from './secrecy-sharing';

type About = { readonly secrecyId: string; readonly body: string };

/** The person behind an actor as recorded (`role:person`), whatever the role. */
const personOf = (actor: string): string => actor.slice(actor.indexOf(':') + 1);

/** A secrecy that is still there and that this body may lift (R38), or why not. */
const liftable = (body: About & { readonly happened?: Happened }, state: ProposalState): Secrecy | Outcome => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (secrecy.lifted)
    return refused('alreadyLifted', { on: secrecy.lifted.on }, undefined, {
      on: secrecy.lifted.on,
      outcome: 'opgeheven',
    });
  return wrongLifter(body, state, secrecy) ?? secrecy;
};

/** Competence is of the day itself: what the council received later does not undo what its college decided before (R38). */
const wrongLifter = (
  { body, happened }: About & { readonly happened?: Happened },
  state: ProposalState,
  secrecy: Secrecy,
): Outcome | undefined => {
  const then = happened ? asGivenOn(secrecy, happened.on) : secrecy;
  return [secrecy, then].some((each) => mayLift(state, each).includes(body))
    ? undefined
    : refused('notCompetentToLift', { competent: named(state, competentToLift(state, secrecy)) }, 'body');
};

const isOutcome = (value: Secrecy | Outcome): value is Outcome => 'kind' in value;

/** Secrecy ends by a decision of the competent body (R37, R38, Gemeentewet 89 lid 3-4). */
export const liftSecrecy: Decide<'liftSecrecy'> = (body, state, context) => {
  const secrecy = liftable(body, state);
  if (isOutcome(secrecy)) return secrecy;
  const waiting = secrecy.awaitsSecond?.at.on;
  if (waiting) return refused('liftAwaitsSecond', { on: waiting }, undefined, { on: waiting, outcome: 'opgeheven' });
  const stays = body.toBePublished === false ? (false as const) : undefined;
  const data = defined({ secrecyId: body.secrecyId, body: body.body, toBePublished: stays });
  return inTheFuture(body.happened, context) ?? decided(eventOf('SecrecyLifted', data, context, body.happened));
};

const lift = (
  state: ProposalState,
  secrecy: Secrecy,
  event: EventOf<'SecrecyLifted' | 'LiftConfirmed' | 'SecrecyLapsed' | 'SecrecyEnded'>,
  fields: Pick<Secrecy, 'endedBy'> & Partial<Secrecy>,
): ProposalState => {
  const { awaitsSecond, ...rest } = secrecy;
  const open: Secrecy = { ...rest, liftQuestions: [], lifted: momentOf(event), ...fields };
  return {
    ...state,
    secrecies: state.secrecies.map((each) => (each.secrecyId === secrecy.secrecyId ? open : each)),
  };
};

/** A lift by a body that was not competent on that day, as is known when a giving to the council is told later: the papers stay secret (R38). */
const notCompetent = (
  state: ProposalState,
  secrecy: Secrecy,
  event: EventOf<'SecrecyLifted' | 'LiftConfirmed'>,
): ProposalState | undefined => {
  if (mayLift(state, secrecy).includes(event.data.body)) return undefined;
  const params = { competent: named(state, competentToLift(state, secrecy)) };
  return found(state, event, [{ code: 'liftNotCompetent', params }], false);
};

/** Where two persons are needed a lift does not count until the second confirmed it; access stays closed. */
export const secrecyLifted: Evolve<'SecrecyLifted'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy) return found(state, event, [{ code: 'beforeSecrecyBegan' }], false);
  const stays = secrecy.lifted ? undefined : notCompetent(state, secrecy, event);
  if (stays) return stays;
  const toBePublished = event.data.toBePublished ?? true;
  if (state.route.policies.twoPersonLift && !secrecy.lifted) {
    const awaitsSecond = { at: momentOf(event), by: personOf(event.actor), toBePublished };
    const waiting = change(state, secrecy.secrecyId, { awaitsSecond });
    return found(waiting, event, [{ code: 'secondPersonNeeded' }], false);
  }
  return lift(state, secrecy, event, { endedBy: 'lift', toBePublished });
};

export const confirmLift: Decide<'confirmLift'> = (body, state, context) => {
  const secrecy = liftable(body, state);
  if (isOutcome(secrecy)) return secrecy;
  if (!secrecy.awaitsSecond) return refused('noLiftToConfirm');
  if (secrecy.awaitsSecond.by === context.actor.person) return refused('samePersonConfirms');
  return decided(eventOf('LiftConfirmed', { secrecyId: body.secrecyId, body: body.body }, context));
};

export const liftConfirmed: Evolve<'LiftConfirmed'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy?.awaitsSecond) return found(state, event, [], false);
  const stays = notCompetent(state, secrecy, event);
  if (stays) return stays;
  const { toBePublished } = secrecy.awaitsSecond;
  return found(lift(state, secrecy, event, { endedBy: 'lift', toBePublished }), event, [], true);
};

/** That a body did not lift is a fact, also when it is told after another decision did lift. */
export const declineLift: Decide<'declineLift'> = (body, state, context) => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  const data = { secrecyId: body.secrecyId, body: body.body, reason: body.reason };
  return (
    wrongLifter(body, state, secrecy) ??
    inTheFuture(body.happened, context) ??
    decided(eventOf('LiftDeclined', data, context, body.happened))
  );
};

export const liftDeclined: Evolve<'LiftDeclined'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy) return found(state, event, [{ code: 'beforeSecrecyBegan' }], false);
  return secrecy.lifted
    ? found(state, event, [{ code: 'nothingSecretAnymore' }], false)
    : change(state, event.data.secrecyId, { declined: momentOf(event), liftQuestions: [] });
};

/** To the operator, who may not know of a secrecy, an act that is not due is about a secrecy that is not there. */
const hidden = (outcome: Outcome, context: DecideContext): Outcome =>
  context.actor.role === 'operator' ? refused('unknownSecrecy', undefined, 'secrecyId') : outcome;

/** Passing an end condition opens a lift task and no access (R37); only where the definition says so it ends the secrecy. */
export const openLiftTask: Decide<'openLiftTask'> = (body, state, context) => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (secrecy.lifted) return hidden(refused('alreadyLifted', { on: secrecy.lifted.on }), context);
  if (secrecy.liftTask) return hidden(refused('alreadyDone'), context);
  const end = endOfSecrecy(state, secrecy);
  if (end.kind !== 'reached' || context.today < end.on)
    return hidden(refused('stageNotReached', { step: 'de voorwaarde voor opheffing' }), context);
  const { secrecyId } = body;
  // A condition that was met before it, or the secrecy itself, was recorded ends nothing by itself: a person decides.
  const isLate = isHistoric(end.on, end.cause) || isHistoric(end.on, secrecy.at);
  return state.route.policies.endByCondition && !isLate
    ? decided(eventOf('SecrecyEnded', { secrecyId }, context))
    : decided(eventOf('LiftTaskOpened', { secrecyId, body: competentToLift(state, secrecy) }, context));
};

export const liftTaskOpened: Evolve<'LiftTaskOpened'> = (state, event) =>
  change(state, event.data.secrecyId, { liftTask: momentOf(event) });

export const secrecyEnded: Evolve<'SecrecyEnded'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  return !secrecy || secrecy.lifted ? state : lift(state, secrecy, event, { endedBy: 'condition' });
};

/** Once one college rejects, an end that all colleges must agree to can no longer come in that round (R39). */
export const warnSecrecyEnd: Decide<'warnSecrecyEnd'> = (body, state, context) => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (secrecy.lifted) return hidden(refused('alreadyLifted', { on: secrecy.lifted.on }), context);
  if (secrecy.warned?.round === state.round.number) return hidden(refused('alreadyDone'), context);
  if (endOfSecrecy(state, secrecy).kind !== 'unreachable')
    return hidden(refused('stageNotReached', { step: 'de voorwaarde voor opheffing' }), context);
  return decided(eventOf('SecrecyEndUnreachable', { secrecyId: body.secrecyId, round: state.round.number }, context));
};

/** A warning of a day on which, as is known by now, the end could still come, warned of nothing: it is given anew when it cannot (R39, R110). */
export const secrecyEndUnreachable: Evolve<'SecrecyEndUnreachable'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy) return state;
  const end = endOfSecrecy(state, secrecy);
  if (end.kind !== 'unreachable') return found(state, event, [], false);
  const warned = { ...momentOf(event), round: event.data.round };
  return found(change(state, secrecy.secrecyId, { warned }), event, [
    { code: 'endUnreachable', params: { why: end.why } },
  ]);
};

/** A council that may ratify: one that was given the papers along a route of the law. */
const wrongCouncil = (body: About, state: ProposalState, secrecy: Secrecy): Outcome | undefined =>
  competentToLift(state, secrecy) === body.body && body.body !== secrecy.body
    ? undefined
    : refused('notCompetentToRatify', { body: named(state, body.body) }, 'body');

/** There is no ratification of secrecy imposed since 1 April 2023; what older secrecy needed is recorded (R36). */
export const ratifySecrecy: Decide<'ratifySecrecy'> = (body, state, context) => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  const { secrecyId } = body;
  return (
    wrongCouncil(body, state, secrecy) ??
    inTheFuture(body.happened, context) ??
    decided(eventOf('SecrecyRatified', { secrecyId, body: body.body }, context, body.happened))
  );
};

/** A superfluous or late ratification is on record without effect (R36). */
export const secrecyRatified: Evolve<'SecrecyRatified'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy || secrecy.lifted) return found(state, event, [{ code: 'ratificationNotNeeded' }], false);
  const before = ratificationOf(state, secrecy);
  if (before.kind === 'none' || before.kind === 'ratified')
    return found(state, event, [{ code: 'ratificationNotNeeded' }], false);
  const ratified = momentOf(event);
  const after = ratificationOf(state, { ...secrecy, ratified });
  if (after.kind !== 'ratified' && before.kind === 'missed')
    return found(state, event, [{ code: 'ratificationLate', params: { on: before.meeting.at.on } }], false);
  return found(change(state, secrecy.secrecyId, { ratified }), event, [], true);
};

export const recordSecrecyLapse: Decide<'recordSecrecyLapse'> = (body, state, context) => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (secrecy.lifted && secrecy.endedBy === 'lapse') return refused('alreadyLifted', { on: secrecy.lifted.on });
  const { secrecyId } = body;
  return (
    wrongCouncil(body, state, secrecy) ??
    inTheFuture(body.happened, context) ??
    decided(eventOf('SecrecyLapsed', { secrecyId, body: body.body }, context, body.happened))
  );
};

/** Without ratification it lapsed at the first meeting attended by more than half; a person establishes that (R36). */
export const secrecyLapsed: Evolve<'SecrecyLapsed'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy) return found(state, event, [{ code: 'beforeSecrecyBegan' }], false);
  if (secrecy.lifted) return found(state, event, [{ code: 'nothingSecretAnymore' }], false);
  const stand = ratificationOf(state, secrecy);
  if (stand.kind === 'missed') return found(lift(state, secrecy, event, { endedBy: 'lapse' }), event, [], true);
  const why = {
    none: 'bekrachtigen was niet nodig',
    awaited: 'er is nog geen raadsvergadering met meer dan de helft van de leden vastgelegd',
    ratified: stand.kind === 'ratified' ? `de raad bekrachtigde haar op ${inWords(stand.at.on)}` : '',
  }[stand.kind];
  return found(state, event, [{ code: 'nothingLapsed', params: { why } }], false);
};
