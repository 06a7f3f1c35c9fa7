import { application } from '@eensluidend/application';
import { diskContentStore } from '@eensluidend/documents';
import { directConfig, openPool, postgresRecord } from '@eensluidend/event-store';
import { listProposals, readModels } from '@eensluidend/read-models';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { followChanges } from './changes';
import type { ApiConfig } from './config';
import { createApi } from './server';

export interface RunningApi {
  readonly app: NestFastifyApplication;
  stop(): Promise<void>;
}

/** The API with everything it stands on: PostgreSQL, content store, read models, live changes. */
export const composeApi = async (
  config: ApiConfig,
  log: (message: string, error: unknown) => void,
): Promise<RunningApi> => {
  const onError = (error: unknown) => log('database', error);
  const pool = openPool(config.databaseUrl, { onError });
  const record = postgresRecord(pool, { direct: directConfig(config.databaseUrl), onError });
  const contents = diskContentStore(config.contentFolder);
  const app = application({ ...record, contents, key: config.key });
  const changes = await followChanges(record.feed, onError);
  const nest = await createApi({
    config,
    application: app,
    record,
    listProposals: listProposals(readModels(pool), contents),
    changes,
    log,
  });
  return {
    app: nest,
    async stop() {
      changes.stop();
      await nest.close();
      await pool.end();
    },
  };
};
