import { amsterdamDate, plus } from '@eensluidend/calendar';
import { publishersOf } from './bodies';
import { standsOnDecision } from './steps/consequence';
import { endsWithoutRound } from './steps/ended';
import { gazetteOf } from './steps/publication';
import { endOfSecrecy } from './secrecy';
import { stageOf, stageSince } from './stage';
import { closingGate, stageGate } from './stage-gate';
import type { ProposalState } from './state';
import { isHistoric, isSettledRequest, termOf } from './term-of-request';
import { zienswijzeLapses } from './zienswijze-term';

/** Something the product itself has to do, from a day on. `cause` is the event it follows from; the same cause never acts twice. */
export type EngineTask =
  | {
      readonly act: 'openStage';
      readonly round: number;
      readonly step: string;
      readonly cause: string;
      readonly from: string;
    }
  | {
      readonly act: 'deliverAdviceRequest' | 'remindAdviser' | 'lapseAdviceTerm';
      readonly requestId: string;
      readonly round: number;
      readonly cause: string;
      readonly from: string;
    }
  | { readonly act: 'closeRound'; readonly round: number; readonly cause: string; readonly from: string }
  | {
      readonly act: 'openLiftTask' | 'warnSecrecyEnd';
      readonly secrecyId: string;
      readonly cause: string;
      readonly from: string;
    }
  | { readonly act: 'prepareGazettes'; readonly municipality: string; readonly cause: string; readonly from: string };

const stageTasks = (state: ProposalState): readonly EngineTask[] => {
  const stage = stageOf(state);
  if (!stage || state.opened.some((each) => each.round === state.round.number && each.step === stage.id)) return [];
  if (stageGate(state, stage)) return [];
  const since = stageSince(state.round, stage);
  return [
    {
      act: 'openStage',
      round: state.round.number,
      step: stage.id,
      cause: since.eventId,
      from: amsterdamDate(since.recordedAt),
    },
  ];
};

const requestTasks = (state: ProposalState): readonly EngineTask[] =>
  state.requests.flatMap((request): readonly EngineTask[] => {
    const { requestId, round } = request;
    if (round !== state.round.number || state.round.outcome || state.withdrawn || state.superseded) return [];
    if (!request.sent)
      return [
        {
          act: 'deliverAdviceRequest',
          requestId,
          round,
          cause: request.at.eventId,
          from: amsterdamDate(request.at.recordedAt),
        },
      ];
    const term = termOf(request);
    if (!term || request.type === 'input' || isSettledRequest(request) || isHistoric(term.dueOn, term.cause)) return [];
    const lapse: EngineTask = {
      act: 'lapseAdviceTerm',
      requestId,
      round,
      cause: term.cause.eventId,
      from: plus(term.dueOn, 'P1D'),
    };
    const remind: readonly EngineTask[] = request.reminded
      ? []
      : [{ act: 'remindAdviser', requestId, round, cause: term.cause.eventId, from: term.remindOn }];
    return [...remind, lapse];
  });

/** A council's term passes as an adviser's does: the same act of the product, by the id of its draft. */
const zienswijzeTasks = (state: ProposalState): readonly EngineTask[] =>
  zienswijzeLapses(state, stageOf(state)).map((each) => ({
    act: 'lapseAdviceTerm' as const,
    round: state.round.number,
    ...each,
  }));

const closingTasks = (state: ProposalState): readonly EngineTask[] =>
  [...state.earlierRounds, state.round].flatMap((round) =>
    round.outcome && !round.closed && !closingGate(state, round)
      ? [
          {
            act: 'closeRound' as const,
            round: round.number,
            cause: round.outcome.at.eventId,
            from: amsterdamDate(round.outcome.at.recordedAt),
          },
        ]
      : [],
  );

const secrecyTasks = (state: ProposalState): readonly EngineTask[] =>
  state.secrecies.flatMap((secrecy): readonly EngineTask[] => {
    const end = endOfSecrecy(state, secrecy);
    const { secrecyId } = secrecy;
    if (end.kind === 'reached' && !secrecy.liftTask)
      return [{ act: 'openLiftTask', secrecyId, cause: end.cause.eventId, from: end.on }];
    if (end.kind !== 'unreachable' || secrecy.warned?.round === state.round.number) return [];
    const cause = state.round.outcome?.at ?? state.superseded ?? secrecy.at;
    return [{ act: 'warnSecrecyEnd', secrecyId, cause: cause.eventId, from: amsterdamDate(cause.recordedAt) }];
  });

/** The gazettes are prepared once nothing holds up the closing of the round: points for later go to the next phase first (R66, R89). */
const gazetteTasks = (state: ProposalState): readonly EngineTask[] => {
  const stage = stageOf(state);
  const adopted = state.round.outcome?.at;
  if (stage?.kind !== 'publication' || !adopted) return [];
  if (stageGate(state, stage)) return [];
  return publishersOf(state, stage)
    .filter((municipality) => gazetteOf(state, municipality) === undefined)
    .map((municipality) => ({
      act: 'prepareGazettes' as const,
      municipality,
      cause: adopted.eventId,
      from: amsterdamDate(adopted.recordedAt),
    }));
};

/** What the workflows have to carry out, each from its day on (start of that day in the Netherlands). */
export const engineTasks = (state: ProposalState): readonly EngineTask[] =>
  standsOnDecision(state)
    ? secrecyTasks(state)
    : [
        ...closingTasks(state),
        ...stageTasks(state),
        ...requestTasks(state),
        ...zienswijzeTasks(state),
        ...secrecyTasks(state),
        ...gazetteTasks(state),
      ];

/** Whether workflows still have something to follow: nothing is left once published, withdrawn, or superseded before it was adopted, and all was carried out. */
export const isRunning = (state: ProposalState): boolean => {
  const finished =
    state.withdrawn !== undefined ||
    (state.superseded !== undefined && state.round.outcome?.kind !== 'adopted') ||
    endsWithoutRound(state) ||
    (state.round.outcome?.kind === 'adopted' &&
      stageOf(state) === undefined &&
      (state.round.closed !== undefined || !closingGate(state, state.round)));
  return !finished || standsOnDecision(state) || engineTasks(state).length > 0;
};
