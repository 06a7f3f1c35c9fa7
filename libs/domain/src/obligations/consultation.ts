import { toCarryOver } from '../advice-round';
import { stageOf, stageSince } from '../stage';
import { stageGate } from '../stage-gate';
import type { ProposalState } from '../state';
import { missingFromPapers, owedNotices } from '../steps/adviser-notice';
import { notConfirmed } from '../steps/joint-advice';
import { termOfConsultation } from '../steps/public-consultation';
import { standstillOf } from '../steps/works-council';
import { toAnswer } from './advice';
import { obligation, stuurgroepOf, type Obligation } from './obligation';

/** Points that came in after the processing: while the consent round is not open it waits for their answers (R55). */
const late = (state: ProposalState): readonly Obligation[] => {
  const stage = stageOf(state);
  const ahead = state.round.steps.some((step) => step.kind === 'processing' && !state.round.settled[step.id]);
  if (!stage || ahead) return [];
  const opened = state.opened.some((each) => each.round === state.round.number && each.step === stage.id);
  const blocking = stage.kind === 'collegeRound' && !opened && stageGate(state, stage) !== undefined;
  return toAnswer(state, stuurgroepOf(state), stageSince(state.round, stage), blocking);
};

/** An adopted round closes when the points for later were given to the next phase (R66); what was answered so after that is still owed. */
const carrying = (state: ProposalState): readonly Obligation[] => {
  const { outcome, closed } = state.round;
  if (outcome?.kind !== 'adopted' || toCarryOver(state).length === 0) return [];
  return [obligation('carryOver', stuurgroepOf(state), outcome.at, { blocking: closed === undefined })];
};

const confirming = (state: ProposalState): readonly Obligation[] =>
  state.advices.flatMap((advice) =>
    notConfirmed(state, advice).map((signer) =>
      obligation('confirmAdvice', signer, advice.at, { subject: advice.adviceId, blocking: false }),
    ),
  );

/** A notice owed to an adviser: of a deviation (R56), of a new text or a planned decision where rights were reserved (R121). */
const notifying = (state: ProposalState): readonly Obligation[] =>
  owedNotices(state).map(({ adviser, about, subject, since }) =>
    obligation('giveNotice', stuurgroepOf(state), since, {
      key: ['giveNotice', adviser, about, subject].join('/'),
      subject: [adviser, about].join('/'),
      blocking: false,
    }),
  );

/** After a deviating decision the entrepreneur waits a month before it carries it out (R60). No council waits for that. */
const executing = (state: ProposalState): readonly Obligation[] =>
  state.consultation.entrepreneurDecisions.flatMap((decision) => {
    const standstill = standstillOf(decision);
    if (decision.executed || !standstill) return [];
    return [
      obligation('executeDecision', decision.entrepreneur, decision.at, {
        subject: decision.entrepreneurDecisionId,
        from: standstill.executionFrom,
        blocking: false,
      }),
    ];
  });

/** A consultation of residents runs only when notice of it was given (R65). */
const consulting = (state: ProposalState): readonly Obligation[] =>
  state.consultation.publicConsultations.flatMap((opened) =>
    termOfConsultation(state, opened)
      ? []
      : [
          obligation('giveConsultationNotice', opened.body, opened.at, {
            subject: opened.publicConsultationId,
            blocking: false,
          }),
        ],
  );

/** Every advice is on the papers of the meeting, as long as this round waits for the decision in it (R124). */
const completing = (state: ProposalState): readonly Obligation[] =>
  state.consultation.meetingPapers.flatMap((papers) => {
    if (papers.round !== state.round.number || state.round.outcome) return [];
    const decided = state.decisions.some(
      (each) => each.body === papers.body && each.round === state.round.number && each.counts,
    );
    return decided || missingFromPapers(state, papers).length === 0
      ? []
      : [
          obligation('completePapers', papers.body, papers.at, {
            subject: papers.meetingOn,
            dueOn: papers.meetingOn,
            blocking: false,
          }),
        ];
  });

/** What is open around the advice, in every stage. */
export const consulted = (state: ProposalState): readonly Obligation[] =>
  state.withdrawn || state.superseded
    ? []
    : [
        ...late(state),
        ...carrying(state),
        ...confirming(state),
        ...notifying(state),
        ...executing(state),
        ...consulting(state),
        ...completing(state),
      ];
