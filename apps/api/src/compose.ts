import { application, type Log } from '@eensluidend/application';
import { diskContentStore } from '@eensluidend/documents';
import { directConfig, openPool, postgresRecord } from '@eensluidend/event-store';
import { listProposals, readModels } from '@eensluidend/read-models';
import { followChanges, type Changes } from './changes';
import type { ApiConfig } from './config';
import { watchConnections } from './connections';
import { createApi, type Api } from './server';

export interface RunningApi extends Api {
  readonly changes: Changes;
  /** Ends live pages, lets running requests finish for at most five seconds, and closes every connection. */
  stop(): Promise<void>;
}

/** The API with everything it stands on: PostgreSQL, content store, read models, live changes. */
export const composeApi = async (config: ApiConfig, log: Log): Promise<RunningApi> => {
  const onError = (error: unknown) => log('database', error);
  const pool = openPool(config.databaseUrl, { onError });
  const record = postgresRecord(pool, { direct: directConfig(config.databaseUrl), onError });
  const contents = diskContentStore(config.contentFolder, record.contents);
  const product = application({ ...record, contents, key: config.key });
  const changes = await followChanges({ feed: record.feed, streams: product.streams, onError });
  const api = await createApi({
    config,
    application: product,
    record,
    listProposals: listProposals(readModels(pool), contents),
    changes,
    log,
  });
  const whileClosing = watchConnections(api.app.getHttpServer());
  return {
    ...api,
    changes,
    async stop() {
      await whileClosing(() => api.app.close());
      await changes.stop();
      await pool.end();
    },
  };
};
