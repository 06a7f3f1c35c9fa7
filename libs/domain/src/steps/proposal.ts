import type { ProcessDefinition, ProposalStarted, Route } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import {
  decided,
  defined,
  eventOf,
  inTheFuture,
  refused,
  type Decide,
  type DecideContext,
  type Outcome,
} from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { noPlanning } from '../state/planning';
import { found, momentOf, type ProposalState, type Round } from '../state';
import { noClosedParts } from '../state/closed';
import { noConsequences } from '../state/consequences';
import { noConsultation } from '../state/consultation';
import { noCommunication } from '../state/communication';
import { noSendings } from '../state/sending';
import { noWishes } from '../state/wishes';
import { alreadyEnded } from './ended';

const participantsOf = (
  definition: ProcessDefinition,
  given: ProposalStarted['participants'] | undefined,
): ProposalStarted['participants'] =>
  given ??
  definition.municipalities.map((municipality) => ({ municipality: municipality.id, role: 'decides' as const }));

type StartBody = Parameters<Decide<'startProposal'>>[0];

/** The only decision without a state: it begins one. */
export const decideStart = (body: StartBody, context: DecideContext): Outcome => {
  if (!context.definition) return refused('unknownDefinition', { definition: body.definition }, 'definition');
  const { definition, hash } = context.definition;
  const route = definition.routes.find((each) => each.id === body.route);
  if (!route) return refused('unknownRoute', { route: body.route }, 'route');
  if (body.predecessor && !context.predecessorKnown)
    return refused('unknownPredecessor', undefined, 'predecessor.proposalId');
  const skipped = body.skippedSteps ?? [];
  const fixed = skipped.find((id) => !route.steps.some((step) => step.id === id && step.optional));
  if (fixed) {
    const step = route.steps.find((each) => each.id === fixed)?.name ?? fixed;
    return refused('stepNotOptional', { step }, 'skippedSteps');
  }
  const stranger = (body.participants ?? []).find(
    (each) => !definition.municipalities.some((municipality) => municipality.id === each.municipality),
  );
  if (stranger) return refused('unknownMunicipality', { municipality: stranger.municipality }, 'participants');
  if (!participantsOf(definition, body.participants).some((each) => each.role === 'decides'))
    return refused('nobodyDecides', undefined, 'participants');
  const future = inTheFuture(body.happened, context);
  if (future) return future;
  return decided(
    eventOf(
      'ProposalStarted',
      {
        dossierId: body.dossierId ?? context.newId('dossier'),
        title: body.title,
        definition: { id: definition.id, version: definition.version, hash },
        route: route.id,
        skippedSteps: skipped,
        legalNature: body.legalNature,
        participants: participantsOf(definition, body.participants),
        ...(body.predecessor ? { predecessor: body.predecessor } : {}),
      },
      context,
      body.happened,
    ),
  );
};

/** A new round passes the steps that the route names for it, or all of them where it names none (R8). */
export const stepsOfRound = (route: Route, start: ProposalStarted, number: number): Round['steps'] => {
  const { afterReturn } = route.policies;
  const again = (id: string): boolean => number === 1 || afterReturn.length === 0 || afterReturn.includes(id);
  return route.steps.filter((step) => !start.skippedSteps.includes(step.id) && again(step.id));
};

/** The state after the first event. */
export const begin = (definition: ProcessDefinition, event: EventOf<'ProposalStarted'>): ProposalState => {
  const route = definition.routes.find((each) => each.id === event.data.route);
  if (!route) throw new Error(`definition ${definition.id} v${definition.version} has no route ${event.data.route}`);
  const at = momentOf(event);
  return {
    proposalId: event.stream,
    definition,
    route,
    start: event.data,
    startedAt: at,
    participants: event.data.participants,
    mandates: [],
    drafts: [],
    zienswijzen: [],
    workingGroups: [],
    inspections: [],
    texts: [],
    round: { number: 1, steps: stepsOfRound(route, event.data, 1), startedAt: at, settled: {} },
    earlierRounds: [],
    requests: [],
    exemptions: [],
    advices: [],
    meetings: [],
    decisions: [],
    motionOutcomes: [],
    planned: [],
    planning: noPlanning,
    agenda: { items: [], committeeAdvices: [], submissions: [] },
    councilWork: { memberProposals: [], amendedTexts: [], promises: [], questions: [] },
    informings: [],
    signatures: [],
    secrecies: [],
    closedParts: noClosedParts,
    documentPublications: [],
    gazettes: [],
    publishedTooEarly: [],
    claims: [],
    opened: [],
    consultation: noConsultation,
    notices: [],
    communication: noCommunication,
    sendings: noSendings,
    sourceDocuments: {},
    wishes: noWishes,
    findings: {},
    consequences: noConsequences,
    events: [event],
    recorded: [event],
  };
};

