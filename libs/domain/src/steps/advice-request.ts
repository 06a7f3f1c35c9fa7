import { earliest, lengthInWords } from '@eensluidend/calendar';
import type { RouteStep, SealedCommand, Warning } from '@eensluidend/contracts';
import { isAskedByEntrepreneur, isMunicipalWorksCouncil } from '../advice-round';
import { bodyOf, listed, named } from '../bodies';
import { isShut } from '../closed-parts';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { settle, stageOf } from '../stage';
import { found, momentOf, type ProposalState } from '../state';
import { isShort, lengthOfTerm, shortestTerm } from '../advice-term';
import { askAboutEarlier } from './advice-before-request';
import { isVoid } from './decision-void';
import { alreadyEnded, hasEnded } from './ended';
import { secretPapers } from './secrecy-sharing';

type AdviceStep = Extract<RouteStep, { kind: 'adviceRound' }>;
type RequestBody = SealedCommand<'requestAdvice'>['body'];

const adviceStep = (state: ProposalState): AdviceStep | undefined =>
  state.route.steps.find((step) => step.kind === 'adviceRound');

/** Asked by the body that its own right names; from anybody else it is input (R117). */
const binds = (state: ProposalState, { type, adviser, askedBy }: RequestBody): boolean =>
  type === 'advice' && (bodyOf(state.definition, adviser)?.adviceRight?.askedBy.includes(askedBy) ?? false);

/** What a works council needs to advise: reasons, consequences for staff, measures (R58, WOR 25 lid 3). */
const missingPart = (state: ProposalState, body: { readonly adviser: string } & Partial<RequestBody>) =>
  isAskedByEntrepreneur(state, body.adviser)
    ? (['reasons', 'staffConsequences', 'measures'] as const).find((part) => !body[part])
    : undefined;

/** The request that this body made already in this round; a letter from before this round may be one that was not recorded then, unless it is the very same (R8). */
const askedBefore = (state: ProposalState, { adviser, askedBy, happened }: RequestBody) => {
  const { number, startedAt } = state.round;
  const on = happened && earliest(happened.on);
  const isOfEarlierRound = on !== undefined && on < (earliest(startedAt.on) ?? '');
  return state.requests.find(
    (each) =>
      each.type === 'advice' &&
      each.adviser === adviser &&
      each.askedBy === askedBy &&
      (isOfEarlierRound ? each.at.on === happened?.on : each.round === number),
  );
};

const formalGate = (body: RequestBody, state: ProposalState): Outcome | undefined => {
  const { adviser, askedBy } = body;
  if (!adviceStep(state)?.advisers.includes(adviser))
    return refused('notAnAdviser', { body: named(state, adviser) }, 'adviser');
  if (!body.happened && stageOf(state)?.kind !== 'adviceRound') return refused('noAdviceRound');
  const missing = missingPart(state, body);
  if (!body.happened && missing) return refused('worksCouncilPartMissing', undefined, missing);
  const before = askedBefore(state, body);
  return before
    ? refused('alreadyAsked', { body: named(state, askedBy), adviser: named(state, adviser) }, undefined, {
        on: before.at.on,
        outcome: 'aangevraagd',
      })
    : undefined;
};

/** The papers that the product sends with a request: those named, else every joint part of the text that lies open (R46, Awb 3:7). */
const papersOf = (state: ProposalState, { papers, textId, happened }: RequestBody): readonly string[] => {
  if (papers || happened) return papers ?? [];
  const joint = state.texts.find((text) => text.textId === textId)?.joint ?? [];
  return joint.map((part) => part.text.documentId).filter((id) => !isShut(state, id));
};

