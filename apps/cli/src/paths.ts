import { resolve } from 'node:path';

/** Root of the repository: three folders above both `src` and `dist`. */
export const projectRoot = resolve(__dirname, '../../..');

/** The built programs the launcher starts. */
export const programs = {
  api: resolve(projectRoot, 'apps/api/dist/main.js'),
  worker: resolve(projectRoot, 'apps/worker/dist/main.js'),
  cli: resolve(projectRoot, 'apps/cli/dist/main.js'),
} as const;

/** The programs, by name; tests put others in their place. */
export type Programs = Readonly<Record<keyof typeof programs, string>>;

/** What lives where in the data folder. */
export function dataPaths(folder: string): {
  readonly folder: string;
  readonly lock: string;
  readonly postgres: string;
  readonly temporalFile: string;
  readonly content: string;
  readonly keyFile: string;
  /** Where the running system's database is, for the commands beside it; readable for its owner only. */
  readonly databaseUrl: string;
  /** Where the running system's Temporal is. */
  readonly temporalAddress: string;
  readonly log: (name: string) => string;
} {
  const root = resolve(folder);
  return {
    folder: root,
    lock: resolve(root, 'launcher.json'),
    postgres: resolve(root, 'postgres'),
    temporalFile: resolve(root, 'temporal.db'),
    content: resolve(root, 'content'),
    keyFile: resolve(root, 'development.key'),
    databaseUrl: resolve(root, 'database-url'),
    temporalAddress: resolve(root, 'temporal-address'),
    log: (name) => resolve(root, 'logs', `${name}.log`),
  };
}
