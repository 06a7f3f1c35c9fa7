import { Client } from '@temporalio/client';
import { createActivities } from '@eensluidend/activities';
import { application, overdueTasks, type Log, type OverdueTask } from '@eensluidend/application';
import { diskContentStore } from '@eensluidend/documents';
import { directConfig, openPool, postgresRecord, runNumberer } from '@eensluidend/event-store';
import { projectProposalList, proposalIds, readModels } from '@eensluidend/read-models';
import type { WorkerConfig } from './config';
import { guardTerms, reportOverdue } from './guard';
import { untilStopped } from './keep-at-work';
import { runEvery, runLoop, seldom } from './loop';
import { temporalPassage } from './passage';
import { reconcile } from './reconcile';
import { relayBatch } from './relay';
import { dataConverter, startTemporalWorkers } from './temporal-workers';
import { connectLazily, withinTime } from './temporal-connection';
import { watchClock, watchTemporal } from './watch';

export interface RunningWorker {
  /** Resolves when it was stopped; rejects with the reason when a part ends that cannot go on by itself. */
  readonly done: Promise<void>;
  /** For the operator: every term that is due and not acted on, from the log alone. `graceMs` is what the workflows get for it. */
  overdue(graceMs?: number): Promise<readonly OverdueTask[]>;
  stop(): Promise<void>;
}

const everyMs = { reconcile: 120_000, guard: 60_000, clock: 250, temporal: 1_000 } as const;

/** Everything that runs beside the API: numberer, relay, read models, reconciler, guard and the Temporal workers. */
export const composeWorker = async (config: WorkerConfig, log: Log): Promise<RunningWorker> => {
  const onError = (error: unknown) => log('database', error);
  const pool = openPool(config.databaseUrl, { onError });
  const direct = directConfig(config.databaseUrl);
  const record = postgresRecord(pool, { direct, onError });
  const app = application({
    ...record,
    contents: diskContentStore(config.contentFolder, record.contents),
    key: config.key,
  });
  const connection = connectLazily(config.temporalAddress);
  const client = new Client({ connection, namespace: config.namespace, dataConverter: dataConverter(config.key) });
  const db = readModels(pool);
  const ended = new AbortController();
  const { signal } = ended;
  const loop = (name: string) => ({ signal, onError: seldom((error) => log(name, error)) });

  const projectList = () => projectProposalList({ db, feed: record.feed, streams: app.streams });
  /** The list follows the feed; brought up to it first, it misses no proposal that the relay has seen. */
  const candidates = async () => {
    while ((await projectList()) > 0);
    return proposalIds(db);
  };
  const parts = {
    application: app,
    passage: temporalPassage(client),
    noted: new Set<string>(),
    candidates,
    onError: log,
  };
  const reconcileAll = () => reconcile(parts, 'all');
  const identity = () =>
    withinTime(connection, async () => {
      const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace: config.namespace });
      return namespaceInfo?.id ?? '';
    });

  const temporal = await startTemporalWorkers(config, createActivities(app), loop('temporal worker').onError);
  let wakeRelay: () => void = () => undefined; // the numberer works in this process: no need to wait for its notification
  const loops = {
    numberer: runNumberer(direct, { signal, onError, onNumbered: () => wakeRelay() }),
    relay: runLoop(
      () => relayBatch({ ...parts, feed: record.feed, checkpoints: record.checkpoints }),
      (listener) => {
        wakeRelay = listener;
        return record.feed.onNews(listener);
      },
      loop('relay'),
    ),
    list: runLoop(projectList, (listener) => record.feed.onNews(listener), loop('proposal list')),
    reconciler: runEvery(() => reconcile(parts), everyMs.reconcile, loop('reconciler')),
    guard: runEvery(guardTerms(parts, reportOverdue(log)), everyMs.guard, loop('guard')),
    clock: runEvery(watchClock(record.clock, reconcileAll), everyMs.clock, loop('clock')),
    passage: runEvery(watchTemporal(identity, reconcileAll), everyMs.temporal, loop('temporal')),
  };
  return {
    done: untilStopped({ ...loops, temporal: temporal.done }, signal, (part) => log(`${part} ended`)),
    overdue: (graceMs) => overdueTasks(parts, graceMs),
    async stop() {
      ended.abort();
      await Promise.allSettled([temporal.stop(), ...Object.values(loops)]);
      await connection.close();
      await pool.end();
    },
  };
};
