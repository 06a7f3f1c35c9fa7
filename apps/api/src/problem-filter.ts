import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Log } from '@eensluidend/application';
import type { Problem } from '@eensluidend/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemType, standardHeaders } from './headers';
import { problemOf, problemOfError, RefusalError } from './problem';
import { allowedMethods, type ListedRoute } from './routes';

/** What HTTP itself asks beside a status (RFC 9110 §11.6.1, §10.2.3). */
const headersOf = ({ status }: Problem): Readonly<Record<string, string>> => {
  if (status === 401) return { 'WWW-Authenticate': 'Bearer' };
  return status === 503 ? { 'Retry-After': '5' } : {};
};

export const sendProblem = (reply: FastifyReply, error: unknown, log: Log): void => {
  const { problem, unexpected } = problemOfError(error);
  if (unexpected) log('request failed', error);
  void reply
    .headers({ ...standardHeaders, ...headersOf(problem) })
    .status(problem.status)
    .header('Content-Type', problemType)
    .send(JSON.stringify(problem));
};

/** Every error becomes a problem. Nest on Fastify answers a wrong method with 404; the standard asks for 405 with `Allow`. */
export const problemFilter = (routes: readonly ListedRoute[], log: Log): ExceptionFilter => {
  @Catch()
  class ProblemFilter implements ExceptionFilter {
    catch(error: unknown, host: ArgumentsHost): void {
      const http = host.switchToHttp();
      const reply = http.getResponse<FastifyReply>();
      const { method, url } = http.getRequest<FastifyRequest>();
      const allow = error instanceof NotFoundException ? allowedMethods(routes, url) : [];
      if (allow.length === 0 || allow.includes(method)) return sendProblem(reply, error, log);
      void reply.header('Allow', allow.join(', '));
      sendProblem(reply, new RefusalError({ code: 'methodNotAllowed' }), log);
    }
  }
  return new ProblemFilter();
};

/** What is not HTTP at all, or too large to be a head, passes by Fastify: it is answered on the bare connection. */
export const answerBrokenRequest = (error: { readonly code: string }, socket: Socket): void => {
  // On a connection that a browser opened beforehand and never used, an answer would be taken for that of its next request.
  const isUnasked = error.code === 'ECONNRESET' || error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  if (isUnasked || !socket.writable) return void socket.destroy();
  const problem = problemOf({ refusal: { code: 'malformedRequest' } });
  const body = JSON.stringify(problem);
  const headers = {
    ...standardHeaders,
    'Content-Type': problemType,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}\r\n${head.join('')}\r\n${body}`);
};
