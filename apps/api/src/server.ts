import 'reflect-metadata';
import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import {
  Catch,
  Module,
  NotFoundException,
  type ArgumentsHost,
  type DynamicModule,
  type ExceptionFilter,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Application } from '@eensluidend/application';
import type { RecordPorts } from '@eensluidend/event-store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Changes } from './changes';
import { ChangesController } from './changes.controller';
import { CommandsController } from './commands.controller';
import type { ApiConfig } from './config';
import { apiVersion } from './openapi';
import { PolicyGuard } from './policy';
import { problemOfError, RefusalError } from './problem';
import { allowedMethods, listRoutes } from './routes';
import { SystemController } from './system.controller';
import { apiConfig, applicationToken, changesToken, proposalList, recordToken } from './tokens';
import { ViewsController, type ListProposals } from './views.controller';

export interface ApiParts {
  readonly config: ApiConfig;
  readonly application: Application;
  readonly record: RecordPorts;
  readonly listProposals: ListProposals;
  readonly changes: Changes;
  readonly log: (message: string, error: unknown) => void;
}

const bodyLimit = 5 * 1024 * 1024;

const securityHeaders = {
  'API-Version': apiVersion,
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

const send = (reply: FastifyReply, error: unknown, log: ApiParts['log']): void => {
  const { problem, unexpected } = problemOfError(error);
  if (unexpected) log('request failed', error);
  void reply
    .headers(securityHeaders)
    .status(problem.status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
};

/** Nest on Fastify answers a wrong method with 404; the standard asks for 405 with `Allow`. */
const problemFilter = (parts: ApiParts, routes: ReturnType<typeof listRoutes>) => {
  @Catch()
  class ProblemFilter implements ExceptionFilter {
    catch(error: unknown, host: ArgumentsHost): void {
      const http = host.switchToHttp();
      const reply = http.getResponse<FastifyReply>();
      const { method, url } = http.getRequest<FastifyRequest>();
      const allow = error instanceof NotFoundException ? allowedMethods(routes, url) : [];
      if (allow.length === 0 || allow.includes(method)) return send(reply, error, parts.log);
      void reply.header('Allow', allow.join(', '));
      send(reply, new RefusalError({ code: 'methodNotAllowed' }), parts.log);
    }
  }
  return new ProblemFilter();
};

@Module({})
class ApiModule {
  static with(parts: ApiParts, filter: ExceptionFilter): DynamicModule {
    return {
      module: ApiModule,
      controllers: [CommandsController, ChangesController, ViewsController, SystemController],
      providers: [
        { provide: apiConfig, useValue: parts.config },
        { provide: applicationToken, useValue: parts.application },
        { provide: recordToken, useValue: parts.record },
        { provide: proposalList, useValue: parts.listProposals },
        { provide: changesToken, useValue: parts.changes },
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_FILTER, useValue: filter },
      ],
    };
  }
}

const servePages = async (server: FastifyInstance, folder: string): Promise<void> => {
  await server.register(fastifyStatic, { root: folder, wildcard: false, index: false, cacheControl: false });
  const page = (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html');
  server.get('/', page);
  server.get('/voorstellen/:id', page);
};

/** The API as a Nest application on Fastify, ready to listen. */
export const createApi = async (parts: ApiParts): Promise<NestFastifyApplication> => {
  z.config(z.locales.nl());
  const adapter = new FastifyAdapter({
    bodyLimit,
    routerOptions: { maxParamLength: 200 },
    // A malformed URL passes by hooks and filters: this is its only way to a problem.
    frameworkErrors: (error: unknown, _request: unknown, reply: FastifyReply) => send(reply, error, parts.log),
  });
  const server: FastifyInstance = adapter.getInstance();
  const routes = listRoutes(server);
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(securityHeaders);
    done();
  });
  if (parts.config.webFolder && existsSync(parts.config.webFolder)) await servePages(server, parts.config.webFolder);
  const module = ApiModule.with(parts, problemFilter(parts, routes));
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: ['error', 'warn'],
    rawBody: true,
    abortOnError: false,
  });
  server.setErrorHandler((error, _request, reply) => send(reply, error, parts.log));
  await app.init();
  return app;
};
