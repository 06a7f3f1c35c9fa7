import { addDays, earliest, legalTerm, runTerm } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { found, momentOf, type ProposalState } from '../state';
import type { EntrepreneurDecision } from '../state/consultation';
import { beforeSubject } from './council';
import { withConsultation } from './consultation-state';

const noWorksCouncil = (state: ProposalState, id: string): Outcome | undefined => {
  const body = bodyOf(state.definition, id);
  if (!body) return refused('unknownBody', { body: id }, 'worksCouncil');
  return body.kind === 'worksCouncil'
    ? undefined
    : refused('noWorksCouncil', { body: named(state, id) }, 'worksCouncil');
};

export const recordConsultationMeeting: Decide<'recordConsultationMeeting'> = (body, state, context) =>
  noWorksCouncil(state, body.worksCouncil) ??
  inTheFuture(body.happened, context) ??
  decided(eventOf('ConsultationMeetingRecorded', { worksCouncil: body.worksCouncil }, context, body.happened));

export const consultationMeetingRecorded: Evolve<'ConsultationMeetingRecorded'> = (state, event) =>
  withConsultation(state, {
    consultationMeetings: [
      ...state.consultation.consultationMeetings,
      { worksCouncil: event.data.worksCouncil, at: momentOf(event) },
    ],
  });

/** The works council was asked for advice, whatever round it was. */
const wasAsked = (state: ProposalState, worksCouncil: string): boolean =>
  state.requests.some((request) => request.type === 'advice' && request.adviser === worksCouncil);

const hasAdvised = (state: ProposalState, worksCouncil: string): boolean =>
  state.advices.some((advice) => advice.signers.includes(worksCouncil));

export const recordEntrepreneurDecision: Decide<'recordEntrepreneurDecision'> = (body, state, context) => {
  const stranger = noWorksCouncil(state, body.worksCouncil);
  if (stranger) return stranger;
  const who = bodyOf(state.definition, body.entrepreneur);
  if (!who) return refused('unknownBody', { body: body.entrepreneur }, 'entrepreneur');
  if (!bodyOf(state.definition, body.worksCouncil)?.adviceRight?.askedBy.includes(who.id))
    return refused(
      'notTheEntrepreneur',
      { body: named(state, who.id), adviser: named(state, body.worksCouncil) },
      'entrepreneur',
    );
  if (body.notifiedOn && body.notifiedOn > context.today)
    return refused('inTheFuture', { on: body.notifiedOn }, 'notifiedOn');
  const { entrepreneur, worksCouncil, deviates, notifiedOn } = body;
  const data = defined({
    entrepreneurDecisionId: context.newId('entrepreneurDecision'),
    entrepreneur,
    worksCouncil,
    deviates,
    notifiedOn,
  });
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('EntrepreneurDecisionRecorded', data, context, body.happened))
  );
};

/**
 * An entrepreneur that decides before it asked its works council took no decision that counts (R48, WOR 25 lid 2). One that
 * decides without the advice passed its works council over, which may appeal (R51, WOR 26).
 */
export const entrepreneurDecisionRecorded: Evolve<'EntrepreneurDecisionRecorded'> = (state, event) => {
  const { worksCouncil } = event.data;
  const asked = wasAsked(state, worksCouncil);
  const warnings: Warning[] = [];
  const params = { adviser: named(state, worksCouncil) };
  if (!asked) warnings.push({ code: 'decidedBeforeAsking', params });
  if (asked && !hasAdvised(state, worksCouncil)) warnings.push({ code: 'worksCouncilPassedOver', params });
  const unadvised = hasAdvised(state, worksCouncil) ? {} : { unadvised: true as const };
  const taken = { ...event.data, ...unadvised, at: momentOf(event) };
  const entrepreneurDecisions = [...state.consultation.entrepreneurDecisions, taken];
  return found(withConsultation(state, { entrepreneurDecisions }), event, warnings, asked);
};

