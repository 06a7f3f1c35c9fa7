import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { openApiChecker } from './openapi-checker';

export interface CheckingProxy {
  readonly url: string;
  /** What did not fit the document, in order. */
  readonly wrong: readonly string[];
  /** How many requests and answers were checked. */
  readonly checked: () => number;
  readonly stop: () => Promise<void>;
}

type After = (method: string, path: string, status: number, text: string) => Promise<void>;

/** Stands between a client and the API and checks everything that passes against the OpenAPI document. `/dev` passes unchecked. */
export async function checkingProxy(
  target: string,
  checker: ReturnType<typeof openApiChecker>,
  after: After,
): Promise<CheckingProxy> {
  const wrong: string[] = [];
  let checked = 0;
  const pass = async (request: IncomingMessage): Promise<{ status: number; type: string; text: string }> => {
    const { method = 'GET', url = '/' } = request;
    const path = url.split('?')[0] ?? url;
    const sent = await textOf(request);
    const headers = new Headers();
    for (const name of ['authorization', 'content-type', 'idempotency-key', 'if-match']) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const answer = await fetch(target + url, { method, headers, ...(sent === '' ? {} : { body: sent }) });
    const text = await answer.text();
    if (path.startsWith('/v1/')) {
      checked++;
      // A refusal for its form is the one answer to a request that the document does not allow.
      if (answer.status !== 400)
        wrong.push(...checker.request({ method, path, header: (name) => headers.get(name), text: sent }));
      const got = { status: answer.status, header: (name: string) => answer.headers.get(name), text };
      wrong.push(...checker.answer({ method, path }, got));
    }
    await after(method, path, answer.status, text);
    return { status: answer.status, type: answer.headers.get('content-type') ?? '', text };
  };
  const server = createServer((request, response) => {
    pass(request).then(
      ({ status, type, text }) => response.writeHead(status, { 'Content-Type': type }).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    wrong,
    checked: () => checked,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
