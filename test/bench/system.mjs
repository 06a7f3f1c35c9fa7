// The product for a benchmark: PostgreSQL that flushes to disk, the API in this process, on request Temporal and the worker as they run in production.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import calendar from '@eensluidend/calendar';
import eventStore from '@eensluidend/event-store';
import processes from '@eensluidend/process';
import readModels from '@eensluidend/read-models';
import servers from '@eensluidend/servers';
import api from '../../apps/api/dist/compose.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const region = 'maastricht-heuvelland';

export async function startSystem({ withWorker = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'eensluidend-bench-'));
  const postgres = await servers.startPostgres({ dataFolder: join(folder, 'postgres') });
  await eventStore.migrate(postgres.url);
  await readModels.migrateReadModels(postgres.url);
  await addDefinitions(postgres.url);
  const key = randomBytes(32);
  const config = {
    databaseUrl: postgres.url,
    contentFolder: join(folder, 'content'),
    key,
    port: 0,
    host: '127.0.0.1',
    development: true,
  };
  let stopping = false; // connections that end with the server are no news
  const running = await api.composeApi(config, (message, error) => stopping || console.error(message, error));
  await running.app.listen(0, '127.0.0.1');
  const worker = withWorker ? await startWorker(folder, postgres.url, config) : undefined;
  return {
    url: await running.app.getUrl(),
    databaseUrl: postgres.url,
    contentFolder: config.contentFolder,
    key,
    temporal: worker?.temporal,
    async stop() {
      stopping = true;
      await worker?.stop();
      await running.stop();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function addDefinitions(url) {
  const pool = eventStore.openPool(url, { max: 1, onError: console.error });
  for (const text of processes.builtInDefinitions()) {
    const { definition, hash } = processes.readDefinition(text, 'bench');
    await eventStore
      .postgresDefinitionStore(pool)
      .add({ id: definition.id, version: definition.version, hash, definition });
  }
  await pool.end();
}

async function startWorker(folder, databaseUrl, config) {
  const temporal = await servers.startTemporal({ dataFile: join(folder, 'temporal.db') });
  const keyFile = join(folder, 'key');
  await writeFile(keyFile, Buffer.from(config.key).toString('hex'));
  const child = spawn(process.execPath, [join(root, 'apps/worker/dist/main.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: {
      ...process.env,
      EENSLUIDEND_DATABASE_URL: databaseUrl,
      EENSLUIDEND_CONTENT_FOLDER: config.contentFolder,
      EENSLUIDEND_KEY_FILE: keyFile,
      EENSLUIDEND_TEMPORAL_ADDRESS: temporal.address,
      EENSLUIDEND_TEMPORAL_NAMESPACE: temporal.namespace,
    },
  });
  const ended = once(child, 'exit');
  return {
    temporal,
    async stop() {
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 8_000);
      await ended;
      clearTimeout(hard);
      await temporal.stop();
    },
  };
}

const source = { kind: 'document', citation: 'Meting' };

/** Sends a command and returns the answer; anything but 201 is an error. */
export async function send(url, as, path, body) {
  const answer = await fetch(`${url}/v1/proposals${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer dev:${as}`, 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const effect = await answer.json();
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${effect.detail}`);
  return effect;
}

const secretary = 'bench:secretary@stuurgroep';

/** A new proposal with its first text; `route` as in the shipped definition. */
export async function newProposal(url, route = 'koersnota') {
  const { proposalId } = await send(url, secretary, '', {
    title: 'Meting',
    definition: region,
    route,
    legalNature: 'policy',
  });
  const { ids } = await send(url, secretary, `/${proposalId}/texts`, {
    kind: 'courseNote',
    label: 'Tekst',
    joint: [{ role: 'note', name: 'Nota', text: 'De nota.' }],
  });
  return { proposalId, textId: ids.textId };
}

/** The stuurgroep aligns: the fact after which the workflow opens the next stage. */
export const align = (url, { proposalId, textId }) =>
  send(url, secretary, `/${proposalId}/alignments`, {
    textId,
    outcome: 'aligned',
    happened: { on: calendar.amsterdamDate(new Date().toISOString()), source },
  });

/** A college holds the matter: a decision that may be taken again and again. */
export const hold = (url, { proposalId, textId }) =>
  send(url, 'bench:municipalSecretary@college-gm0935', `/${proposalId}/decisions`, {
    body: 'college-gm0935',
    textId,
    outcome: 'held',
    happened: { on: '2025-09-02', source },
  });
