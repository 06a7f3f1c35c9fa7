// Append of our record against that of @event-driven-io/emmett-postgresql: the same facts, the same PostgreSQL that
// flushes each commit to disk, the same driver, in turns. Both check the expected version. Ours also checks the command
// id, chains the events by hash, keeps the hashed text, and queues them for the numberer.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import eventStore from '@eensluidend/event-store';
import servers from '@eensluidend/servers';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { inTurns } from './in-turns.mjs';

const shapes = [
  { writers: 1, events: 1 },
  { writers: 1, events: 10 },
  { writers: 8, events: 1 },
  { writers: 8, events: 10 },
];
/** A stream is left for a new one after so many appends: a proposal has hundreds of events, not millions. */
const appendsPerStream = 25;

/** @returns {Promise<{id: string, what: string, ours: number, against: number, ratio: number, floor: number, goal: number, higherIsBetter: boolean}[]>} */
export async function measure({ rounds = 41, milliseconds = 100 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'eensluidend-bench-'));
  // A data folder of our own: without one the server would not wait for the disk.
  const postgres = await servers.startPostgres({ dataFolder: join(folder, 'postgres') });
  try {
    const ours = await openOurs(await newDatabase(postgres.url, 'ours'));
    const emmett = await openEmmett(await newDatabase(postgres.url, 'emmett'));
    try {
      const results = [];
      for (const shape of shapes) results.push(await measureShape(shape, ours, emmett, rounds, milliseconds));
      return results;
    } finally {
      await Promise.all([ours.close(), emmett.close()]);
    }
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureShape({ writers, events }, ours, emmett, rounds, milliseconds) {
  const rate = (store) => () => eventsPerSecond(store, writers, events, milliseconds);
  const { first, second } = await inTurns(rate(ours), rate(emmett), rounds);
  return {
    id: `append-${writers}x${events}`,
    what: `events per second, ${writers} writer${writers === 1 ? '' : 's'}, ${events} per append; against emmett-postgresql`,
    ours: Math.round(first),
    against: Math.round(second),
    ratio: Number((first / second).toFixed(2)),
    floor: 1,
    goal: 1.5,
    higherIsBetter: true,
  };
}

async function eventsPerSecond(store, writers, events, milliseconds) {
  const start = performance.now();
  let appends = 0;
  const write = async () => {
    let append = store.newStream();
    for (let count = 0; performance.now() - start < milliseconds; count += 1) {
      if (count % appendsPerStream === appendsPerStream - 1) append = store.newStream();
      await append(events);
      appends += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return (appends * events) / ((performance.now() - start) / 1000);
}

const fact = (index) => ({
  type: 'CouncilDecisionRecorded',
  data: {
    proposalId: '0190f7a2-5c1e-7d3a-9b1f-2f6f0a4c8e11',
    round: 1,
    body: 'gm0935-council',
    meetingId: '0190f7a2-5c1e-7d3a-9b1f-2f6f0a4c8e12',
    textId: '0190f7a2-5c1e-7d3a-9b1f-2f6f0a4c8e13',
    outcome: 'adopted',
    votesFor: 36,
    votesAgainst: 0,
    decisionPoint: index,
  },
});
const aside = (commandId) => ({
  validOn: '2025-12-16',
  source: {
    kind: 'meeting',
    body: 'gm0935-council',
    heldOn: '2025-12-16',
    recorder: 'griffier-1',
    documentToFollow: true,
  },
  actor: 'griffier-1',
  onBehalfOf: 'gm0935-council',
  commandId,
  recordedAt: new Date().toISOString(),
});

async function openOurs(url) {
  await eventStore.migrate(url);
  const pool = eventStore.openPool(url, { max: 10, onError: () => undefined });
  const store = eventStore.postgresEventStore(pool);
  const newStream = () => {
    const stream = `proposal-${randomUUID()}`;
    let last = { version: 0, hash: '' };
    return async (count) => {
      const { validOn, source, ...request } = aside(randomUUID());
      const events = Array.from({ length: count }, (_, index) => ({
        ...fact(index),
        schemaVersion: 1,
        validOn,
        source,
      }));
      const place = { stream, expectedVersion: last.version, previousHash: last.hash };
      const answer = await store.append({ ...request, ...place, requestDigest: '0'.repeat(64), events });
      if (answer.kind !== 'appended') throw new Error(answer.kind);
      last = answer.events.at(-1);
    };
  };
  return { newStream, close: () => pool.end() };
}

async function openEmmett(url) {
  // Its own pool has no error listener and would end the process when the server stops.
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined);
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  const newStream = () => {
    const stream = `proposal-${randomUUID()}`;
    let version = 0n;
    return async (count) => {
      const metadata = aside(randomUUID());
      const events = Array.from({ length: count }, (_, index) => ({ ...fact(index), metadata }));
      const answer = await store.appendToStream(stream, events, { expectedStreamVersion: version });
      version = answer.nextExpectedStreamVersion;
    };
  };
  return { newStream, close: () => store.close().then(() => pool.end()) };
}

async function newDatabase(url, name) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.toString();
}

if (import.meta.filename === process.argv[1]) {
  for (const result of await measure()) console.log(JSON.stringify(result));
}
