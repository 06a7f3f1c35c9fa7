import { amsterdamDate, amsterdamEpoch } from '@eensluidend/calendar';
import type { ProposalEvent } from '@eensluidend/contracts';
import {
  competentToLift,
  endOfSecrecy,
  endsWithoutRound,
  engineTasks,
  isRunning,
  obligations,
  publishersOf,
  secrecyOf,
  secrecyOfEvent,
  stageOf,
  type EngineTask,
  type ProposalState,
} from '@eensluidend/domain';
import type { Streams } from './streams';

/** A task of the product with the moment from which it is due, in milliseconds since 1970. */
export interface TimedTask {
  readonly task: EngineTask;
  readonly at: number;
}

/** What workflows see of a proposal: small, plain, ids and dates only. Grows additively. */
export interface ProposalFacts {
  readonly now: number;
  readonly running: boolean;
  readonly round: number;
  readonly stage?: string;
  /** Outcomes of all rounds so far, by round number. */
  readonly outcomes: readonly { readonly round: number; readonly kind: string; readonly closed: boolean }[];
  readonly ended: boolean;
  readonly predecessorId?: string;
  readonly tasks: readonly TimedTask[];
  readonly openBodies: number;
  readonly nextDeadline?: string;
  readonly secrecies: readonly {
    readonly secrecyId: string;
    readonly active: boolean;
    readonly competent: string;
    readonly ended: boolean;
  }[];
  readonly publication?: { readonly open: boolean };
  /** How often facts were corrected or a person decided what then stands: what the product did before, it may have to do anew. */
  readonly edition?: number;
}

/**
 * Terms count by the day: they are due from the beginning of their day in the Netherlands, reminders from nine in the
 * morning. Everything else is due as soon as it is there, also when a development clock went back behind its cause.
 */
const momentOfTask = (task: EngineTask, now: number): number => {
  switch (task.act) {
    case 'remindAdviser':
      return amsterdamEpoch(task.from, 9);
    case 'lapseAdviceTerm':
    case 'openLiftTask':
      return amsterdamEpoch(task.from, 0);
    default:
      return Math.min(amsterdamEpoch(task.from, 0), now);
  }
};

/** What changes the meaning of facts before it, and so what the product has to do. */
const changesWhatFollows = ({ type }: ProposalEvent): boolean =>
  type === 'FactCorrected' || type === 'ConsequenceSettled';

/** The facts of one proposal as the workflows need them. */
export const factsOf = (state: ProposalState, now: string): ProposalFacts => {
  const rounds = [...state.earlierRounds, state.round];
  const stage = stageOf(state);
  const open = obligations(state).filter((each) => each.blocking);
  const dates = open.flatMap((each) => each.dueOn ?? []).filter((date) => date >= amsterdamDate(now));
  const nextDeadline = dates.sort()[0];
  return {
    now: Date.parse(now),
    running: isRunning(state),
    round: state.round.number,
    ...(stage ? { stage: stage.id } : {}),
    outcomes: rounds.flatMap((round) =>
      round.outcome ? [{ round: round.number, kind: round.outcome.kind, closed: round.closed !== undefined }] : [],
    ),
    ended: state.withdrawn !== undefined || state.superseded !== undefined || endsWithoutRound(state),
    ...(state.start.predecessor ? { predecessorId: state.start.predecessor.proposalId } : {}),
    tasks: engineTasks(state).map((task) => ({ task, at: momentOfTask(task, Date.parse(now)) })),
    openBodies: new Set(open.map((each) => each.actor)).size,
    ...(nextDeadline ? { nextDeadline } : {}),
    secrecies: state.secrecies.map((secrecy) => ({
      secrecyId: secrecy.secrecyId,
      active: secrecy.lifted === undefined,
      competent: competentToLift(state, secrecy),
      ended: endOfSecrecy(state, secrecy).kind === 'none' && secrecy.lifted !== undefined,
    })),
    edition: state.recorded.filter((event) => changesWhatFollows(event)).length,
    ...(stage?.kind === 'publication' ? { publication: { open: publishersOf(state, stage).length > 0 } } : {}),
  };
};

/** A workflow that follows a proposal: the proposal itself, one round, one secrecy, or the publication. */
export type Follower =
  | { readonly kind: 'proposal' }
  | { readonly kind: 'round'; readonly round: number }
  | { readonly kind: 'secrecy'; readonly secrecyId: string }
  | { readonly kind: 'publication' };

/** Events that a workflow caused itself are not told back to it; that another proposal took its place is news. */
const isOwnDoing = (event: ProposalEvent): boolean =>
  event.source.kind === 'engine' && event.type !== 'ProposalSuperseded';

