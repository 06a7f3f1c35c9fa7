/** Settings that the operator has to put right. Its message is for the operator: it names settings, never their values. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
}

/** What a line of the log may hold beside its sentence: ids and counts. */
export interface LogDetails {
  readonly level?: 'warn' | 'error';
  readonly [id: string]: string | number | undefined;
}

/** Writes one line. `message` is a fixed sentence with at most an id in it. */
export type Log = (message: string, error?: unknown, details?: LogDetails) => void;

const word = /^\w{1,60}$/;
const frame = /^ {4}at .+:\d+:\d+\)?$/;
const mostFrames = 4;

const wordIn = (value: unknown): string | undefined =>
  typeof value === 'string' && word.test(value) ? value : undefined;

/** Where an error was made. A stack repeats the message, which may have several lines: only what follows it is taken. */
const placeOf = (message: string, stack: string): readonly string[] => {
  const start = stack.indexOf(message);
  if (start === -1) return [];
  const [, ...lines] = stack.slice(start + message.length).split('\n');
  return lines.filter((line) => frame.test(line)).slice(0, mostFrames);
};

/**
 * What may be printed of an error: its kind, its code and where it was made. Never its message: one of the database, or of
 * whatever read a text, may quote what a person typed.
 */
export const withoutContent = (error: unknown) => {
  if (typeof error !== 'object' || error === null) return { error: typeof error };
  const { name, code, message, stack } = error as Partial<Record<'name' | 'code' | 'message' | 'stack', unknown>>;
  return {
    error: wordIn(name) ?? 'Error',
    code: wordIn(code),
    why: error instanceof WrongSettings ? error.message : undefined,
    at: placeOf(String(message), String(stack)),
  };
};

/** The log of a program: one line of JSON per message, on standard error. Everything a program prints goes through it. */
export const openLog =
  (app: string, write: (line: string) => unknown = (line) => process.stderr.write(line)): Log =>
  (message, error, { level = 'error', ...ids } = {}) => {
    const told = error === undefined ? {} : withoutContent(error);
    write(`${JSON.stringify({ level, app, message, ...ids, ...told })}\n`);
  };

/** Node itself prints the whole of an error that nobody caught; here it is logged as any other, and the program ends with 1. */
export const endWhenNobodyCaught = (log: Log): void => {
  process.once('uncaughtException', (error: unknown) => {
    log('nobody caught this', error);
    process.exit(1);
  });
};
