import { daysBetween, earliest, latest } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { found, momentOf, type Decision, type ProposalState } from '../state';

export const informCouncil: Decide<'informCouncil'> = (body, state, context) => {
  const college = bodyOf(state.definition, body.college);
  const council = bodyOf(state.definition, body.council);
  if (college?.kind !== 'college') return refused('unknownBody', { body: body.college }, 'college');
  if (council?.kind !== 'council') return refused('unknownBody', { body: body.council }, 'council');
  if (college.municipality !== council.municipality)
    return refused('informsOtherCouncil', { council: named(state, council.id) }, 'council');
  if (body.decisionId && !state.decisions.some((each) => each.decisionId === body.decisionId))
    return refused('unknownDecision', undefined, 'decisionId');
  const data = defined({
    informingId: context.newId('informing'),
    college: college.id,
    council: council.id,
    letter: body.letter,
    decisionId: body.decisionId,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('CouncilInformed', data, context, body.happened));
};

/** Two weeks after the decision is the term the region uses for "as soon as possible" (R22 leaves the number open). */
const lateAfterDays = 14;

export const councilInformed: Evolve<'CouncilInformed'> = (state, event) => {
  const at = momentOf(event);
  const on = earliest(event.validOn);
  const decision = state.decisions.find((each) => each.decisionId === event.data.decisionId);
  const decidedOn = decision && earliest(decision.at.on);
  const days = on && decidedOn ? daysBetween(decidedOn, on) : 0;
  const warnings: Warning[] =
    days > lateAfterDays ? [{ code: 'informedLate', params: { council: named(state, event.data.council), days } }] : [];
  const earlier = decision && informedEarlier(state, event, decision);
  if (earlier) warnings.push({ code: 'notSimultaneous', params: { earlier } });
  return found({ ...state, informings: [...state.informings, { ...event.data, at }] }, event, warnings);
};

/** The first day on which another college informed its council of the same step, where that was earlier (R93). */
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
    (each) => each.decisionId && sameStep.includes(each.decisionId) && first && (latest(each.at.on) ?? first) < first,
  )?.at.on;
};

export const recordSignature: Decide<'recordSignature'> = (body, state, context) => {
  const decision = state.decisions.find((each) => each.decisionId === body.decisionId);
  if (!decision) return refused('unknownDecision', undefined, 'decisionId');
  const signers = body.signers.map((each) => defined({ office: each.office, name: each.name }));
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('SignatureRecorded', { decisionId: body.decisionId, signers }, context, body.happened))
  );
};

/** A council's decision carries the mayor and the griffier, a college's the mayor and the secretary (Gemeentewet 32a, 59a). A later date is allowed. */
export const signatureRecorded: Evolve<'SignatureRecorded'> = (state, event) => {
  const warnings: Warning[] = event.data.signers.length < 2 ? [{ code: 'signatureIncomplete' }] : [];
  return found(
    { ...state, signatures: [...state.signatures, { decisionId: event.data.decisionId, at: momentOf(event) }] },
    event,
    warnings,
  );
};
