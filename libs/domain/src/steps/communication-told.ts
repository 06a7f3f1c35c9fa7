import type { Warning } from '@eensluidend/contracts';
import { bodyOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { roundByNumber, found, momentOf, type ProposalState } from '../state';
import { toTell } from './passage';

export const recordDecisionTold: Decide<'recordDecisionTold'> = (body, state, context) => {
  const stranger = body.advisers.find((id) => !bodyOf(state.definition, id));
  if (stranger) return refused('unknownBody', { body: stranger }, 'advisers');
  const data = defined({
    advisers: body.advisers,
    publishedOn: body.publishedOn,
    place: body.place,
    letter: body.letter,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('DecisionTold', data, context, body.happened));
};

/** Those who spoke are told after the decision, with when and where it was published (R97, Awb 3:43). */
export const decisionTold: Evolve<'DecisionTold'> = (state, event) => {
  if (state.round.outcome?.kind !== 'adopted') return found(state, event, [{ code: 'toldBeforeDecision' }], false);
  const { advisers, publishedOn, place } = event.data;
  const at = momentOf(event);
  const told = [...state.communication.told, ...advisers.map((adviser) => ({ adviser, at }))];
  const complete = publishedOn !== undefined && place !== undefined;
  const warnings: readonly Warning[] = complete ? [] : [{ code: 'publicationMissing' }];
  return found({ ...state, communication: { ...state.communication, told } }, event, warnings, true);
};

/** The dates planned for a round of which nobody was told yet (R9). */
export const untoldPlans = (state: ProposalState, round: number) => {
  const versionOf = (eventId: string) => state.events.find((event) => event.eventId === eventId)?.version ?? 0;
  const told = state.notices
    .filter((each) => each.about === 'planningMoved' && each.round === round)
    .map((each) => versionOf(each.at.eventId));
  const last = Math.max(0, ...told);
  return state.planned.filter((each) => each.round === round && !each.withdrawn && versionOf(each.at.eventId) > last);
};

/** A return moves the planning; the new dates are told to all who take part (R9). */
export const tellPlanning: Decide<'tellPlanning'> = (body, state, context) => {
  const round = roundByNumber(state, body.round - 1);
  if (!round?.outcome || untoldPlans(state, body.round).length === 0)
    return refused('nothingToTell', { round: body.round }, 'round');
  return decided(
    ...toTell(state, state.round).map((id) =>
      eventOf(
        'NoticeGiven',
        { noticeId: context.newId(`notice/${id}`), body: id, about: 'planningMoved', round: body.round },
        context,
      ),
    ),
  );
};
