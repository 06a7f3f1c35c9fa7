import type { NewProposalEvent } from '@eensluidend/contracts';
import { listed, named, municipalityName, publishersOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { settle, stageOf, stillToDecide } from '../stage';
import { found, momentOf, type Gazette, type ProposalState, type Round } from '../state';

export const openStage: Decide<'openStage'> = (body, state, context) => {
  if (state.opened.some((each) => each.round === body.round && each.step === body.step)) return refused('alreadyDone');
  const stage = stageOf(state);
  if (!stage) return refused('proposalEnded');
  if (state.round.number !== body.round || stage.id !== body.step)
    return refused('stageNotReached', { step: stage.name });
  return decided(eventOf('StageOpened', { round: body.round, step: body.step }, context));
};

export const stageOpened: Evolve<'StageOpened'> = (state, event) => ({
  ...state,
  opened: [...state.opened, { ...event.data, at: momentOf(event) }],
});

export const roundByNumber = (state: ProposalState, number: number): Round | undefined =>
  [...state.earlierRounds, state.round].find((round) => round.number === number);

/** Everybody who takes part is told: those who decide, who were asked for advice, and the stuurgroep. */
const toTell = (state: ProposalState, round: Round): readonly string[] => {
  const deciding = state.route.steps.flatMap((step) =>
    step.kind === 'collegeRound' || step.kind === 'councilRound' ? step.bodies : [],
  );
  const advising = state.requests
    .map((request) => request.adviser)
    .concat(state.advices.flatMap((advice) => advice.signers));
  const aligning = round.steps.flatMap((step) => (step.kind === 'alignment' ? [step.body] : []));
  return [...new Set([...aligning, ...deciding, ...advising])];
};

const returns = (round: Round): boolean =>
  round.outcome !== undefined && ['rejected', 'amended', 'insufficientSupport'].includes(round.outcome.kind);

/** Carries out the outcome of a round in one go: all bodies told; after a return the others' planned items withdrawn and the stuurgroep asked. */
export const closeRound: Decide<'closeRound'> = (body, state, context) => {
  const round = roundByNumber(state, body.round);
  if (!round?.outcome) return refused('nothingToClose');
  if (round.closed) return refused('alreadyDone');
  const { kind, decisionId } = round.outcome;
  const events: NewProposalEvent[] = [
    eventOf('RoundClosed', defined({ round: round.number, outcome: kind, decisionId }), context),
  ];
  for (const id of toTell(state, round))
    events.push(
      eventOf(
        'NoticeGiven',
        { noticeId: context.newId(`notice/${id}`), body: id, about: 'roundEnded', round: round.number },
        context,
      ),
    );
  if (kind !== 'adopted') {
    const items = state.planned.filter(
      (item) =>
        item.round === round.number &&
        !item.withdrawn &&
        !state.decisions.some((each) => each.body === item.body && each.round === round.number && each.counts),
    );
    for (const item of items)
      events.push(
        eventOf(
          'PlannedDecisionWithdrawn',
          { plannedDecisionId: item.plannedDecisionId, round: round.number },
          context,
        ),
      );
  }
  const alignment = state.route.steps.find((step) => step.kind === 'alignment');
  if (returns(round) && alignment)
    events.push(eventOf('StuurgroepAsked', { round: round.number, body: alignment.body }, context));
  return decided(...events);
};

export const roundClosed: Evolve<'RoundClosed'> = (state, event) => {
  const closed = momentOf(event);
  const close = (round: Round): Round => (round.number === event.data.round ? { ...round, closed } : round);
  return { ...state, round: close(state.round), earlierRounds: state.earlierRounds.map(close) };
};

export const noticeGiven: Evolve<'NoticeGiven'> = (state, event) => ({
  ...state,
  notices: [...state.notices, { body: event.data.body, round: event.data.round, at: momentOf(event) }],
});

export const plannedDecisionWithdrawn: Evolve<'PlannedDecisionWithdrawn'> = (state, event) => ({
  ...state,
  planned: state.planned.map((item) =>
    item.plannedDecisionId === event.data.plannedDecisionId ? { ...item, withdrawn: true } : item,
  ),
});

export const stuurgroepAsked: Evolve<'StuurgroepAsked'> = (state) => state;

const lastDecisionStep = (state: ProposalState) =>
  state.round.steps.findLast((each) => each.kind === 'councilRound' || each.kind === 'collegeRound');

/** Publication waits for all councils (R89); undefined when it may go on. */
const notYetAdopted = (state: ProposalState): string | undefined => {
  if (state.round.outcome?.kind === 'adopted') return undefined;
  const step = lastDecisionStep(state);
  const missing = step ? stillToDecide(state, step).map((id) => named(state, id)) : [];
  return listed(missing) || 'het voorstel';
};

const publishes = (state: ProposalState, municipality: string): boolean =>
  state.round.steps.some((step) => publishersOf(state, step).includes(municipality));

export const prepareGazettes: Decide<'prepareGazettes'> = (body, state, context) => {
  if (!publishes(state, body.municipality))
    return refused('unknownMunicipality', { municipality: body.municipality }, 'municipality');
  const missing = notYetAdopted(state);
  if (missing || !state.liveTextId) return refused('notAllAdopted', { missing: missing ?? '' });
  if (state.gazettes.some((gazette) => gazette.municipality === body.municipality)) return refused('alreadyDone');
  return decided(eventOf('GazettePrepared', { municipality: body.municipality, textId: state.liveTextId }, context));
};

export const gazettePrepared: Evolve<'GazettePrepared'> = (state, event) => ({
  ...state,
  gazettes: [...state.gazettes, { municipality: event.data.municipality, prepared: momentOf(event) }],
});

export const recordPublication: Decide<'recordPublication'> = (body, state, context) => {
  if (!publishes(state, body.municipality))
    return refused('unknownMunicipality', { municipality: body.municipality }, 'municipality');
  const municipality = municipalityName(state, body.municipality);
  const gazette = state.gazettes.find((each) => each.municipality === body.municipality);
  if (body.step === 'handedIn' && gazette?.handedIn) return refused('gazetteStepTwice', { municipality });
  if (body.step === 'published' && gazette?.published) return refused('gazetteStepTwice', { municipality });
  if (body.step === 'published' && !body.gazetteNumber)
    return refused('gazetteNumberMissing', undefined, 'gazetteNumber');
  const data = defined({ municipality: body.municipality, step: body.step, gazetteNumber: body.gazetteNumber });
  return inTheFuture(body.happened, context) ?? decided(eventOf('PublicationRecorded', data, context, body.happened));
};

/** A publication before all councils adopted the text is a fact, but it does not count (R89). That it was published says that it was handed in. */
export const publicationRecorded: Evolve<'PublicationRecorded'> = (state, event) => {
  const at = momentOf(event);
  const { municipality, step, gazetteNumber } = event.data;
  if (notYetAdopted(state)) {
    const last = lastDecisionStep(state);
    return found(state, event, [{ code: 'stageNotReached', params: { step: last?.name ?? 'de besluiten' } }], false);
  }
  const known: Gazette = state.gazettes.find((each) => each.municipality === municipality) ?? {
    municipality,
    prepared: at,
  };
  const gazette: Gazette =
    step === 'handedIn'
      ? { ...known, handedIn: at }
      : { ...known, published: { ...at, ...(gazetteNumber ? { gazetteNumber } : {}) } };
  return settle(
    { ...state, gazettes: [...state.gazettes.filter((each) => each.municipality !== municipality), gazette] },
    at,
  );
};
