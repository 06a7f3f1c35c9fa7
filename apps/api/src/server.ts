import 'reflect-metadata';
import { Module, type DynamicModule, type ExceptionFilter } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Application, Log } from '@eensluidend/application';
import type { RecordPorts } from '@eensluidend/event-store';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { readJsonOnly } from './body';
import type { Changes } from './changes';
import { ChangesController } from './changes.controller';
import { CommandsController } from './commands.controller';
import { CouncilsController } from './councils.controller';
import type { ApiConfig } from './config';
import { DevelopmentController } from './development.controller';
import { standardHeaders } from './headers';
import { nestLogger } from './nest-log';
import { servePages } from './pages';
import { PolicyGuard } from './policy';
import { bodyLimitMb } from './problem';
import { answerBrokenRequest, problemFilter, sendProblem } from './problem-filter';
import { listRoutes, type ListedRoute } from './routes';
import { SystemController } from './system.controller';
import { apiConfig, applicationToken, changesToken, proposalList, recordToken } from './tokens';
import { ViewsController, type ListProposals } from './views.controller';

export interface ApiParts {
  readonly config: ApiConfig;
  readonly application: Application;
  readonly record: RecordPorts;
  readonly listProposals: ListProposals;
  readonly changes: Changes;
  readonly log: Log;
}

const requestTimeoutMs = 30_000;

@Module({})
class ApiModule {
  static with(parts: ApiParts, filter: ExceptionFilter): DynamicModule {
    const { development } = parts.config;
    return {
      module: ApiModule,
      controllers: [
        CommandsController,
        CouncilsController,
        ChangesController,
        ViewsController,
        SystemController,
        ...(development ? [DevelopmentController] : []),
      ],
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

const fastifyAdapter = (log: Log): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: bodyLimitMb * 1024 * 1024,
    requestTimeout: requestTimeoutMs,
    // While stopping, what still comes in over an open connection is answered as usual.
    return503OnClosing: false,
    // There is one error handler, Nest's, which ends in the problem filter; a second one would not start.
    allowErrorHandlerOverride: false,
    routerOptions: { maxParamLength: 200 },
    // A malformed URL passes by hooks and filters: this is its only way to a problem.
    frameworkErrors: (error: unknown, _request: unknown, reply: FastifyReply) => sendProblem(reply, error, log),
    clientErrorHandler: answerBrokenRequest,
  });

export interface Api {
  readonly app: NestFastifyApplication;
  /** Every route of the server, as registered. */
  readonly routes: readonly ListedRoute[];
}

/** The API as a Nest application on Fastify, ready to listen. */
export const createApi = async (parts: ApiParts): Promise<Api> => {
  z.config(z.locales.nl());
  const adapter = fastifyAdapter(parts.log);
  const server: FastifyInstance = adapter.getInstance();
  const routes = listRoutes(server);
  readJsonOnly(server);
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(standardHeaders);
    done();
  });
  if (parts.config.webFolder) await servePages(server, parts.config.webFolder);
  const module = ApiModule.with(parts, problemFilter(routes, parts.log));
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: nestLogger(parts.log),
    bodyParser: false,
    abortOnError: false,
  });
  await app.init();
  return { app, routes };
};
