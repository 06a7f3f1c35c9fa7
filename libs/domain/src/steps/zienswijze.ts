import { earliest, plus } from '@eensluidend/calendar';
import type { RouteStep, Warning } from '@eensluidend/contracts';
import { bodyOf, named, viewersOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { settle } from '../stage';
import { found, momentOf, type ProposalState } from '../state';
import { lastDayOf } from '../term-of-request';
import { draftOf, hasZienswijzeLapsed, isHeard, zienswijzeTerm } from '../zienswijze-term';
import { alreadyEnded } from './ended';

type ZienswijzeStep = Extract<RouteStep, { kind: 'zienswijzeRound' }>;

/** The step in which a council gives its view: the first of this council that is not settled, else its last. */
const stepFor = (state: ProposalState, council: string): ZienswijzeStep | undefined => {
  const steps = state.round.steps.filter(
    (step): step is ZienswijzeStep => step.kind === 'zienswijzeRound' && viewersOf(state, step).includes(council),
  );
  return steps.find((step) => state.round.settled[step.id] === undefined) ?? steps.at(-1);
};

export const sendDraft: Decide<'sendDraft'> = (body, state, context) => {
  const college = bodyOf(state.definition, body.college);
  const council = bodyOf(state.definition, body.council);
  if (college?.kind !== 'college') return refused('unknownBody', { body: body.college }, 'college');
  if (council?.kind !== 'council') return refused('unknownBody', { body: body.council }, 'council');
  if (college.municipality !== council.municipality)
    return refused('informsOtherCouncil', { council: named(state, council.id) }, 'council');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const step = stepFor(state, council.id);
  if (!step) return refused('noZienswijzeRound', { body: named(state, council.id) }, 'council');
  const before = draftOf(state, step, council.id);
  if (before?.textId === body.textId)
    return refused('draftSentTwice', { body: named(state, council.id), on: before.at.on }, undefined, {
      on: before.at.on,
      outcome: 'verstuurd',
    });
  if (body.receivedOn && body.receivedOn > context.today)
    return refused('inTheFuture', { on: body.receivedOn }, 'receivedOn');
  const data = defined({
    draftId: context.newId('draft'),
    round: state.round.number,
    step: step.id,
    college: college.id,
    council: council.id,
    textId: body.textId,
    receivedOn: body.receivedOn,
    term: step.term,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('DraftSent', data, context, body.happened));
};

export const draftSent: Evolve<'DraftSent'> = (state, event) => ({
  ...state,
  drafts: [...state.drafts, { ...event.data, round: state.round.number, at: momentOf(event) }],
});

export const recordZienswijze: Decide<'recordZienswijze'> = (body, state, context) => {
  const council = bodyOf(state.definition, body.council);
  if (council?.kind !== 'council') return refused('unknownBody', { body: body.council }, 'council');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const step = stepFor(state, council.id);
  if (!step) return refused('noZienswijzeRound', { body: named(state, council.id) }, 'council');
  const before = state.zienswijzen.some(
    (each) => each.council === council.id && each.textId === body.textId && each.round === state.round.number,
  );
  if (before) return refused('zienswijzeTwice', { body: named(state, council.id) });
  const data = defined({
    zienswijzeId: context.newId('zienswijze'),
    round: state.round.number,
    step: step.id,
    council: council.id,
    textId: body.textId,
    outcome: body.outcome,
    tendency: body.tendency ?? ('none' as const),
    document: body.document,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('ZienswijzeRecorded', data, context, body.happened));
};

/** A view that comes late is taken along all the same; one that comes before the draft is a fact too (R25). */
export const zienswijzeRecorded: Evolve<'ZienswijzeRecorded'> = (state, event) => {
  const at = momentOf(event);
  const { number: round } = state.round;
  const next = { ...state, zienswijzen: [...state.zienswijzen, { ...event.data, round, at }] };
  if (state.round.outcome || state.superseded) return found(next, event, [alreadyEnded(state)], false);
  const draft = state.drafts.findLast(
    (each) => each.council === event.data.council && each.step === event.data.step && each.round === round,
  );
  const due = draft && zienswijzeTerm(draft)?.dueOn;
  const given = earliest(event.validOn);
  const warnings: Warning[] = [];
  if (!draft) warnings.push({ code: 'draftNotSent' });
  if (due && given && given > due) warnings.push({ code: 'lateZienswijze', params: { due } });
  return settle(found(next, event, warnings, true), at);
};

/** The term of a council lapsed on the day after its last, whenever that is established (Wgr 1 lid 3). */
export const lapseZienswijzeTerm: Decide<'lapseAdviceTerm'> = (body, state, context) => {
  const draft = state.drafts.find((each) => each.draftId === body.requestId);
  const step = state.round.steps.find((each) => each.id === draft?.step);
  if (!draft) return refused('unknownRequest', undefined, 'requestId');
  if (!step || hasZienswijzeLapsed(draft) || isHeard(state, step, draft.council)) return refused('alreadyDone');
  const term = zienswijzeTerm(draft);
  if (!term || context.today <= term.dueOn)
    return refused('stageNotReached', { step: lastDayOf(named(state, draft.council), term?.dueOn) });
  const lapsed = eventOf('ZienswijzeTermLapsed', { draftId: draft.draftId, dueOn: term.dueOn }, context);
  return decided({ ...lapsed, validOn: plus(term.dueOn, 'P1D') });
};

export const zienswijzeTermLapsed: Evolve<'ZienswijzeTermLapsed'> = (state, event) => {
  const at = momentOf(event);
  const { draftId, dueOn } = event.data;
  const drafts = state.drafts.map((each) => (each.draftId === draftId ? { ...each, lapsed: { ...at, dueOn } } : each));
  return settle({ ...state, drafts }, at);
};
