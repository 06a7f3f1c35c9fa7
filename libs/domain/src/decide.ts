import { earliest } from '@eensluidend/calendar';
import type {
  CommandName,
  EventData,
  EventType,
  NewProposalEvent,
  PartialDate,
  ProcessDefinition,
  Refusal,
  RefusalCode,
  RefusalParams,
  SealedCommand,
  Source,
} from '@eensluidend/contracts';
import type { ProposalState } from './state';

/** What a decision needs to know beyond the record: time, authority and ids enter as data. */
export interface DecideContext {
  /** The civil date of now in the Netherlands. */
  readonly today: string;
  readonly actor: { readonly person: string; readonly role: string; readonly body?: string };
  /** An id derived from the command id and this label, so that a repeated command makes the same. */
  readonly newId: (label: string) => string;
  /** The event that caused an act of the engine. */
  readonly cause?: string;
  /** Whether the actor may know of a secrecy or a closed document; of all unless said. */
  readonly sees?: (secrecyId: string) => boolean;
  /** For a new proposal only. */
  readonly definition?: { readonly definition: ProcessDefinition; readonly hash: string };
  readonly predecessorKnown?: boolean;
}

/** What a repeated decision runs into: who was first, and with what. */
export interface First {
  readonly on: PartialDate;
  readonly outcome: string;
}

export type Outcome =
  | { readonly kind: 'decided'; readonly events: readonly NewProposalEvent[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly first?: First };

export type Decide<Name extends CommandName> = (
  body: SealedCommand<Name>['body'],
  state: ProposalState,
  context: DecideContext,
) => Outcome;

export const refused = (code: RefusalCode, params?: RefusalParams, field?: string, first?: First): Outcome => ({
  kind: 'refused',
  refusal: { code, ...(params ? { params } : {}), ...(field ? { field } : {}) },
  ...(first ? { first } : {}),
});

type SealedSource =
  | {
      readonly kind: 'document';
      readonly citation: { documentId: string; commitment: string };
      readonly documentId?: string | undefined;
    }
  | { readonly kind: 'meeting'; readonly body: string; readonly heldOn: PartialDate }
  | { readonly kind: 'assumption'; readonly reason: { documentId: string; commitment: string } };

export interface Happened {
  readonly on: PartialDate;
  readonly source: SealedSource;
}

const sourceOf = (happened: Happened | undefined, context: DecideContext): Source => {
  if (context.cause) return { kind: 'engine', cause: context.cause };
  if (!happened) return { kind: 'act' };
  const { source } = happened;
  switch (source.kind) {
    case 'document':
      return {
        kind: 'document',
        citation: source.citation,
        ...(source.documentId ? { documentId: source.documentId } : {}),
      };
    case 'meeting':
      return {
        kind: 'meeting',
        body: source.body,
        heldOn: source.heldOn,
        recorder: context.actor.person,
        documentToFollow: true,
      };
    case 'assumption':
      return { kind: 'assumption', reason: source.reason };
  }
};

export const decided = (...events: readonly NewProposalEvent[]): Outcome => ({ kind: 'decided', events });

/** An event as this command makes it: on the day it happened, or today for an act. */
export const eventOf = <T extends EventType>(
  type: T,
  data: EventData[T],
  context: DecideContext,
  happened?: Happened,
): NewProposalEvent =>
  ({
    type,
    schemaVersion: 1,
    data,
    validOn: happened?.on ?? context.today,
    source: sourceOf(happened, context),
  }) as NewProposalEvent;

/** A report of what has yet to happen is refused; a partly unknown date counts from its earliest day. */
export const inTheFuture = (happened: Happened | undefined, context: DecideContext): Outcome | undefined => {
  if (!happened) return undefined;
  const { on, source } = happened;
  if ((earliest(on) ?? '') > context.today) return refused('inTheFuture', { on }, 'happened.on');
  if (source.kind === 'meeting' && (earliest(source.heldOn) ?? '') > context.today)
    return refused('inTheFuture', { on: source.heldOn }, 'happened.source.heldOn');
  return undefined;
};

/** Zod gives optional fields as `undefined`; the record leaves them out. */
export const defined = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
