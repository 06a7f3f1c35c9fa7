import type {
  AdviceAnswered,
  AdviceRecorded,
  AdviceRequested,
  DateClaimed,
  DecisionRecorded,
  MeetingRecorded,
  PartialDate,
  ProcessDefinition,
  ProposalEvent,
  ProposalStarted,
  PublicationRecorded,
  Route,
  RouteStep,
  SecrecyImposed,
  TextAdded,
  Warning,
} from '@eensluidend/contracts';

/** When a fact happened, when it was recorded, and by which event. */
export interface Moment {
  readonly on: PartialDate;
  readonly recordedAt: string;
  readonly eventId: string;
  readonly assumed: boolean;
}

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
  readonly reminded?: Moment;
  readonly lapsed?: Moment & { readonly dueOn: string };
  readonly adviceId?: string;
}

export interface Advice extends AdviceRecorded {
  readonly at: Moment;
  readonly answered: Readonly<Record<string, AdviceAnswered['answers'][number]>>;
}

export interface Meeting extends MeetingRecorded {
  readonly at: Moment;
  readonly opened: boolean;
}

export interface Decision extends DecisionRecorded {
  readonly at: Moment;
  readonly round: number;
  readonly step?: string;
  readonly counts: boolean;
}

export interface PlannedDecision {
  readonly plannedDecisionId: string;
  readonly body: string;
  readonly round: number;
  readonly plannedOn: string;
  readonly at: Moment;
  readonly withdrawn: boolean;
}

export interface Secrecy extends SecrecyImposed {
  readonly at: Moment;
  readonly shared: readonly { readonly recipient: string; readonly lawful: boolean; readonly at: Moment }[];
  readonly liftTask?: Moment;
  readonly warned?: Moment;
  readonly lifted?: Moment;
}

export interface Gazette {
  readonly municipality: string;
  readonly prepared: Moment;
  readonly handedIn?: Moment;
  readonly published?: Moment & Pick<PublicationRecorded, 'gazetteNumber'>;
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
  readonly texts: readonly Text[];
  readonly liveTextId?: string;
  readonly round: Round;
  readonly earlierRounds: readonly Round[];
  readonly requests: readonly AdviceRequest[];
  readonly exemptions: readonly { readonly adviser: string; readonly round: number; readonly at: Moment }[];
  readonly advices: readonly Advice[];
  readonly meetings: readonly Meeting[];
  readonly decisions: readonly Decision[];
  readonly planned: readonly PlannedDecision[];
  readonly informings: readonly {
    readonly informingId: string;
    readonly college: string;
    readonly council: string;
    readonly decisionId?: string;
    readonly at: Moment;
  }[];
  readonly signatures: readonly { readonly decisionId: string; readonly at: Moment }[];
  readonly secrecies: readonly Secrecy[];
  readonly gazettes: readonly Gazette[];
  readonly claims: readonly (DateClaimed & { readonly at: Moment })[];
  readonly opened: readonly { readonly round: number; readonly step: string; readonly at: Moment }[];
  readonly notices: readonly { readonly body: string; readonly round: number; readonly at: Moment }[];
  readonly withdrawn?: Moment;
  readonly superseded?: Moment & { readonly successorId: string };
  readonly findings: Readonly<Record<string, Finding>>;
  /** In the order in which things happened. */
  readonly events: readonly ProposalEvent[];
}

export const momentOf = (event: ProposalEvent): Moment => ({
  on: event.validOn,
  recordedAt: event.recordedAt,
  eventId: event.eventId,
  assumed: event.source.kind === 'assumption',
});

/** The state with what was found out about an event. */
export const found = (
  state: ProposalState,
  event: ProposalEvent,
  warnings: readonly Warning[],
  counts?: boolean,
): ProposalState => ({
  ...state,
  findings: { ...state.findings, [event.eventId]: { warnings, ...(counts === undefined ? {} : { counts }) } },
});
