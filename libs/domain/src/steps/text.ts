import type { Warning } from '@eensluidend/contracts';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { liveText, settle, stageOf } from '../stage';
import { found, momentOf, type ProposalState, type Round } from '../state';
import { stepsOfRound } from './proposal';

export const hasEnded = (state: ProposalState): boolean =>
  state.withdrawn !== undefined || state.superseded !== undefined || state.round.outcome?.kind === 'adopted';

export const addText: Decide<'addText'> = (body, state, context) => {
  if (hasEnded(state)) return refused('proposalEnded');
  if (!body.joint.some((part) => part.role === 'note')) return refused('noJointPart', undefined, 'joint');
  const twice = (['note', 'dictum', 'feedbackReport'] as const).find(
    (role) => body.joint.filter((part) => part.role === role).length > 1,
  );
  if (twice) return refused('rolePartTwice', { part: twice }, 'joint');
  const stranger = (body.local ?? []).find(
    (part) => !state.start.participants.some((each) => each.municipality === part.municipality),
  );
  if (stranger) return refused('unknownMunicipality', { municipality: stranger.municipality }, 'local');
  const live = liveText(state);
  if (live && !body.reason) return refused('supersedeReasonMissing', undefined, 'reason');
  const future = inTheFuture(body.happened, context);
  if (future) return future;
  const supersedes = live && body.reason ? { textId: live.textId, reason: body.reason } : undefined;
  return decided(
    eventOf(
      'TextAdded',
      defined({
        textId: context.newId('text'),
        kind: body.kind,
        label: body.label,
        joint: body.joint,
        local: body.local ?? [],
        supersedes,
      }),
      context,
      body.happened,
    ),
  );
};

/** Approvals bind one text (R2): a new one makes consent and council steps start again; release and advice stay. */
const unsettleDecisions = (round: Round): Round => {
  const bound = round.steps
    .filter((step) => (step.kind === 'collegeRound' && step.purpose === 'consent') || step.kind === 'councilRound')
    .map((step) => step.id);
  return { ...round, settled: Object.fromEntries(Object.entries(round.settled).filter(([id]) => !bound.includes(id))) };
};

export const textAdded: Evolve<'TextAdded'> = (state, event) => {
  const at = momentOf(event);
  const text = { ...event.data, at, round: state.round.number };
  return settle(
    { ...state, texts: [...state.texts, text], liveTextId: event.data.textId, round: unsettleDecisions(state.round) },
    at,
  );
};

export const recordAlignment: Decide<'recordAlignment'> = (body, state, context) => {
  if (hasEnded(state)) return refused('proposalEnded');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const future = inTheFuture(body.happened, context);
  return (
    future ??
    decided(
      eventOf(
        'AlignmentRecorded',
        { alignmentId: context.newId('alignment'), textId: body.textId, outcome: body.outcome },
        context,
        body.happened,
      ),
    )
  );
};

const returned = (state: ProposalState): boolean =>
  state.round.outcome !== undefined &&
  ['rejected', 'amended', 'insufficientSupport'].includes(state.round.outcome.kind);

/** The round number rises at the new alignment, not at the rejection (R8). */
export const alignmentRecorded: Evolve<'AlignmentRecorded'> = (state, event) => {
  const at = momentOf(event);
  const note = (code: Warning['code']) => found(state, event, [{ code }], false);
  if (event.data.outcome === 'notAligned') return note('notAligned');
  if (event.data.textId !== state.liveTextId) return note('olderText');
  if (returned(state)) {
    if (state.round.outcome?.textId === event.data.textId) return note('rejectedTextAligned');
    const number = state.round.number + 1;
    const steps = stepsOfRound(state.route, state.start, number);
    const first = steps.find((step) => step.kind === 'alignment');
    const round: Round = { number, steps, startedAt: at, settled: first ? { [first.id]: at } : {} };
    return settle(
      found({ ...state, earlierRounds: [...state.earlierRounds, state.round], round }, event, [], true),
      at,
    );
  }
  const stage = stageOf(state);
  if (stage?.kind !== 'alignment') return found(state, event, [], true);
  const round: Round = { ...state.round, settled: { ...state.round.settled, [stage.id]: at } };
  return settle(found({ ...state, round }, event, [{ code: 'stuurgroepHasNoPower' }], true), at);
};
