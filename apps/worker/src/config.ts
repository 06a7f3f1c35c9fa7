import { readKey, WrongSettings } from '@eensluidend/application';
import type { WorkflowBundle } from '@temporalio/worker';
import { z } from 'zod';

const environment = z.object({
  EENSLUIDEND_DATABASE_URL: z.string().min(1),
  EENSLUIDEND_CONTENT_FOLDER: z.string().min(1),
  EENSLUIDEND_KEY_FILE: z.string().min(1),
  EENSLUIDEND_TEMPORAL_ADDRESS: z.string().min(1),
  EENSLUIDEND_TEMPORAL_NAMESPACE: z.string().min(1).default('eensluidend'),
  EENSLUIDEND_BUILD_ID: z.string().optional(),
});

export interface WorkerConfig {
  readonly databaseUrl: string;
  readonly contentFolder: string;
  readonly key: Uint8Array;
  readonly temporalAddress: string;
  readonly namespace: string;
  /** Which build of the workflows this is; without it the worker runs unversioned (tests). */
  readonly buildId?: string;
  /** The workflows, bundled before (tests); without it those of the build. */
  readonly workflowBundle?: WorkflowBundle;
}

/** Reads the configuration from the environment; throws one error that names everything that is wrong. */
export const readConfig = (env: NodeJS.ProcessEnv): WorkerConfig => {
  const read = environment.safeParse(env);
  if (!read.success) throw new WrongSettings(`De instellingen kloppen niet:\n${z.prettifyError(read.error)}`);
  const { data } = read;
  return {
    databaseUrl: data.EENSLUIDEND_DATABASE_URL,
    contentFolder: data.EENSLUIDEND_CONTENT_FOLDER,
    key: readKey(data.EENSLUIDEND_KEY_FILE),
    temporalAddress: data.EENSLUIDEND_TEMPORAL_ADDRESS,
    namespace: data.EENSLUIDEND_TEMPORAL_NAMESPACE,
    ...(data.EENSLUIDEND_BUILD_ID ? { buildId: data.EENSLUIDEND_BUILD_ID } : {}),
  };
};
