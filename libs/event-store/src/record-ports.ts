import type {
  Clock,
  DefinitionStore,
  EventStore,
  Feed,
  Numberer,
  PersonStore,
  RecordedContents,
} from '@eensluidend/application';

/** All ports of the record together, as one store gives them. */
export interface RecordPorts {
  readonly store: EventStore;
  readonly contents: RecordedContents;
  readonly feed: Feed;
  readonly numberer: Numberer;
  readonly clock: Clock;
  readonly persons: PersonStore;
  readonly definitions: DefinitionStore;
  readonly checkpoints: Checkpoints;
}

/** How far a follower of the feed has come: the position it handled last, 0 at the start. */
export interface Checkpoints {
  read(name: string): Promise<number>;
  write(name: string, position: number): Promise<void>;
}
