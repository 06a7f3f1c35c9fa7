import { bodyOf, named } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { isLive } from '../joint-text';
import { notLive, settle } from '../stage';
import { found, momentOf } from '../state';
import { alreadyEnded } from './ended';

export const recordWorkingGroup: Decide<'recordWorkingGroup'> = (body, state, context) => {
  if (!bodyOf(state.definition, body.body)) return refused('unknownBody', { body: body.body }, 'body');
  const prepares = state.route.steps.some((step) => step.kind === 'workingGroup' && step.bodies.includes(body.body));
  if (!prepares) return refused('notWorkingGroup', { body: named(state, body.body) }, 'body');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const data = { body: body.body, textId: body.textId, outcome: body.outcome };
  return inTheFuture(body.happened, context) ?? decided(eventOf('WorkingGroupRecorded', data, context, body.happened));
};

/** The last to report settles the step. Who does not agree stops nothing: that is for the stuurgroep to weigh (R6). */
export const workingGroupRecorded: Evolve<'WorkingGroupRecorded'> = (state, event) => {
  const at = momentOf(event);
  const { body, textId, outcome } = event.data;
  if (state.round.outcome || state.withdrawn || state.superseded)
    return found(state, event, [alreadyEnded(state)], false);
  if (!isLive(state, textId)) return found(state, event, [{ code: notLive(state, textId) }], false);
  const next = { ...state, workingGroups: [...state.workingGroups, { ...event.data, round: state.round.number, at }] };
  const doubt = { code: 'workingGroupNotAgreed' as const, params: { body: named(state, body) } };
  return settle(found(next, event, outcome === 'notAgreed' ? [doubt] : [], true), at);
};
