import type { SignatureRecorded, Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { agrees, countingDecisions } from '../stage';
import { found, momentOf, type ProposalState } from '../state';

export const recordSignature: Decide<'recordSignature'> = (body, state, context) => {
  if (!state.decisions.some((each) => each.decisionId === body.decisionId))
    return refused('unknownDecision', undefined, 'decisionId');
  const data = defined({
    decisionId: body.decisionId,
    signers: body.signers.map((each) => defined(each)),
    delegated: body.delegated,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('SignatureRecorded', data, context, body.happened));
};

type Office = SignatureRecorded['signers'][number]['office'];

/**
 * Whether these offices are enough. For a council the mayor, or who replaces him (Gemeentewet 77), with the griffier; where
 * the council let signing be delegated, one of the griffie (R84, Gemeentewet 32a). For a college the mayor with the
 * secretary; delegated to secretary or official one, to an alderman still with the secretary (R17, Gemeentewet 59a).
 */
const isComplete = (college: boolean, offices: readonly Office[], delegated: boolean): boolean => {
  const signed = (...any: readonly Office[]) => any.some((office) => offices.includes(office));
  const clerk: Office = college ? 'municipalSecretary' : 'griffier';
  if (delegated && signed(clerk, 'official')) return true;
  return signed('mayor', 'deputy') && signed(clerk);
};

/** Whether a decision carries all the signatures it needs; they may come on different days and later than the decision (R17, R84). */
export const isSigned = (state: ProposalState, decisionId: string): boolean => {
  const decision = state.decisions.find((each) => each.decisionId === decisionId);
  const college = decision !== undefined && bodyOf(state.definition, decision.body)?.kind === 'college';
  const signatures = state.signatures.filter((each) => each.decisionId === decisionId);
  const offices = signatures.flatMap((each) => each.signers.map((signer) => signer.office));
  const delegated = signatures.some((each) => each.delegated);
  return isComplete(college, offices, delegated);
};

/** The council decisions that are in a gazette while a signature is still missing; it may yet come (R84, Gemeentewet 32a). */
export const publishedWithoutSignature = (state: ProposalState): readonly Warning[] => {
  const published = state.gazettes.filter((each) => each.published).map((each) => each.municipality);
  return state.round.steps
    .filter((step) => step.kind === 'councilRound')
    .flatMap((step) => countingDecisions(state, step).filter(agrees))
    .filter((each) => published.includes(bodyOf(state.definition, each.body)?.municipality ?? ''))
    .filter((each) => !isSigned(state, each.decisionId))
    .map((each) => ({ code: 'publishedWithoutSignature', params: { body: named(state, each.body) } }));
};

export const signatureRecorded: Evolve<'SignatureRecorded'> = (state, event) => {
  const next = { ...state, signatures: [...state.signatures, { ...event.data, at: momentOf(event) }] };
  const offices = next.signatures
    .filter((each) => each.decisionId === event.data.decisionId)
    .flatMap((each) => each.signers.map((signer) => signer.office));
  const decision = state.decisions.find((each) => each.decisionId === event.data.decisionId);
  const college = decision !== undefined && bodyOf(state.definition, decision.body)?.kind === 'college';
  const alone = college && offices.every((office) => office === 'alderman');
  const warnings: readonly Warning[] = isSigned(next, event.data.decisionId)
    ? []
    : [{ code: alone ? 'signedByAlderman' : 'signatureIncomplete' }];
  return found(next, event, warnings);
};