/** Last day of the standstill and of the appeal, one month from the day on which the works council was told and extended by the Algemene termijnenwet, and the day from which execution is free (R60, WOR 25 lid 6, 26 lid 2). Civil dates. */
export interface Standstill {
  readonly until: string;
  readonly executionFrom: string;
}

/** The standstill after a decision that deviates from the advice, or was taken without it; none after one that follows it, and none once waived (R60, WOR 25 lid 6). Nobody is told of a decision before it is taken. */
export const standstillOf = (decision: EntrepreneurDecision): Standstill | undefined => {
  const [told] = [decision.notifiedOn ?? '', earliest(decision.at.on) ?? ''].sort().reverse();
  const agrees = !decision.deviates && !decision.unadvised;
  if (agrees || decision.waived || !told) return undefined;
  const until = runTerm(legalTerm('P1M'), told).lastDay;
  return { until, executionFrom: addDays(until, 1) };
};

const unknown = (state: ProposalState, id: string): Outcome | undefined =>
  state.consultation.entrepreneurDecisions.some((each) => each.entrepreneurDecisionId === id)
    ? undefined
    : refused('unknownEntrepreneurDecision', undefined, 'entrepreneurDecisionId');

export const recordExecution: Decide<'recordExecution'> = (body, state, context) =>
  unknown(state, body.entrepreneurDecisionId) ??
  inTheFuture(body.happened, context) ??
  decided(
    eventOf('ExecutionRecorded', { entrepreneurDecisionId: body.entrepreneurDecisionId }, context, body.happened),
  );

const change = (state: ProposalState, id: string, fields: Partial<EntrepreneurDecision>): ProposalState =>
  withConsultation(state, {
    entrepreneurDecisions: state.consultation.entrepreneurDecisions.map((each) =>
      each.entrepreneurDecisionId === id ? { ...each, ...fields } : each,
    ),
  });

/** An execution within the standstill is a fact that should not have been: it does not count (R60, WOR 25 lid 6). */
export const executionRecorded: Evolve<'ExecutionRecorded'> = (state, event) => {
  const id = event.data.entrepreneurDecisionId;
  const decision = state.consultation.entrepreneurDecisions.find((each) => each.entrepreneurDecisionId === id);
  if (!decision) return beforeSubject(state, event);
  const until = standstillOf(decision)?.until;
  const on = earliest(event.validOn);
  if (until && on && on <= until)
    return found(state, event, [{ code: 'executedInStandstill', params: { until } }], false);
  return found(change(state, id, { executed: momentOf(event) }), event, [], true);
};

export const waiveStandstill: Decide<'waiveStandstill'> = (body, state, context) =>
  unknown(state, body.entrepreneurDecisionId) ??
  inTheFuture(body.happened, context) ??
  decided(eventOf('StandstillWaived', { entrepreneurDecisionId: body.entrepreneurDecisionId }, context, body.happened));

export const standstillWaived: Evolve<'StandstillWaived'> = (state, event) =>
  unknown(state, event.data.entrepreneurDecisionId)
    ? beforeSubject(state, event)
    : change(state, event.data.entrepreneurDecisionId, { waived: momentOf(event) });

export const recordExpertAssignment: Decide<'recordExpertAssignment'> = (body, state, context) =>
  bodyOf(state.definition, body.body)
    ? (inTheFuture(body.happened, context) ??
      decided(eventOf('ExpertAssigned', { body: body.body }, context, body.happened)))
    : refused('unknownBody', { body: body.body }, 'body');

/** An entrepreneur asks its works council before it hires an expert on such a matter; a college need not (R61, WOR 25 lid 1 n). */
export const expertAssigned: Evolve<'ExpertAssigned'> = (state, event) => {
  const passed = state.definition.bodies.filter(
    (body) =>
      body.kind === 'worksCouncil' && body.adviceRight?.askedBy.includes(event.data.body) && !wasAsked(state, body.id),
  );
  const warnings: Warning[] = passed.map((body) => ({
    code: 'expertWithoutAdvice',
    params: { body: named(state, event.data.body), adviser: named(state, body.id) },
  }));
  return found(state, event, warnings);
};
