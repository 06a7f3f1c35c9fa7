import type {
  AdviceAnswered,
  AdviceRecorded,
  AdviceRequested,
  DateClaimed,
  DecisionRecorded,
  NoticeGiven,
  ProcessDefinition,
  ProposalEvent,
  ProposalStarted,
  PublicationRecorded,
  Route,
  RouteStep,
  TextAdded,
  Warning,
} from '@eensluidend/contracts';
import type { ClosedParts } from './state/closed';
import type { Consequences } from './state/consequences';
import type { ConsultationState } from './state/consultation';
import type { Agenda } from './state/agenda';
import type { CouncilWork } from './state/council-work';
import type { Meeting } from './state/meeting';
import type { Moment } from './state/moment';
import type { Wishes } from './state/wishes';
import type { SourceDocuments } from './state/source-document';
import type { Sendings } from './state/sending';
import type { Communication } from './state/communication';
import type { MotionOutcome } from './state/motion';
import type { Mandate, Participant } from './state/participants';
import type { DocumentPublication, Secrecy } from './state/secrecy';
import type { Planning } from './state/planning';
import type { Signature } from './state/signature';
import type { WorkingGroupReport } from './state/working-group';
import type { Draft, Zienswijze } from './state/zienswijze';

export type { Meeting, Moment, Secrecy };

export interface Text extends TextAdded {
  readonly at: Moment;
  readonly round: number;
}

export interface RoundOutcome {
  readonly kind: 'adopted' | 'rejected' | 'amended' | 'insufficientSupport' | 'withdrawn';
  readonly at: Moment;
  readonly body?: string;
  readonly decisionId?: string;
  readonly textId?: string;
  /** No decision gives this outcome any more: a person confirmed that the note returned (R110). */
  readonly confirmed?: true;
}

/** One pass of the note through all bodies. `settled` says per step when it was settled; the stage is the first step that is not. */
export interface Round {
  readonly number: number;
  readonly steps: readonly RouteStep[];
  readonly startedAt: Moment;
  readonly settled: Readonly<Record<string, Moment>>;
  readonly outcome?: RoundOutcome;
  /** The consequences of the outcome were carried out. */
  readonly closed?: Moment;
}

export interface AdviceRequest extends AdviceRequested {
  readonly at: Moment;
  readonly sent?: Moment;
  readonly received?: Moment;
  /** It came without all papers; the term has not begun unless `received` says so. */
  readonly papersMissing?: Moment;
  /** It did not arrive, and was not sent again yet: no term runs (R118). */
  readonly bounced?: Moment | undefined;
  readonly reminded?: Moment;
  readonly lapsed?: Moment & { readonly dueOn: string };
  readonly adviceId?: string;
}

export interface Advice extends AdviceRecorded {
  readonly at: Moment;
  readonly answered: Readonly<Record<string, AdviceAnswered['answers'][number]>>;
}

export interface Decision extends DecisionRecorded {
  readonly at: Moment;
  readonly round: number;
  readonly step?: string;
  readonly counts: boolean;
  /** The body said yes to what its step asks: to take note is a yes only where no more was asked. */
  readonly agrees: boolean;
}

export interface PlannedDecision {
  readonly plannedDecisionId: string;
  readonly body: string;
  readonly round: number;
  readonly plannedOn: string;
  readonly at: Moment;
  readonly withdrawn: boolean;
}

export interface Gazette {
  readonly municipality: string;
  readonly textId: string;
  readonly prepared: Moment;
  readonly handedIn?: Moment;
  readonly published?: Moment & Pick<PublicationRecorded, 'gazetteNumber' | 'inForceFrom'>;
}

/** What the fold derived about one event: shown in the timeline and in the answer to the command. */
export interface Finding {
  readonly warnings: readonly Warning[];
  readonly counts?: boolean;
}

