import type { Refusal } from '@eensluidend/contracts';
import { bodyOf, decidersOf, listed, named } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { liveText, openPoints, stillToDecide } from '../stage';
import { momentOf, type ProposalState, type Text } from '../state';
import { counterpart } from './council';
import { hasEnded } from './ended';

const mostNamed = 3;

/** The colleges that have yet to consent to the live text, on every college step of this round that asks for it before the councils; a joint arrangement they conclude after them (R25). */
const notAgreed = (state: ProposalState): readonly string[] => [
  ...new Set(
    state.round.steps
      .slice(
        0,
        state.round.steps.findIndex((step) => step.kind === 'councilRound'),
      )
      .filter((step) => step.kind === 'collegeRound' && step.purpose !== 'release')
      .flatMap((step) => stillToDecide(state, step)),
  ),
];

/** Feedback is owed where the route asks for advice, or where advice came unasked. */
const owesFeedback = (state: ProposalState): boolean =>
  state.advices.length > 0 ||
  state.route.steps.some((step) => step.kind === 'adviceRound' && !state.start.skippedSteps.includes(step.id));

/** Everything that a council's item still lacks: the colleges' yes, answers, the feedback report, the draft decision (R67). */
export const lacking = (state: ProposalState, text: Text): readonly Refusal[] => {
  const colleges = notAgreed(state);
  const names = colleges.map((id) => named(state, id));
  const missing = names.length > mostNamed ? `${names.length} colleges` : listed(names);
  const count = openPoints(state).length;
  const has = (role: Text['joint'][number]['role']) => text.joint.some((part) => part.role === role);
  return [
    ...(names.length > 0 ? [{ code: 'collegesNotAgreed' as const, params: { missing } }] : []),
    ...(count > 0 ? [{ code: 'adviceNotProcessed' as const, params: { count } }] : []),
    ...(owesFeedback(state) && !has('feedbackReport') ? [{ code: 'feedbackReportMissing' as const }] : []),
    ...(has('dictum') ? [] : [{ code: 'dictumMissing' as const }]),
  ];
};

/** The gate to a council: one refusal names all that is missing (R67, R21). What a council did is recorded without it. */
export const submitToCouncil: Decide<'submitToCouncil'> = (body, state, context) => {
  const college = bodyOf(state.definition, body.college);
  if (college?.kind !== 'college') return refused('unknownBody', { body: body.college }, 'college');
  const council = counterpart(state, college.id);
  const decides = state.round.steps.some(
    (step) => step.kind === 'councilRound' && council && decidersOf(state, step).includes(council.id),
  );
  if (!council || !decides) return refused('bodyDoesNotDecide', { body: named(state, council?.id ?? college.id) });
  if (hasEnded(state)) return refused('proposalEnded');
  const text = liveText(state);
  const [first] = state.round.steps;
  if (!text || state.round.outcome) return refused('stageNotReached', { step: first?.name ?? '' });
  const future = inTheFuture(body.happened, context);
  if (future) return future;
  const [refusal, ...also] = lacking(state, text);
  if (refusal) return { kind: 'refused', refusal: { ...refusal, ...(also.length > 0 ? { also } : {}) } };
  const before = state.agenda.submissions.find((each) => each.college === college.id && each.textId === text.textId);
  if (before && before.round === state.round.number) return refused('alreadySubmitted', { on: before.at.on });
  const data = {
    ...{ submissionId: context.newId('submission'), college: college.id, council: council.id },
    ...{ round: state.round.number, textId: text.textId },
  };
  return decided(eventOf('SubmittedToCouncil', data, context, body.happened));
};

export const submittedToCouncil: Evolve<'SubmittedToCouncil'> = (state, event) => ({
  ...state,
  agenda: { ...state.agenda, submissions: [...state.agenda.submissions, { ...event.data, at: momentOf(event) }] },
});
