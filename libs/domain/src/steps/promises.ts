import { earliest, plus } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { found, momentOf, type Moment, type ProposalState } from '../state';
import type { CouncilWork, WrittenQuestion } from '../state/council-work';
import { beforeSubject, counterpart } from './council';
import { unknownGroup } from './group';

const withWork = (state: ProposalState, work: Partial<CouncilWork>): ProposalState => ({
  ...state,
  councilWork: { ...state.councilWork, ...work },
});

/** A warning where a fact came after its last day. */
const late = (code: 'promiseLate' | 'answeredLate', at: Moment, due: string | undefined): readonly Warning[] => {
  const on = earliest(at.on);
  return due && on && on > due ? [{ code, params: { due } }] : [];
};

/** What a college promised its council; a promise in the advice round is a point of that advice (R55). */
export const recordPromise: Decide<'recordPromise'> = (body, state, context) => {
  const college = bodyOf(state.definition, body.college);
  const council = counterpart(state, body.college);
  if (college?.kind !== 'college' || !council) return refused('unknownBody', { body: body.college }, 'college');
  const promiseId = context.newId('promise');
  const { promise, dueOn } = body;
  const data = defined({ promiseId, college: college.id, council: council.id, promise, dueOn });
  return inTheFuture(body.happened, context) ?? decided(eventOf('PromiseRecorded', data, context, body.happened));
};

export const promiseRecorded: Evolve<'PromiseRecorded'> = (state, event) =>
  withWork(state, { promises: [...state.councilWork.promises, { ...event.data, at: momentOf(event) }] });

export const settlePromise: Decide<'settlePromise'> = (body, state, context) => {
  const { promiseId, outcome, letter } = body;
  const promise = state.councilWork.promises.find((each) => each.promiseId === promiseId);
  if (!promise) return refused('unknownPromise', undefined, 'promiseId');
  const { settled } = promise;
  if (settled)
    return refused('alreadySettled', { on: settled.on }, undefined, { on: settled.on, outcome: settled.outcome });
  const data = defined({ promiseId, outcome, letter });
  return inTheFuture(body.happened, context) ?? decided(eventOf('PromiseSettled', data, context, body.happened));
};

export const promiseSettled: Evolve<'PromiseSettled'> = (state, event) => {
  const { promiseId, outcome } = event.data;
  const at = momentOf(event);
  const promise = state.councilWork.promises.find((each) => each.promiseId === promiseId);
  if (!promise) return beforeSubject(state, event);
  const promises = state.councilWork.promises.map((each) =>
    each.promiseId === promiseId ? { ...each, settled: { ...at, outcome } } : each,
  );
  return found(withWork(state, { promises }), event, late('promiseLate', at, promise.dueOn));
};

export const recordWrittenQuestion: Decide<'recordWrittenQuestion'> = (body, state, context) => {
  const council = bodyOf(state.definition, body.council);
  const college = counterpart(state, body.council);
  if (council?.kind !== 'council' || !college) return refused('unknownBody', { body: body.council }, 'council');
  const writtenQuestionId = context.newId('writtenQuestion');
  const { group, question, dueOn } = body;
  const data = defined({ writtenQuestionId, council: council.id, college: college.id, group, question, dueOn });
  return (
    inTheFuture(body.happened, context) ??
    unknownGroup(state, council, group, body.happened.on) ??
    decided(eventOf('WrittenQuestionRecorded', data, context, body.happened))
  );
};

/** The last day for the answer: as the source names it, else by the council's rules of procedure (Gemeentewet 155); undefined when neither says. */
export const answerDueOn = (state: ProposalState, question: WrittenQuestion): string | undefined => {
  const within = bodyOf(state.definition, question.council)?.rulesOfProcedure?.answerWithin;
  const asked = earliest(question.at.on);
  return question.dueOn ?? (within && asked ? plus(asked, within) : undefined);
};

export const writtenQuestionRecorded: Evolve<'WrittenQuestionRecorded'> = (state, event) =>
  withWork(state, { questions: [...state.councilWork.questions, { ...event.data, at: momentOf(event) }] });

export const answerWrittenQuestion: Decide<'answerWrittenQuestion'> = (body, state, context) => {
  const { writtenQuestionId, letter } = body;
  const question = state.councilWork.questions.find((each) => each.writtenQuestionId === writtenQuestionId);
  if (!question) return refused('unknownWrittenQuestion', undefined, 'writtenQuestionId');
  const { answered } = question;
  if (answered)
    return refused('alreadySettled', { on: answered.on }, undefined, { on: answered.on, outcome: 'beantwoord' });
  const data = defined({ writtenQuestionId, letter });
  return (
    inTheFuture(body.happened, context) ?? decided(eventOf('WrittenQuestionAnswered', data, context, body.happened))
  );
};

export const writtenQuestionAnswered: Evolve<'WrittenQuestionAnswered'> = (state, event) => {
  const at = momentOf(event);
  const question = state.councilWork.questions.find((each) => each.writtenQuestionId === event.data.writtenQuestionId);
  if (!question) return beforeSubject(state, event);
  const questions = state.councilWork.questions.map((each) => (each === question ? { ...each, answered: at } : each));
  return found(withWork(state, { questions }), event, late('answeredLate', at, answerDueOn(state, question)));
};