/** The proposal lives as long as something is left to do; what a secrecy did, or its end, may have been the last of it. */
const endsSecrecy: readonly ProposalEvent['type'][] = [
  'SecrecyLifted',
  'LiftConfirmed',
  'SecrecyEnded',
  'SecrecyLapsed',
];
const mayBeLast: readonly ProposalEvent['type'][] = ['LiftTaskOpened', 'SecrecyEndUnreachable', ...endsSecrecy];

/** The secrecy that an event is about, under its first id where it was told twice. */
const secrecyIn = (state: ProposalState, event: ProposalEvent): string | undefined => {
  const id = secrecyOfEvent(event);
  return id === undefined ? undefined : (secrecyOf(state, id)?.secrecyId ?? id);
};

const secrecyFollowers = (state: ProposalState, event: ProposalEvent): readonly Follower[] => {
  const about = secrecyIn(state, event);
  const endings = state.secrecies.filter((secrecy) => {
    const end = endOfSecrecy(state, secrecy);
    return (
      (end.kind === 'reached' && end.cause.eventId === event.eventId) ||
      (end.kind === 'unreachable' && endsRound(state, event))
    );
  });
  const ids = [...(about ? [about] : []), ...endings.map((secrecy) => secrecy.secrecyId)];
  return [...new Set(ids)].map((secrecyId) => ({ kind: 'secrecy', secrecyId }));
};

const endsRound = (state: ProposalState, event: ProposalEvent): boolean =>
  [...state.earlierRounds, state.round].some((round) => round.outcome?.at.eventId === event.eventId) ||
  state.superseded?.eventId === event.eventId;

const lifted = (state: ProposalState, event: ProposalEvent): readonly Follower[] => {
  const secrecyId = endsSecrecy.includes(event.type) ? secrecyIn(state, event) : undefined;
  return secrecyId ? [{ kind: 'secrecy', secrecyId }] : [];
};

/** An adopted round waits with its closing for points that go to the next phase; each of these may be the last (R66). */
const opensTheClosing = ({ round }: ProposalState, event: ProposalEvent): boolean =>
  round.outcome?.kind === 'adopted' &&
  !round.closed &&
  (event.type === 'PointsCarriedOver' || event.type === 'AdviceAnswered' || event.type === 'RemarkAnswered');

/** After a correction any of them may have something else to do: the proposal, every round that was ever opened, every secrecy. */
const everyone = (state: ProposalState): readonly Follower[] => {
  const opened = state.recorded.flatMap((event) => (event.type === 'StageOpened' ? [event.data.round] : []));
  const rounds = [...new Set([...opened, state.round.number])];
  const active = state.secrecies.filter((secrecy) => secrecy.lifted === undefined);
  return [
    { kind: 'proposal' },
    ...rounds.map((round) => ({ kind: 'round' as const, round })),
    ...active.map(({ secrecyId }) => ({ kind: 'secrecy' as const, secrecyId })),
    { kind: 'publication' },
  ];
};

/** Which workflows a fact concerns: the fold names them. A fact after the end (a late signature) concerns none. */
export const followersOf = (state: ProposalState, event: ProposalEvent): readonly Follower[] => {
  if (mayBeLast.includes(event.type) && !isRunning(state)) return [{ kind: 'proposal' }, ...lifted(state, event)];
  if (isOwnDoing(event)) return [];
  if (event.type === 'ProposalStarted' || event.type === 'SecrecyImposed') return [{ kind: 'proposal' }];
  const secrecies = secrecyFollowers(state, event);
  if (secrecyOfEvent(event)) return secrecies;
  if (changesWhatFollows(event)) return everyone(state);
  const ended = [...state.earlierRounds, state.round].filter((round) => round.outcome?.at.eventId === event.eventId);
  const followers: Follower[] = [
    ...secrecies,
    ...ended.map((round) => ({ kind: 'round' as const, round: round.number })),
  ];
  const { round } = state;
  const begins = round.number > 1 && round.startedAt.eventId === event.eventId;
  const endsAll = event.type === 'ProposalSuperseded' || event.type === 'ProposalWithdrawn';
  if (begins || (endsAll && round.outcome)) followers.push({ kind: 'proposal' });
  if (!round.outcome) followers.push({ kind: 'round', round: round.number });
  if (opensTheClosing(state, event)) followers.push({ kind: 'round', round: round.number });
  if (event.type === 'PublicationRecorded' || (endsAll && round.outcome?.kind === 'adopted'))
    followers.push({ kind: 'publication' });
  return followers;
};

/** Reads the facts of one proposal; undefined when it does not exist. */
export const readFacts =
  (streams: Streams) =>
  async (proposalId: string): Promise<{ facts: ProposalFacts; state: ProposalState } | undefined> => {
    const { stream, now } = await streams.read(proposalId);
    return stream.state && { facts: factsOf(stream.state, now), state: stream.state };
  };
