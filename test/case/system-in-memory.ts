import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reader } from '@eensluidend/access';
import { application, derivedId, engine, type Application, type PerformRequest } from '@eensluidend/application';
import { commands, fillIn, refusals, type CommandName, type Role } from '@eensluidend/contracts';
import { memoryRecord } from '@eensluidend/event-store';
import { memoryContentStore } from '@eensluidend/documents';
import { builtInDefinitions, exampleDefinitions, readDefinition } from '@eensluidend/process';

/**
 * The product on one machine without PostgreSQL, Temporal and Nest: the real rules behind a bare HTTP server, and an
 * engine that does at once whatever is due. For playing the case in a second or two.
 */
export interface SystemInMemory {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function systemInMemory(): Promise<SystemInMemory> {
  const record = memoryRecord();
  for (const text of [...builtInDefinitions(), ...exampleDefinitions()]) {
    const reading = readDefinition(text, 'built in');
    if (reading.kind === 'faults') throw new Error('the shipped definition is faulty');
    const { definition, hash } = reading;
    await record.definitions.add({ id: definition.id, version: definition.version, hash, definition });
  }
  const app = application({ ...record, contents: memoryContentStore(record.contents), key: randomBytes(32) });
  const proposals: string[] = [];
  const server = createServer((request, response) => {
    void answer(app, record.clock, proposals, request).then(({ status, body }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    stop: () => new Promise((done) => void server.close(() => done())),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function answer(
  app: Application,
  clock: { set(now: string | null): Promise<void> },
  proposals: string[],
  request: IncomingMessage,
): Promise<Answer> {
  try {
    const received = await textOf(request);
    const [, , , id = '', path = ''] = (request.url ?? '').split('/');
    if (request.method === 'GET') return await view(app, id, path, readerOf(request));
    if (request.url === '/dev/clock') {
      await clock.set((JSON.parse(received) as { now: string | null }).now);
    } else {
      const performed = await perform(app, id, path, request, received);
      if (performed.status !== 201) return performed;
      if (id === '') proposals.push((performed.body as { proposalId: string }).proposalId);
      await runEngine(app, proposals);
      return performed;
    }
    await runEngine(app, proposals);
    return { status: 200, body: {} };
  } catch (error) {
    return { status: 500, body: { type: '', status: 500, title: 'bug', detail: String(error), code: 'bug' } };
  }
}

async function view(app: Application, id: string, path: string, reader: Reader): Promise<Answer> {
  const views = { '': app.views.proposal, board: app.views.board, timeline: app.views.timeline };
  return { status: 200, body: await views[path as keyof typeof views](id, reader) };
}

async function perform(
  app: Application,
  proposalId: string,
  path: string,
  request: IncomingMessage,
  received: string,
): Promise<Answer> {
  const name = (Object.keys(commands) as CommandName[]).find((each) => commands[each].path === path) ?? 'startProposal';
  const parsed = commands[name].body.safeParse(JSON.parse(received));
  if (!parsed.success)
    return { status: 400, body: problem('invalidInput', { issues: JSON.stringify(parsed.error.issues) }) };
  const wanted = {
    name,
    body: parsed.data,
    actor: readerOf(request),
    commandId: String(request.headers['idempotency-key']),
    received,
  };
  const done = await app.perform({ ...wanted, ...(proposalId === '' ? {} : { proposalId }) });
  return done.kind === 'done'
    ? { status: 201, body: done.effect }
    : { status: 422, body: problem(done.refusal.code, done.refusal.params) };
}

const problem = (code: keyof typeof refusals, params: Readonly<Record<string, string | number>> = {}) => ({
  type: '',
  status: 422,
  title: code,
  detail: `${fillIn(refusals[code].sentence, params)} ${params['issues'] ?? ''}`,
  code,
});

/** Does what is due on every proposal, and lets a successor take the place of its predecessor, until nothing is left. */
async function runEngine(app: Application, proposals: readonly string[]): Promise<void> {
  for (let busy = true; busy;) {
    busy = false;
    for (const proposalId of proposals) {
      const read = await app.facts(proposalId);
      const due = (read?.facts.tasks ?? []).filter(({ at }) => at <= (read?.facts.now ?? 0));
      for (const { task } of due) {
        const { act, cause, from: _from, ...rest } = task;
        busy = (await carryOut(app, proposalId, act, cause, rest)) || busy;
      }
      const predecessorId = read?.facts.predecessorId;
      if (predecessorId)
        busy =
          (await carryOut(app, predecessorId, 'supersedeProposal', proposalId, { successorId: proposalId })) || busy;
    }
  }
}

async function carryOut(
  app: Application,
  proposalId: string,
  name: CommandName,
  cause: string,
  given: Record<string, unknown>,
): Promise<boolean> {
  const shape = commands[name].body.shape;
  const body = Object.fromEntries(Object.entries(given).filter(([key]) => key in shape));
  const commandId = derivedId(proposalId, name, JSON.stringify(body), cause);
  const done = await app.perform({
    name,
    body,
    proposalId,
    actor: engine,
    commandId,
    received: '',
    cause,
  } as PerformRequest);
  return done.kind === 'done' && !done.again;
}

function readerOf({ headers }: IncomingMessage): Reader {
  const [person = '', role = '', body] = (headers.authorization ?? '').replace('Bearer dev:', '').split(/[:@]/);
  return { person, role: role as Role, ...(body === undefined ? {} : { body }) };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