export const withdrawProposal: Decide<'withdrawProposal'> = (body, state, context) => {
  const who = bodyOf(state.definition, body.body);
  if (!who) return refused('unknownBody', { body: body.body }, 'body');
  if (who.kind !== 'stuurgroep') return refused('withdrawnByWrongBody', { body: named(state, who.id) }, 'body');
  if (state.withdrawn) return refused('alreadyWithdrawn');
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('ProposalWithdrawn', { body: body.body, reason: body.reason }, context, body.happened))
  );
};

/** What all councils adopted is theirs: a withdrawal by the stuurgroep after that stands on record and stops no publication (R6, R89). */
export const proposalWithdrawn: Evolve<'ProposalWithdrawn'> = (state, event) => {
  if (state.round.outcome?.kind === 'adopted') return found(state, event, [alreadyEnded(state)], false);
  const at = momentOf(event);
  const round = state.round.outcome
    ? state.round
    : { ...state.round, outcome: { kind: 'withdrawn' as const, at, body: event.data.body } };
  return { ...state, withdrawn: at, round };
};

export const recordInsufficientSupport: Decide<'recordInsufficientSupport'> = (body, state, context) => {
  const data = { round: state.round.number, reason: body.reason };
  return (
    inTheFuture(body.happened, context) ?? decided(eventOf('InsufficientSupportRecorded', data, context, body.happened))
  );
};

export const insufficientSupportRecorded: Evolve<'InsufficientSupportRecorded'> = (state, event) =>
  state.round.outcome || state.superseded
    ? found(state, event, [alreadyEnded(state)], false)
    : {
        ...state,
        round: {
          ...state.round,
          outcome: {
            kind: 'insufficientSupport',
            at: momentOf(event),
            ...(state.liveTextId ? { textId: state.liveTextId } : {}),
          },
        },
      };

export const supersedeProposal: Decide<'supersedeProposal'> = (body, state, context) =>
  state.superseded
    ? refused('alreadyDone')
    : decided(eventOf('ProposalSuperseded', { successorId: body.successorId }, context));

export const proposalSuperseded: Evolve<'ProposalSuperseded'> = (state, event) => ({
  ...state,
  superseded: { ...momentOf(event), successorId: event.data.successorId },
});

/** What a source can name a date of: a decision, an advice, a request or a secrecy of this proposal. */
export const claimSubjects = (state: ProposalState): readonly string[] => [
  ...state.decisions.map((each) => each.decisionId),
  ...state.advices.map((each) => each.adviceId),
  ...state.requests.map((each) => each.requestId),
  ...state.secrecies.map((each) => each.secrecyId),
];

export const claimDate: Decide<'claimDate'> = (body, state, context) =>
  claimSubjects(state).includes(body.subject)
    ? (inTheFuture(body.happened, context) ??
      decided(
        eventOf(
          'DateClaimed',
          defined({ subject: body.subject, aspect: body.aspect, claimedOn: body.claimedOn, chosen: body.chosen }),
          context,
          body.happened,
        ),
      ))
    : refused('unknownSubject', undefined, 'subject');

export const dateClaimed: Evolve<'DateClaimed'> = (state, event) => {
  const claims = [...state.claims, { ...event.data, at: momentOf(event) }];
  const others = claims.filter((claim) => claim.subject === event.data.subject && claim.aspect === event.data.aspect);
  const differs = others.some((claim) => claim.claimedOn !== event.data.claimedOn);
  const warnings = differs ? [{ code: 'claimDiffers' as const }] : [];
  return found({ ...state, claims }, event, warnings);
};
