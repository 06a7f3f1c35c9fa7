import type { Temporal } from '@eensluidend/servers';
import type { Environment } from '../environment';
import type { Programs } from '../paths';
import type { Base } from './base';
import { buildId } from './build-id';
import { startProgram } from './program-process';
import { supervise, type Running, type Supervised } from './supervise';

interface ProgramsOptions extends Base {
  readonly port: number;
  /** URL of the database. */
  readonly database: string;
  readonly temporal: Temporal;
  /** The built programs. */
  readonly programs: Programs;
}

/** Starts the worker; it works once its build is the current one. */
export async function startWorker(options: ProgramsOptions): Promise<Supervised<Running>> {
  return options.talk.step(
    'Worker starten',
    () => superviseProgram(options, 'worker', 'De worker'),
    () => 'Worker is gestart',
  );
}

/** Starts the API, which also serves the page. */
export async function startApi(options: ProgramsOptions): Promise<Supervised<Running>> {
  return options.talk.step(
    'API starten',
    () => superviseProgram(options, 'api', 'De API'),
    () => 'API is gestart',
  );
}

function superviseProgram(
  options: ProgramsOptions,
  program: 'api' | 'worker',
  name: string,
): Promise<Supervised<Running>> {
  const { paths, talk, note, giveUp } = options;
  const log = paths.log(program);
  return supervise({
    name,
    log,
    say: talk.say,
    giveUp,
    start: () => startProgram({ script: options.programs[program], environment: environment(options), log }),
    started: ({ pid }) => note(program, pid),
  });
}

function environment({ paths, port, database, temporal }: ProgramsOptions): Environment {
  return {
    EENSLUIDEND_DATABASE_URL: database,
    EENSLUIDEND_TEMPORAL_ADDRESS: temporal.address,
    EENSLUIDEND_TEMPORAL_NAMESPACE: temporal.namespace,
    EENSLUIDEND_BUILD_ID: buildId(),
    EENSLUIDEND_CONTENT_FOLDER: paths.content,
    EENSLUIDEND_PORT: String(port),
    EENSLUIDEND_MODE: 'development',
    EENSLUIDEND_KEY_FILE: paths.keyFile,
  };
}
