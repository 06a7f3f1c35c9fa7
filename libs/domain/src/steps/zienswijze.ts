import { earliest, plus } from '@eensluidend/calendar';
import type { RouteStep, Warning } from '@eensluidend/contracts';
import { bodyOf, named, viewersOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { settle } from '../stage';
import { found, momentOf, noted, type ProposalState } from '../state';
import type { Zienswijze } from '../state/zienswijze';
import { lastDayOf } from '../term-of-request';
import { draftOf, followsDraft, hasZienswijzeLapsed, isHeard, zienswijzeTerm } from '../zienswijze-term';
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

/** What was found out about a view, when it is known which drafts the council had (R25). */
const warningsOn = (state: ProposalState, view: Zienswijze): readonly Warning[] => {
  const draft = state.drafts.findLast(
    (each) => each.council === view.council && each.step === view.step && each.round === view.round,
  );
  if (!draft || !followsDraft(state.drafts, view)) return [{ code: 'draftNotSent' }];
  const [due, given] = [zienswijzeTerm(draft)?.dueOn, earliest(view.at.on)];
  return due && given && given > due ? [{ code: 'lateZienswijze', params: { due } }] : [];
};

/** A draft of the same day, or a view of which the day is not known: the view can have come after it, though it stands before it (R113). */
export const draftSent: Evolve<'DraftSent'> = (state, event) => {
  const at = momentOf(event);
  const draft = { ...event.data, round: state.round.number, at };
  const next = { ...state, drafts: [...state.drafts, draft] };
  const ended = state.round.outcome ?? state.superseded;
  const answers = state.zienswijzen.filter(
    (each) => !ended && followsDraft([draft], each) && !followsDraft(state.drafts, each),
  );
  const told = answers.reduce<ProposalState>(
    (each, view) => noted(each, view.at.eventId, { warnings: warningsOn(next, view), counts: true }),
    next,
  );
  return answers.length === 0 ? told : settle(told, at);
};

export const recordZienswijze: Decide<'recordZienswijze'> = (body, state, context) => {
  const council = bodyOf(state.definition, body.council);
  if (council?.kind !== 'council') return refused('unknownBody', { body: body.council }, 'council');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const step = stepFor(state, council.id);
  if (!step) return refused('noZienswijzeRound', { body: named(state, council.id) }, 'council');
  const before = state.zienswijzen.some(
    (each) =>
      each.council === council.id &&
      each.textId === body.textId &&
      each.round === state.round.number &&
      (followsDraft(state.drafts, each) || each.at.on === body.happened.on),
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

/** A view that comes late is taken along all the same; one from before the draft is a fact, and the council is still to be heard on it (R25). */
export const zienswijzeRecorded: Evolve<'ZienswijzeRecorded'> = (state, event) => {
  const at = momentOf(event);
  const { number: round } = state.round;
  const view = { ...event.data, round, at };
  const next = { ...state, zienswijzen: [...state.zienswijzen, view] };
  if (state.round.outcome || state.superseded) return found(next, event, [alreadyEnded(state)], false);
  return settle(found(next, event, warningsOn(state, view), followsDraft(state.drafts, view)), at);
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
