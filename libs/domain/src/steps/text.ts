import type { Route, TextAdded, Warning } from '@eensluidend/contracts';
import { listed, named } from '../bodies';
import { leavesUnmarked, markedParts } from '../closed-parts';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { hasSameJoint, isLive } from '../joint-text';
import { liveText, notLive, settle, stageOf } from '../stage';
import { found, momentOf, type ProposalState, type Round } from '../state';
import { stillToReport } from '../working-group';
import { alreadyEnded, hasEnded, isAmendedByCouncil, isReturned } from './ended';
import { stepsOfRound } from './proposal';

const contentNames = {
  finance: 'financiën',
  risk: 'risico’s',
  legal: 'juridische gevolgen',
  participation: 'participatie tot nu toe',
  communication: 'communicatie',
} as const;

const partNames = { note: 'nota', dictum: 'dictum', feedbackReport: 'terugkoppeling' } as const;

/** Only what is so is recorded. */
const marks = <P extends { closed?: boolean | undefined; open?: boolean | undefined; replaces?: string | undefined }>({
  closed,
  open,
  replaces,
  ...part
}: P) => ({
  ...part,
  ...(closed ? { closed: true as const } : {}),
  ...(open ? { open: true as const } : {}),
  ...(replaces ? { replaces } : {}),
});

type Parts<P extends 'joint' | 'local'> = Parameters<typeof leavesUnmarked>[2][P];

/** In the place of what is shut nothing comes of which nobody said whether it is open (R30, R32). */
const wrongMarks = (
  state: ProposalState,
  live: TextAdded | undefined,
  joint: Parts<'joint'>,
  local: Parts<'local'>,
): Outcome | undefined => {
  const known = state.texts.flatMap((text) => [...text.joint, ...text.local].map((part) => part.text.documentId));
  const unknown = (part: (typeof joint | typeof local)[number]) => part.replaces && !known.includes(part.replaces);
  if (joint.some(unknown)) return refused('unknownDocument', undefined, 'joint');
  if (local.some(unknown)) return refused('unknownDocument', undefined, 'local');
  const both = [...joint, ...local].some((part) => part.closed && part.open);
  return both || leavesUnmarked(state, live, { joint, local })
    ? refused('annexUnmarked', undefined, 'joint')
    : undefined;
};

export const addText: Decide<'addText'> = (body, state, context) => {
  if (hasEnded(state)) return refused('proposalEnded');
  if (!body.joint.some((part) => part.role === 'note')) return refused('noJointPart', undefined, 'joint');
  const twice = (['note', 'dictum', 'feedbackReport'] as const).find(
    (role) => body.joint.filter((part) => part.role === role).length > 1,
  );
  if (twice) return refused('rolePartTwice', { part: partNames[twice] }, 'joint');
  const stranger = (body.local ?? []).find(
    (part) => !state.participants.some((each) => each.municipality === part.municipality),
  );
  if (stranger) return refused('unknownMunicipality', { municipality: stranger.municipality }, 'local');
  const live = liveText(state);
  if (live && !body.reason) return refused('supersedeReasonMissing', undefined, 'reason');
  const [joint, local] = [body.joint.map(marks), (body.local ?? []).map(marks)];
  const unmarked = wrongMarks(state, live, joint, local);
  if (unmarked) return unmarked;
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
        joint,
        local,
        contains: body.contains,
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
    .filter(
      (step) =>
        (step.kind === 'collegeRound' && (step.purpose === 'consent' || step.purpose === 'conclude')) ||
        step.kind === 'councilRound',
    )
    .map((step) => step.id);
  return { ...round, settled: Object.fromEntries(Object.entries(round.settled).filter(([id]) => !bound.includes(id))) };
};

/** What a text of its kind must contain on this route, and does not (R12). */
const missingParts = (route: Route, text: TextAdded): readonly Warning[] => {
  const required = route.requiredParts?.find((each) => each.kind === text.kind)?.parts ?? [];
  return required
    .filter((part) => !text.contains?.includes(part))
    .map((part) => ({ code: 'partMissing', params: { part: contentNames[part] } }));
};

/** A text after the end stays on record, but it is not the one that was decided on. After a return it waits for the new round. */
export const textAdded: Evolve<'TextAdded'> = (state, event) => {
  const at = momentOf(event);
  const texts = [...state.texts, { ...event.data, at, round: state.round.number }];
  const marked = [...state.closedParts.marked, ...markedParts(state, event.data, at)];
  const closedParts = { ...state.closedParts, marked };
  if (hasEnded(state)) return found({ ...state, texts, closedParts }, event, [alreadyEnded(state)], false);
  const live = liveText(state);
  const sameWords = live !== undefined && hasSameJoint(live, event.data);
  const round = state.round.outcome || sameWords ? state.round : unsettleDecisions(state.round);
  const next = { ...state, texts, closedParts, liveTextId: event.data.textId, round };
  return settle(found(next, event, missingParts(state.route, event.data)), at);
};

export const recordAlignment: Decide<'recordAlignment'> = (body, state, context) => {
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

/** Whether the round ended on this very text, or on one with the same joint words (R2). */
const endedOn = (state: ProposalState, textId: string): boolean => {
  const [ended, next] = [state.round.outcome?.textId, textId].map((id) =>
    state.texts.find((text) => text.textId === id),
  );
  return ended !== undefined && next !== undefined && hasSameJoint(ended, next);
};

/** An amendment by a council is of another law than a rejection (R7, R81; Gemeentewet 147b). */
const sameTextAgain = (state: ProposalState) =>
  isAmendedByCouncil(state) ? ('amendedTextAligned' as const) : ('rejectedTextAligned' as const);

/** The round number rises at the new alignment, not at the rejection (R8). */
export const alignmentRecorded: Evolve<'AlignmentRecorded'> = (state, event) => {
  const at = momentOf(event);
  const note = (code: Warning['code']) => found(state, event, [{ code }], false);
  if (hasEnded(state)) return found(state, event, [alreadyEnded(state)], false);
  if (event.data.outcome === 'notAligned') return note('notAligned');
  if (!isLive(state, event.data.textId)) return note(notLive(state, event.data.textId));
  if (isReturned(state)) {
    if (endedOn(state, event.data.textId))
      return found(state, event, [{ ...alreadyEnded(state), code: sameTextAgain(state) }], false);
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
  if (stage?.kind === 'workingGroup') {
    const missing = listed(stillToReport(state, stage).map((id) => named(state, id)));
    return found(state, event, [{ code: 'workingGroupsMissing', params: { missing } }], false);
  }
  if (stage?.kind !== 'alignment') return found(state, event, [], true);
  const round: Round = { ...state.round, settled: { ...state.round.settled, [stage.id]: at } };
  return settle(found({ ...state, round }, event, [], true), at);
};
