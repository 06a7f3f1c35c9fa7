import { randomUUID } from 'node:crypto';
import {
  commands,
  effectView,
  problemView,
  type CommandInput,
  type CommandName,
  type Effect,
  type Problem,
} from '@eensluidend/contracts';
import type { z } from 'zod';
import { openApiDocument } from '../../../apps/api/src/openapi';
import { openApiChecker } from './openapi-checker';

/** One answer of the API, as bytes and as headers. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface SendOptions {
  /** `Idempotency-Key`; without it a new one. */
  readonly key?: string;
  readonly ifMatch?: string;
}

/** Who asks, as a development token names them: `person:role@body`. */
export const people = {
  secretary: 'secretaris:secretary@stuurgroep',
  operator: 'beheerder:operator',
  councilMember: 'raadslid:councilMember@council-gm0981',
  griffier: (municipality: string) => `griffier-${municipality}:griffier@council-${municipality}`,
  municipalSecretary: (municipality: string) => `secretaris-${municipality}:municipalSecretary@college-${municipality}`,
  adviser: (body: string) => `voorzitter-${body}:adviser@${body}`,
} as const;

export type Client = ReturnType<typeof clientOf>;

const ofOneProposal = (name: CommandName, proposalId: string | undefined): string =>
  name === 'startProposal' ? '/v1/proposals' : `/v1/proposals/${proposalId ?? ''}/${commands[name].path}`;

const documented = openApiChecker(JSON.parse(JSON.stringify(openApiDocument())));

/** Every answer that any test gets on a documented address is as documented. */
const expectAsDocumented = (method: string, path: string, { status, headers, text }: Answer): void => {
  if (!documented.knows(method, path)) return;
  const got = { status, text, header: (name: string) => headers.get(name) };
  expect(documented.answer({ method, path }, got)).toEqual([]);
};

/** A client of the API for one person. */
export const clientOf = (baseUrl: string, who: string | undefined) => {
  const request = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (who !== undefined && !headers.has('Authorization')) headers.set('Authorization', `Bearer dev:${who}`);
    const answer = await fetch(baseUrl + path, { ...init, headers });
    const got = { status: answer.status, headers: answer.headers, text: await answer.text() };
    expectAsDocumented(init.method ?? 'GET', path.split('?')[0] ?? path, got);
    return got;
  };
  const send = (name: CommandName, proposalId: string | undefined, body: unknown, options: SendOptions = {}) =>
    request(ofOneProposal(name, proposalId), {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': options.key ?? randomUUID(),
        ...(options.ifMatch === undefined ? {} : { 'If-Match': options.ifMatch }),
      },
    });
  return {
    request,
    /** Sends a command as it is, right or wrong. */
    send,
    /** Sends a command that must be accepted. */
    async record<Name extends CommandName>(
      name: Name,
      proposalId: string | undefined,
      body: CommandInput<Name>,
      options?: SendOptions,
    ): Promise<Effect> {
      const answer = await send(name, proposalId, body, options);
      if (answer.status !== 201) throw new Error(`${name}: ${answer.status} ${answer.text}`);
      return effectView.parse(JSON.parse(answer.text));
    },
    /** Reads a view that must be there. */
    async read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
      const answer = await request(path);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
      return schema.parse(JSON.parse(answer.text));
    },
  };
};

/** The problem in an answer; fails when it is none. */
export const problemIn = (answer: Answer): Problem => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = problemView.parse(JSON.parse(answer.text));
  expect(problem.status).toBe(answer.status);
  return problem;
};