/** A proposal as folded from its events, in the order in which things happened. */
export interface ProposalState {
  readonly proposalId: string;
  readonly definition: ProcessDefinition;
  readonly route: Route;
  readonly start: ProposalStarted;
  readonly startedAt: Moment;
  readonly participants: readonly Participant[];
  readonly mandates: readonly Mandate[];
  readonly drafts: readonly Draft[];
  readonly zienswijzen: readonly Zienswijze[];
  readonly inspections: readonly { readonly municipality: string; readonly complete: boolean; readonly at: Moment }[];
  readonly texts: readonly Text[];
  readonly liveTextId?: string;
  readonly round: Round;
  readonly earlierRounds: readonly Round[];
  readonly requests: readonly AdviceRequest[];
  readonly exemptions: readonly { readonly adviser: string; readonly round: number; readonly at: Moment }[];
  readonly advices: readonly Advice[];
  readonly meetings: readonly Meeting[];
  readonly decisions: readonly Decision[];
  readonly motionOutcomes: readonly MotionOutcome[];
  readonly planned: readonly PlannedDecision[];
  readonly planning: Planning;
  readonly agenda: Agenda;
  readonly councilWork: CouncilWork;
  readonly informings: readonly {
    readonly informingId: string;
    readonly college: string;
    readonly council: string;
    readonly decisionId?: string;
    readonly sameAs?: string;
    readonly at: Moment;
  }[];
  readonly signatures: readonly Signature[];
  readonly secrecies: readonly Secrecy[];
  readonly closedParts: ClosedParts;
  readonly documentPublications: readonly DocumentPublication[];
  readonly gazettes: readonly Gazette[];
  /** Handed in or published before all had adopted the text, and not rectified since (R89). */
  readonly publishedTooEarly: readonly {
    readonly municipality: string;
    readonly step: PublicationRecorded['step'];
    /** The text that lay open then; none where it was published before there was one. */
    readonly textId?: string;
    readonly at: Moment;
  }[];
  readonly claims: readonly (DateClaimed & { readonly at: Moment })[];
  readonly opened: readonly { readonly round: number; readonly step: string; readonly at: Moment }[];
  readonly consultation: ConsultationState;
  readonly notices: readonly (Pick<NoticeGiven, 'body' | 'about' | 'round'> & { readonly at: Moment })[];
  readonly communication: Communication;
  readonly sendings: Sendings;
  readonly sourceDocuments: SourceDocuments;
  readonly wishes: Wishes;
  readonly workingGroups: readonly WorkingGroupReport[];
  readonly withdrawn?: Moment;
  readonly superseded?: Moment & { readonly successorId: string };
  readonly findings: Readonly<Record<string, Finding>>;
  readonly consequences: Consequences;
  /** In the order in which things happened, each as it is known now: corrected facts are replaced. */
  readonly events: readonly ProposalEvent[];
  /** As they were recorded, corrections beside what they correct. */
  readonly recorded: readonly ProposalEvent[];
}

export const roundByNumber = (state: ProposalState, number: number): Round | undefined =>
  [...state.earlierRounds, state.round].find((round) => round.number === number);

export const momentOf = (event: ProposalEvent): Moment => ({
  on: event.validOn,
  recordedAt: event.recordedAt,
  eventId: event.eventId,
  assumed: event.source.kind === 'assumption',
});

/**
 * What a fold adds to with every fact is its own, and nobody else holds it before the fold is done: a copy for each fact
 * made the time of a fold grow with the square of its length. A fold that goes on from a state begins with copies.
 */
export const withListsOfItsOwn = (state: ProposalState): ProposalState => ({
  ...state,
  decisions: [...state.decisions],
  findings: { ...state.findings },
  events: [...state.events],
});

/** Adds to a list that belongs to the fold. */
export const added = <Item>(list: readonly Item[], item: Item): readonly Item[] => {
  (list as Item[]).push(item);
  return list;
};

/** Notes a finding about an event, among the findings that belong to the fold. */
export const noted = (state: ProposalState, eventId: string, finding: Finding): ProposalState => {
  (state.findings as Record<string, Finding>)[eventId] = finding;
  return state;
};

/** The state with what was found out about an event. */
export const found = (
  state: ProposalState,
  event: ProposalEvent,
  warnings: readonly Warning[],
  counts?: boolean,
): ProposalState => noted(state, event.eventId, { warnings, ...(counts === undefined ? {} : { counts }) });
