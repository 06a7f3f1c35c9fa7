import type { RouteStep, Warning } from '@eensluidend/contracts';
import { bodyOf, listed, named } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { settle, stageOf } from '../stage';
import { found, momentOf, type ProposalState } from '../state';
import { hasEnded } from './ended';

type AdviceStep = Extract<RouteStep, { kind: 'adviceRound' }>;

const adviceStep = (state: ProposalState): AdviceStep | undefined =>
  state.route.steps.find((step) => step.kind === 'adviceRound');

/** Advice binds only where the adviser is asked by the body that its own right names; from the stuurgroep alone it is input (R117). */
export const requestAdvice: Decide<'requestAdvice'> = (body, state, context) => {
  if (hasEnded(state)) return refused('proposalEnded');
  const adviser = bodyOf(state.definition, body.adviser);
  const asker = bodyOf(state.definition, body.askedBy);
  if (!adviser || !asker)
    return refused('unknownBody', { body: adviser ? body.askedBy : body.adviser }, adviser ? 'askedBy' : 'adviser');
  if (!adviser.adviceRight) return refused('notAnAdviser', { body: named(state, adviser.id) }, 'adviser');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const papers = body.papers ?? [];
  const known = state.texts.flatMap((text) => text.joint.map((part) => part.text.documentId));
  if (papers.some((paper) => !known.includes(paper))) return refused('unknownDocument', undefined, 'papers');
  const future = inTheFuture(body.happened, context);
  if (future) return future;
  if (body.type === 'advice') {
    const step = adviceStep(state);
    if (!step?.advisers.includes(adviser.id))
      return refused('notAnAdviser', { body: named(state, adviser.id) }, 'adviser');
    const askers = adviser.adviceRight.askedBy;
    if (!askers.includes(asker.id) && asker.kind !== 'stuurgroep') {
      const names = listed(askers.map((id) => named(state, id)));
      return refused(
        'wrongAsker',
        { adviser: named(state, adviser.id), askers: names, body: named(state, asker.id) },
        'askedBy',
      );
    }
    if (!body.happened && stageOf(state)?.kind !== 'adviceRound') return refused('noAdviceRound');
    const before = state.requests.find(
      (each) =>
        each.type === 'advice' &&
        each.round === state.round.number &&
        each.adviser === adviser.id &&
        each.askedBy === asker.id,
    );
    if (before)
      return refused('alreadyAsked', { body: named(state, asker.id), adviser: named(state, adviser.id) }, undefined, {
        on: before.at.on,
        outcome: 'asked',
      });
  }
  const binds = body.type === 'advice' && adviser.adviceRight.askedBy.includes(asker.id);
  const step = adviceStep(state);
  return decided(
    eventOf(
      'AdviceRequested',
      {
        requestId: context.newId('request'),
        round: state.round.number,
        type: binds ? 'advice' : 'input',
        askedBy: asker.id,
        adviser: adviser.id,
        textId: body.textId,
        question: body.question,
        papers,
        term: {
          length: body.termDays ? `P${body.termDays}D` : (step?.term.length ?? 'P6W'),
          kind: body.termDays ? 'agreed' : (step?.term.kind ?? 'agreed'),
          remindBefore: step?.remindBefore ?? 'P7D',
        },
        delivery: body.happened ? 'otherMeans' : 'product',
      },
      context,
      body.happened,
    ),
  );
};

const shortestInDays = 14;
const daysOf = (length: string): number =>
  Number(/\d+/.exec(length)?.[0] ?? 0) * (length.endsWith('W') ? 7 : length.endsWith('M') ? 30 : 1);

export const adviceRequested: Evolve<'AdviceRequested'> = (state, event) => {
  const at = momentOf(event);
  const request = { ...event.data, at, ...(event.data.delivery === 'otherMeans' ? { sent: at } : {}) };
  const asker = bodyOf(state.definition, request.askedBy);
  const isRelease = (id: string | undefined) =>
    state.route.steps.some((step) => step.id === id && step.kind === 'collegeRound' && step.purpose === 'release');
  const decidedBefore = state.decisions.some(
    (decision) => decision.textId === request.textId && decision.counts && !isRelease(decision.step),
  );
  const warnings: Warning[] = [];
  if (request.type === 'input')
    warnings.push({ code: asker?.kind === 'stuurgroep' ? 'askedByStuurgroep' : 'inputIsNotAdvice' });
  if (request.type === 'advice' && decidedBefore) warnings.push({ code: 'askedAfterDecision' });
  if (daysOf(request.term.length) < shortestInDays) warnings.push({ code: 'shortTerm' });
  return settle(found({ ...state, requests: [...state.requests, request] }, event, warnings), at);
};

export const exemptAdviser: Decide<'exemptAdviser'> = (body, state, context) => {
  if (hasEnded(state)) return refused('proposalEnded');
  if (!adviceStep(state)?.advisers.includes(body.adviser))
    return refused('notAnAdviser', { body: named(state, body.adviser) }, 'adviser');
  return (
    inTheFuture(body.happened, context) ??
    decided(
      eventOf(
        'AdviserExempted',
        { adviser: body.adviser, round: state.round.number, reason: body.reason },
        context,
        body.happened,
      ),
    )
  );
};

export const adviserExempted: Evolve<'AdviserExempted'> = (state, event) => {
  const at = momentOf(event);
  return settle(
    { ...state, exemptions: [...state.exemptions, { adviser: event.data.adviser, round: event.data.round, at }] },
    at,
  );
};
