import { daysBetween, earliest, latest, plus } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { informWithin, isInformed } from '../obligations/informing';
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

/** How many days after the decision of a college its council first heard of it, where that is too many (R22). */
const daysLate = (state: ProposalState, event: EventOf<'CouncilInformed'>, decision: Decision): number | undefined => {
  const [decidedOn, on] = [earliest(decision.at.on), earliest(event.validOn)];
  if (decision.body !== event.data.college || isInformed(state, decision)) return undefined;
  return on && decidedOn && on > plus(decidedOn, informWithin(state)) ? daysBetween(decidedOn, on) : undefined;
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
      each.college !== event.data.college &&
      each.decisionId &&
      sameStep.includes(each.decisionId) &&
      first &&
      plus(latest(each.at.on) ?? first, sharedWithin(state)) < first,
  )?.at.on;
};

/** A letter per council, with its date: late (R22), other than the shared message, or not at the same time (R93). */
export const councilInformed: Evolve<'CouncilInformed'> = (state, event) => {
  const { council, decisionId, sameAs, differs } = event.data;
  const decision = state.decisions.find((each) => each.decisionId === decisionId);
  const days = decision && daysLate(state, event, decision);
  const outside = sameAs === undefined ? undefined : tooLate(state, sameAs, event.validOn);
  const earlier = decision && informedEarlier(state, event, decision);
  const warnings: readonly Warning[] = [
    ...(differs ? [{ code: 'textDiffers' as const }] : []),
    ...(days ? [{ code: 'informedLate' as const, params: { council: named(state, council), days } }] : []),
    ...(outside ? [{ code: 'sentOutsideWindow' as const, params: { earlier: outside } }] : []),
    ...(earlier ? [{ code: 'notSimultaneous' as const, params: { earlier } }] : []),
  ];
  return found(
    { ...state, informings: [...state.informings, { ...event.data, at: momentOf(event) }] },
    event,
    warnings,
  );
};