/** A formal request names body, text, question, term, papers and sender (R46, Awb 3:6-3:7). */
export const requestAdvice: Decide<'requestAdvice'> = (body, state, context) => {
  // A letter that went out by other means is a fact, also when it is recorded after the end.
  if (!body.happened && hasEnded(state)) return refused('proposalEnded');
  const adviser = bodyOf(state.definition, body.adviser);
  const asker = bodyOf(state.definition, body.askedBy);
  if (!adviser || !asker)
    return refused('unknownBody', { body: adviser ? body.askedBy : body.adviser }, adviser ? 'askedBy' : 'adviser');
  if (!adviser.adviceRight) return refused('notAnAdviser', { body: named(state, adviser.id) }, 'adviser');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const papers = papersOf(state, body);
  const known = state.texts.flatMap((text) => text.joint.map((part) => part.text.documentId));
  if (papers.some((paper) => !known.includes(paper))) return refused('unknownDocument', undefined, 'papers');
  // What went out by other means is a fact; what the product sends it may refuse.
  const secret = body.happened ? undefined : secretPapers(state, adviser.id, papers);
  if (secret) return secret;
  const formal = binds(state, body);
  const stop = inTheFuture(body.happened, context) ?? (formal ? formalGate(body, state) : undefined);
  if (stop) return stop;
  const step = adviceStep(state);
  const { question, textId, reasons, staffConsequences, measures } = body;
  const request = defined({
    requestId: context.newId('request'),
    round: state.round.number,
    type: formal ? ('advice' as const) : ('input' as const),
    askedBy: asker.id,
    adviser: adviser.id,
    textId,
    question,
    papers,
    reasons,
    staffConsequences,
    measures,
    term: {
      length: body.termDays ? `P${body.termDays}D` : lengthOfTerm(state, adviser, step?.term.length),
      kind: body.termDays ? ('agreed' as const) : (step?.term.kind ?? 'agreed'),
      remindBefore: step?.remindBefore ?? 'P7D',
    },
    delivery: body.happened ? ('otherMeans' as const) : ('product' as const),
  });
  return decided(eventOf('AdviceRequested', request, context, body.happened));
};

/** Input is never advice (R47); asked by the stuurgroep or another body than the right names, it is input as well (R117). */
const inputWarnings = (state: ProposalState, { adviser, askedBy }: EventOf<'AdviceRequested'>['data']): Warning => {
  const asker = bodyOf(state.definition, askedBy);
  if (asker?.kind === 'stuurgroep') return { code: 'askedByStuurgroep' };
  const askers = bodyOf(state.definition, adviser)?.adviceRight?.askedBy ?? [];
  if (askers.includes(askedBy)) return { code: 'inputIsNotAdvice' };
  const names = listed(askers.map((id) => named(state, id)));
  return {
    code: 'askedByOther',
    params: { body: named(state, askedBy), adviser: named(state, adviser), askers: names },
  };
};

/** Advice is asked before the decision on that text, with time to influence it (R48), also where that decision came too early to count; a release is no such decision. */
const decidedBefore = (state: ProposalState, textId: string): boolean => {
  const isRelease = (id: string | undefined) =>
    state.route.steps.some((step) => step.id === id && step.kind === 'collegeRound' && step.purpose === 'release');
  return state.decisions.some(
    (decision) => decision.textId === textId && !isVoid(state, decision) && !isRelease(decision.step),
  );
};

const adviceWarnings = (state: ProposalState, data: EventOf<'AdviceRequested'>['data']): readonly Warning[] => [
  ...(decidedBefore(state, data.textId) ? [{ code: 'askedAfterDecision' as const }] : []),
  ...(missingPart(state, data) ? [{ code: 'worksCouncilPartsMissing' as const }] : []),
  ...(isMunicipalWorksCouncil(state, data.adviser) ? [{ code: 'primacyOfPolitics' as const }] : []),
];

export const adviceRequested: Evolve<'AdviceRequested'> = (state, event) => {
  const at = momentOf(event);
  if (hasEnded(state)) return found(state, event, [alreadyEnded(state)], false);
  // The round of its own day: a request that was recorded late belongs to the round in which it was made (R8).
  const { number: round } = state.round;
  const request = { ...event.data, round, at, ...(event.data.delivery === 'otherMeans' ? { sent: at } : {}) };
  const warnings: readonly Warning[] = [
    ...(request.type === 'input' ? [inputWarnings(state, request)] : adviceWarnings(state, request)),
    ...(isShort(state, request)
      ? [{ code: 'shortTerm' as const, params: { shortest: lengthInWords(shortestTerm(state, request.adviser)) } }]
      : []),
  ];
  const next = found({ ...state, requests: [...state.requests, request] }, event, warnings);
  return settle(askAboutEarlier(next, request.requestId, at), at);
};

/** No adviser is forgotten: a request, or a reason why not (R124). */
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
    { ...state, exemptions: [...state.exemptions, { adviser: event.data.adviser, round: state.round.number, at }] },
    at,
  );
};
