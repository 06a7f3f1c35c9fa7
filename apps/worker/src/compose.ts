import { Client, Connection } from '@temporalio/client';
import { createActivities } from '@eensluidend/activities';
import { application } from '@eensluidend/application';
import { diskContentStore } from '@eensluidend/documents';
import { directConfig, openPool, postgresRecord, runNumberer } from '@eensluidend/event-store';
import { projectProposalList, proposalIds, readModels } from '@eensluidend/read-models';
import type { WorkerConfig } from './config';
import { runEvery, runLoop } from './loop';
import { temporalPassage } from './passage';
import { reconcile } from './reconcile';
import { relayBatch } from './relay';
import { dataConverter, startTemporalWorkers } from './temporal-workers';

export interface RunningWorker {
  /** Rejects when a part fails that cannot go on by itself. */
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

const reconcileEveryMs = 120_000;
const clockEveryMs = 250;

/** Everything that runs beside the API: numberer, relay, read models, reconciler and the Temporal workers. */
export const composeWorker = async (
  config: WorkerConfig,
  log: (message: string, error: unknown) => void,
): Promise<RunningWorker> => {
  const onError = (error: unknown) => log('database', error);
  const pool = openPool(config.databaseUrl, { onError });
  const direct = directConfig(config.databaseUrl);
  const record = postgresRecord(pool, { direct, onError });
  const app = application({ ...record, contents: diskContentStore(config.contentFolder), key: config.key });
  const connection = Connection.lazy({ address: config.temporalAddress });
  const client = new Client({ connection, namespace: config.namespace, dataConverter: dataConverter(config.key) });
  const passage = temporalPassage(client);
  const db = readModels(pool);
  const ended = new AbortController();
  const { signal } = ended;
  const loop = (name: string) => ({ signal, onError: (error: unknown) => log(name, error) });
  const parts = { application: app, passage, onError: log };
  const reconcileAll = () => reconcile({ ...parts, candidates: () => proposalIds(db) });
  const followClock = watchClock(record.clock, reconcileAll);
  const temporal = await startTemporalWorkers(config, createActivities(app));
  const loops = [
    runNumberer(direct, { signal, onError }),
    runLoop(
      () => relayBatch({ ...parts, feed: record.feed, checkpoints: record.checkpoints }),
      (listener) => record.feed.onNews(listener),
      loop('relay'),
    ),
    runLoop(
      () => projectProposalList({ db, feed: record.feed, streams: app.streams }),
      (listener) => record.feed.onNews(listener),
      loop('proposal list'),
    ),
    runEvery(reconcileAll, reconcileEveryMs, loop('reconciler')),
    runEvery(followClock, clockEveryMs, loop('clock')),
  ];
  return {
    done: Promise.race([temporal.done, Promise.all(loops).then(() => undefined)]),
    async stop() {
      await temporal.stop();
      ended.abort();
      await Promise.allSettled(loops);
      await connection.close();
      await pool.end();
    },
  };
};

const jumpMs = 5_000;

/** A clock that was set (development) wakes the workflows: their timers count real time. */
const watchClock = (clock: { now(): Promise<string> }, wake: () => Promise<unknown>) => {
  let ahead: number | undefined;
  return async (): Promise<void> => {
    const now = Date.parse(await clock.now()) - Date.now();
    const jumped = ahead !== undefined && Math.abs(now - ahead) > jumpMs;
    ahead = now;
    if (jumped) await wake();
  };
};
