import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RefusalError } from './problem';

const received = new WeakMap<FastifyRequest, string>();

/** The body as it came in, for telling a repeated request from another. */
export const receivedText = (request: FastifyRequest): string => received.get(request) ?? '';

/** NUL and half a surrogate pair: JSON can escape them, but no text holds them (RFC 7493). */
const suspect = /\\u(0000|d[89a-f])/i;

const isText = (value: unknown): boolean =>
  typeof value !== 'string' || (value.isWellFormed() && !value.includes('\u0000'));

const parse = (text: string): unknown =>
  suspect.test(text)
    ? JSON.parse(text, (key: string, value: unknown) => {
        if (!isText(key) || !isText(value)) throw new SyntaxError('not a text');
        return value;
      })
    : JSON.parse(text);

/** Reads JSON in UTF-8 and nothing else; every other kind of body is refused with 415. */
export const readJsonOnly = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body));
      received.set(request, text);
      done(null, parse(text));
    } catch {
      done(new RefusalError({ code: 'malformedRequest' }));
    }
  });
};
