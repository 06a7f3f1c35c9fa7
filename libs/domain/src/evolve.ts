import type { EventType, ProposalEvent } from '@eensluidend/contracts';
import type { ProposalState } from './state';

export type EventOf<T extends EventType> = Extract<ProposalEvent, { type: T }>;
export type Evolve<T extends EventType> = (state: ProposalState, event: EventOf<T>) => ProposalState;
