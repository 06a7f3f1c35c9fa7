import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: string[] = [];
  request.setEncoding('utf8');
  for await (const chunk of request) chunks.push(String(chunk));
  return chunks.join('');
};

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    ['authorization', 'content-type', 'idempotency-key'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/**
 * Stands before the API and, when asked, loses one answer: the API has recorded the command, is killed, and the sender never
 * hears of it.
 */
export const answerLoser = async (baseUrl: string, onLost: () => Promise<void>) => {
  let loseNext = false;
  let lost = 0;
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = request.method === 'POST' ? { body: await textOf(request) } : {};
    const answer = await fetch(baseUrl + (request.url ?? ''), {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      ...body,
    });
    const text = await answer.text();
    if (loseNext && answer.status === 201) {
      loseNext = false;
      lost++;
      await onLost();
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? 'text/plain' }).end(text);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    loseNextAnswer: () => void (loseNext = true),
    lost: () => lost,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
