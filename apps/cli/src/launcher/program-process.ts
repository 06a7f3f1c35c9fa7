import { startServerProcess } from '@eensluidend/servers';
import { existsSync } from 'node:fs';
import { childEnvironment, type Environment } from '../environment';
import { CommandFailure, exitCodes } from '../exit-codes';
import { openLog } from './log-file';
import type { Running } from './supervise';

interface ProgramOptions {
  readonly script: string;
  readonly environment: Environment;
  /** What it writes is added to this file. */
  readonly log: string;
}

/** Throws when one of our own programs is not there. */
export function demandBuilt(scripts: readonly string[]): void {
  const absent = scripts.find((script) => !existsSync(script));
  if (absent !== undefined)
    throw new CommandFailure(exitCodes.notReachable, `${absent} bestaat niet: draai eerst "npm run build".`);
}

/** Starts one of our own programs under the same Node as the launcher. */
export async function startProgram({ script, environment, log }: ProgramOptions): Promise<Running> {
  const file = await openLog(log);
  const program = await startServerProcess(process.execPath, ['--enable-source-maps', script], {
    env: childEnvironment(environment),
    stopSignal: 'SIGTERM',
    onOutput: file.write,
  });
  void program.exited.then(file.close);
  return program;
}
