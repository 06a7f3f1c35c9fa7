/** Exit codes of every command; documented, so scripts may rely on them. */
export const exitCodes = {
  ok: 0,
  unexpected: 1,
  wrongUsage: 2,
  notFound: 3,
  conflict: 4,
  refused: 5,
  notAllowed: 6,
  notReachable: 7,
  invalidInput: 8,
  /** The command did its work and found something that needs a person. */
  somethingFound: 9,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command ends here: one Dutch sentence for the person at the keyboard, and the code for the script around it. */
export class CommandFailure extends Error {
  constructor(
    readonly exitCode: ExitCode,
    sentence: string,
    /** More for whoever has to look further; shown with `--verbose`. */
    readonly detail: string = '',
  ) {
    super(sentence);
    this.name = 'CommandFailure';
  }
}
