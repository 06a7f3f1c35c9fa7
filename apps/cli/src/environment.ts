/**
 * What the launcher tells the API and the worker, by environment; in production the same names come from the deployment.
 * Times are none of its business: those come from the clock in the database.
 */
export interface Environment {
  /** PostgreSQL, as a role that may act as the application role and own nothing. */
  readonly EENSLUIDEND_DATABASE_URL: string;
  /** `host:port` of Temporal's gRPC front end. */
  readonly EENSLUIDEND_TEMPORAL_ADDRESS: string;
  readonly EENSLUIDEND_TEMPORAL_NAMESPACE: string;
  /** Which build of the workflows this is; the worker reports it, the launcher makes it current. */
  readonly EENSLUIDEND_BUILD_ID: string;
  /** Folder of the content store. */
  readonly EENSLUIDEND_CONTENT_FOLDER: string;
  /** Port the API listens on. */
  readonly EENSLUIDEND_PORT: string;
  /** `development` switches on development tokens and `POST /dev/clock`. */
  readonly EENSLUIDEND_MODE: 'development' | 'production';
  /** File with the key (32 bytes, hexadecimal) for Temporal payloads and secret content. */
  readonly EENSLUIDEND_KEY_FILE: string;
}

/** Returns the environment of a child process: ours over what this process itself was given. */
export function childEnvironment(ours: Environment, base: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  // Options meant for the launcher's own Node are not meant for the programs.
  const { NODE_OPTIONS: _, ...rest } = base;
  return { ...rest, ...ours };
}
