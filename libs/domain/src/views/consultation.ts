import { earliest } from '@eensluidend/calendar';
import type { ProposalView } from '@eensluidend/contracts';
import { daysAfterDecision, isMunicipalWorksCouncil, toCarryOver } from '../advice-round';
import { advisersNamed } from '../advisers-named';
import type { AdviceRequest, ProposalState } from '../state';
import type { Remark } from '../state/consultation';
import { municipalitiesWithoutAdvice, notConfirmed } from '../steps/joint-advice';
import { termOfConsultation } from '../steps/public-consultation';
import { standstillOf } from '../steps/works-council';
import type { ViewContext } from './board';

type Consultation = NonNullable<ProposalView['consultation']>;

const requestLine = (state: ProposalState, request: AdviceRequest): Consultation['requests'][number] => {
  const received = request.received && earliest(request.received.on);
  const after = daysAfterDecision(state, request.textId, received);
  return {
    requestId: request.requestId,
    ...(after ? { daysAfterDecision: after.days } : {}),
    primacyOfPolitics: isMunicipalWorksCouncil(state, request.adviser),
  };
};

const remarkLine = (remark: Remark, context: ViewContext): Consultation['remarks'][number] => {
  const { remarkId, body, mark, wording, answered } = remark;
  const reason = answered?.reason ? { reason: context.text(answered.reason) } : {};
  return {
    ...{ remarkId, body, mark, wording: context.text(wording) },
    ...(answered ? { answer: answered.answer } : {}),
    ...reason,
  };
};

const entrepreneurLines = (state: ProposalState): Consultation['entrepreneurDecisions'] =>
  state.consultation.entrepreneurDecisions.map((each) => {
    const { entrepreneurDecisionId, entrepreneur, deviates, at } = each;
    const standstill = standstillOf(each);
    return {
      ...{ entrepreneurDecisionId, entrepreneur, deviates, on: at.on },
      ...(standstill ? { executionFrom: standstill.executionFrom, appealUntil: standstill.until } : {}),
    };
  });

/** What is known around the advice: who gave none, who is to be named, what has yet to be confirmed or carried over. */
export const consultationLines = (
  state: ProposalState,
  context: ViewContext,
): { readonly consultation: Consultation } => ({
  consultation: {
    withoutAdvice: [...municipalitiesWithoutAdvice(state)],
    advisersNamed: [...advisersNamed(state)],
    notConfirmed: state.advices.flatMap((advice) => {
      const signers = notConfirmed(state, advice);
      return signers.length > 0 ? [{ adviceId: advice.adviceId, signers: [...signers] }] : [];
    }),
    requests: state.requests.map((request) => requestLine(state, request)),
    remarks: state.consultation.remarks.map((remark) => remarkLine(remark, context)),
    notCarriedOver: toCarryOver(state).map((each) => ({ ...each })),
    entrepreneurDecisions: entrepreneurLines(state),
    publicConsultations: state.consultation.publicConsultations.map((each) => ({
      publicConsultationId: each.publicConsultationId,
      body: each.body,
      procedure: each.procedure,
      ...termOfConsultation(state, each),
    })),
  },
});
