import { daysBetween, earliest, latest, plus } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { informWithin } from '../obligations/informing';
import { found, momentOf, type Decision, type ProposalState } from '../state';
import { tooLate } from './communication';
import { sharedWithin } from './embargo';

export const informCouncil: Decide<'informCouncil'> = (body, state, context) => {
  const college = bodyOf(state.definition, body.college);
  const council = bodyOf(state.definition, body.council);
  if (college?.kind !== 'college') return refused('unknownBody', { body: body.college }, 'college');
  if (council?.kind !== 'council') return refused('unknownBody', { body: body.council }, 'council');
  if (college.municipality !== council.municipality)
    return refused('informsOtherCouncil', { council: named(state, council.id) }, 'council');
  if (body.decisionId && !state.decisions.some((each) => each.decisionId === body.decisionId))
    return refused('unknownDecision', undefined, 'decisionId');
  if (body.sameAs && !state.communication.messages.some((each) => each.messageId === body.sameAs))
    return refused('unknownMessage', undefined, 'sameAs');
  const data = defined({
    informingId: context.newId('informing'),
    college: college.id,
    council: council.id,
    letter: body.letter,
    decisionId: body.decisionId,
    sameAs: body.sameAs,
    differs: body.differs,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('CouncilInformed', data, context, body.happened));
};

/** A letter per council, with its date: late (R22), other than the shared message, or not at the same time (R93). */
export const councilInformed: Evolve<'CouncilInformed'> = (state, event) => {
  const at = momentOf(event);
  const on = earliest(event.validOn);
  const decision = state.decisions.find((each) => each.decisionId === event.data.decisionId);
  const decidedOn = decision && earliest(decision.at.on);
  const warnings: Warning[] = event.data.differs ? [{ code: 'textDiffers' }] : [];
  if (on && decidedOn && on > plus(decidedOn, informWithin(state))) {
    const days = daysBetween(decidedOn, on);
    warnings.push({ code: 'informedLate', params: { council: named(state, event.data.council), days } });
  }
  const outside = event.data.sameAs
    ? tooLate(state, { messageId: event.data.informingId, sameAs: event.data.sameAs }, event.validOn)
    : undefined;
  if (outside) warnings.push({ code: 'sentOutsideWindow', params: { earlier: outside } });
  const earlier = decision && informedEarlier(state, event, decision);
  if (earlier) warnings.push({ code: 'notSimultaneous', params: { earlier } });
  return found({ ...state, informings: [...state.informings, { ...event.data, at }] }, event, warnings);
};

/** The first day on which another college informed its council of the same step, where that was too long before (R93). */
const informedEarlier = (
  state: ProposalState,
  event: EventOf<'CouncilInformed'>,
  decision: Decision,
): string | undefined => {
  const sameStep = state.decisions
    .filter((each) => each.step === decision.step && each.round === decision.round)
    .map((each) => each.decisionId);
  const first = earliest(event.validOn);
  return state.informings.find(
    (each) =>
      each.decisionId &&
      sameStep.includes(each.decisionId) &&
      first &&
      plus(latest(each.at.on) ?? first, sharedWithin(state)) < first,
  )?.at.on;
};
