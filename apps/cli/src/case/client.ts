import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  boardView,
  commands,
  effectView,
  problemView,
  proposalView,
  timelineView,
  type BoardView,
  type Effect,
  type Problem,
  type ProposalView,
  type TimelineView,
} from '@eensluidend/contracts';
import type { z } from 'zod';
import { CommandFailure, exitCodes } from '../exit-codes';
import type { FactCommand } from './fact';

/** The HTTP API as a griffier's system sees it, and the clock of development. */
export interface CaseClient {
  readonly setClock: (instant: string | null) => Promise<void>;
  readonly send: (command: FactCommand, proposalId: string | undefined) => Promise<Effect | Problem>;
  readonly board: (proposalId: string) => Promise<BoardView>;
  readonly timeline: (proposalId: string) => Promise<TimelineView>;
  readonly proposal: (proposalId: string, as: string) => Promise<ProposalView>;
}

/** Whether an answer is a refusal. */
export const isProblem = (answer: Effect | Problem): answer is Problem => 'code' in answer;

const reader = 'secretaris-stuurgroep:secretary@stuurgroep';
const retries = { times: 40, everyMs: 500 };

/**
 * A client of the API at `baseUrl`. An API that answered before and restarts is waited for, 20 seconds; a repeated command
 * keeps its key, so nothing happens twice.
 */
export function caseClient(baseUrl: string): CaseClient {
  const persist = persistently();
  const call = (path: string, as: string, init: RequestInit = {}) =>
    persist(`${baseUrl}${path}`, withHeaders(init, as));
  const read = async <Schema extends z.ZodType>(path: string, as: string, schema: Schema) =>
    schema.parse(await bodyOf(await call(path, as)));
  return {
    setClock: async (now) => void (await bodyOf(await call('/dev/clock', reader, post({ now })))),
    send: async ({ do: name, as, body }, proposalId) => {
      const path = proposalId === undefined ? '/v1/proposals' : `/v1/proposals/${proposalId}/${commands[name].path}`;
      const answer = await call(path, as, { ...post(body), headers: { 'Idempotency-Key': randomUUID() } });
      return answer.ok ? effectView.parse(await answer.json()) : problemOf(answer);
    },
    board: (id) => read(`/v1/proposals/${id}/board`, reader, boardView),
    timeline: (id) => read(`/v1/proposals/${id}/timeline`, reader, timelineView),
    proposal: (id, as) => read(`/v1/proposals/${id}`, as, proposalView),
  };
}

const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

const withHeaders = (init: RequestInit, as: string): RequestInit => {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer dev:${as}`);
  if (init.body !== undefined) headers.set('Content-Type', 'application/json');
  return { ...init, headers };
};

function persistently(): (url: string, init: RequestInit) => Promise<Response> {
  let isThere = false;
  return async (url, init) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
      if (answer && answer.status !== 503) {
        isThere = true;
        return answer;
      }
      if (!isThere || attempt === retries.times) break;
      await pause(retries.everyMs);
    }
    isThere = false;
    throw unreachable(url);
  };
}

const unreachable = (url: string): CommandFailure =>
  new CommandFailure(
    exitCodes.notReachable,
    `Er draait geen systeem op ${new URL(url).origin}. Start het met: npm start`,
  );

async function problemOf(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => undefined);
  const problem = problemView.safeParse(body);
  if (problem.success) return problem.data;
  throw new CommandFailure(
    exitCodes.unexpected,
    `Het systeem gaf een onverwacht antwoord (${answer.status}) op ${new URL(answer.url).pathname}.`,
  );
}

async function bodyOf(answer: Response): Promise<unknown> {
  if (answer.ok) return answer.status === 204 ? undefined : answer.json().catch(() => undefined);
  const { detail } = await problemOf(answer);
  throw new CommandFailure(exitCodes.refused, `Het systeem weigerde ${new URL(answer.url).pathname}: ${detail}`);
}
