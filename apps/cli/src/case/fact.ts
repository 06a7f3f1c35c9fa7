import type { CommandName } from '@eensluidend/contracts';
import type { Rest } from './case-file';

/** One command to send, as this person; its body may still hold references to earlier facts. */
export interface FactCommand {
  readonly do: CommandName;
  /** `person:role[@body]`. */
  readonly as: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One dated fact, ready to be played. */
export interface CaseFact {
  /** Under which later facts know what came of this one. */
  readonly name?: string;
  /** What happened, in Dutch. */
  readonly says: string;
  /** The instant the clock is at when it is recorded. */
  readonly at: string;
  /** Civil date of the fact, parts may be unknown; missing for a moment at which only the clock goes on. */
  readonly on?: string;
  readonly assumed: boolean;
  readonly source: string;
  readonly command?: FactCommand;
  /** `$name` of the proposal; without it the one that started last. */
  readonly about?: string;
  /** The system must be here first. */
  readonly await?: Rest;
  /** What the system must have done afterwards: how many facts of each type its timeline holds. */
  readonly until: Readonly<Record<string, number>>;
  /** The refusal that belongs here. */
  readonly expect?: string;
  readonly board: boolean;
}

/** The case as read: its variants with what happens in them, and the facts of each. */
export interface Case {
  readonly title: string;
  readonly variants: Readonly<Record<string, string>>;
  readonly facts: (variant: string) => readonly CaseFact[];
}
