import { readKey, WrongSettings } from '@eensluidend/application';
import { z } from 'zod';

const environment = z.object({
  EENSLUIDEND_DATABASE_URL: z.string().min(1),
  EENSLUIDEND_CONTENT_FOLDER: z.string().min(1),
  EENSLUIDEND_KEY_FILE: z.string().min(1),
  EENSLUIDEND_PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  EENSLUIDEND_HOST: z.string().default('127.0.0.1'),
  EENSLUIDEND_MODE: z.enum(['development', 'production']).default('production'),
  EENSLUIDEND_WEB_FOLDER: z.string().optional(),
});

export interface ApiConfig {
  readonly databaseUrl: string;
  readonly contentFolder: string;
  readonly key: Uint8Array;
  readonly port: number;
  readonly host: string;
  /** Development: tokens that name a person and role, and a clock that can be set. Never in production. */
  readonly development: boolean;
  readonly webFolder?: string;
}

/** Reads the configuration from the environment; throws one error that names everything that is wrong. */
export const readConfig = (env: NodeJS.ProcessEnv): ApiConfig => {
  const read = environment.safeParse(env);
  if (!read.success) throw new WrongSettings(`De instellingen kloppen niet:\n${z.prettifyError(read.error)}`);
  return {
    databaseUrl: read.data.EENSLUIDEND_DATABASE_URL,
    contentFolder: read.data.EENSLUIDEND_CONTENT_FOLDER,
    key: readKey(read.data.EENSLUIDEND_KEY_FILE),
    port: read.data.EENSLUIDEND_PORT,
    host: read.data.EENSLUIDEND_HOST,
    development: read.data.EENSLUIDEND_MODE === 'development',
    ...(read.data.EENSLUIDEND_WEB_FOLDER ? { webFolder: read.data.EENSLUIDEND_WEB_FOLDER } : {}),
  };
};
