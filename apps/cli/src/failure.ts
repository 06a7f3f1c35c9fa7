import { ServerTrouble } from '@eensluidend/servers';
import { CommandFailure, exitCodes, type ExitCode } from './exit-codes';

/** Turns whatever was thrown into a sentence and an exit code; never a stack trace. */
export function failureOf(error: unknown): CommandFailure {
  if (error instanceof CommandFailure) return error;
  if (error instanceof ServerTrouble) return new CommandFailure(codeOf(error), error.message, error.log);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CommandFailure(exitCodes.unexpected, `Onverwachte fout: ${oneLine(error)}`, detail);
}

function codeOf({ kind }: ServerTrouble): ExitCode {
  switch (kind) {
    case 'portTaken':
    case 'alreadyRunning':
      return exitCodes.conflict;
    case 'binaryMissing':
    case 'notReady':
    case 'unusableFolder':
      return exitCodes.notReachable;
  }
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? '';
}
