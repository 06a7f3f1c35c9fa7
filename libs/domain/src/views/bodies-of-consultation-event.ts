import type { ProposalEvent } from '@eensluidend/contracts';
import { bodyOf } from '../bodies';
import type { ProposalState } from '../state';

const dataOf = (event: ProposalEvent): Readonly<Record<string, unknown>> => ({ ...event.data });

const textOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.flatMap(textOf) : []);

/** The entrepreneur that spoke with its works council: who asked it for advice, or the only one that may (R59); undefined where that says nothing. */
export const entrepreneurOf = (state: ProposalState, worksCouncil: string): string | undefined => {
  const may = bodyOf(state.definition, worksCouncil)?.adviceRight?.askedBy ?? [];
  const asked = may.filter((id) =>
    state.requests.some((each) => each.type === 'advice' && each.adviser === worksCouncil && each.askedBy === id),
  );
  const [only, ...more] = asked.length > 0 ? asked : may;
  return more.length > 0 ? undefined : only;
};

/** The bodies of a fact around the advice: named in it, or those of the advice, remark or decision it is about. */
export const bodiesOfConsultationEvent = (event: ProposalEvent, state: ProposalState): readonly string[] => {
  const { signer, adviser, worksCouncil, entrepreneur, bodies, adviceId, remarkId, entrepreneurDecisionId } =
    dataOf(event);
  const met = event.type === 'ConsultationMeetingRecorded' ? entrepreneurOf(state, event.data.worksCouncil) : undefined;
  const named = [signer, adviser, entrepreneur, met, worksCouncil].flatMap(textOf);
  const decisions = state.consultation.entrepreneurDecisions.filter(
    (each) => each.entrepreneurDecisionId === entrepreneurDecisionId,
  );
  return [
    ...named,
    ...textsOf(bodies),
    ...(named.length > 0 ? [] : state.advices.filter((each) => each.adviceId === adviceId)).flatMap(
      (each) => each.signers,
    ),
    ...state.consultation.remarks.filter((each) => each.remarkId === remarkId).map((each) => each.body),
    ...(named.length > 0 ? [] : decisions).flatMap((each) => [each.entrepreneur, each.worksCouncil]),
  ];
};
