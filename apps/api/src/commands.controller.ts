import { Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '@eensluidend/application';
import { commands, type CommandName } from '@eensluidend/contracts';
import { receivedText } from './body';
import { isUuid } from './ids';
import { parsed } from './invalid';
import { Policy, readerOf } from './policy';
import { RefusalError } from './problem';
import { applicationToken } from './tokens';

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** One route per command of the contracts; adding a command there adds its route here. */
@Controller('v1/proposals')
export class CommandsController {
  constructor(@Inject(applicationToken) private readonly application: Application) {}

  async perform(name: CommandName, proposalId: string | undefined, request: FastifyRequest, reply: FastifyReply) {
    const actor = readerOf(request);
    if (proposalId !== undefined && !isUuid(proposalId)) throw new RefusalError({ code: 'notFound' });
    const commandId = header(request, 'idempotency-key') ?? '';
    if (!isUuid(commandId)) throw new RefusalError({ code: 'idempotencyKeyMissing' });
    const ifMatch = header(request, 'if-match');
    const performed = await this.application.perform({
      name,
      body: parsed(commands[name].body, request.body),
      ...(proposalId ? { proposalId: proposalId.toLowerCase() } : {}),
      actor,
      commandId: commandId.toLowerCase(),
      received: receivedText(request),
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
    if (performed.kind === 'refused') throw new RefusalError(performed.refusal, performed.first);
    if (name === 'startProposal') void reply.header('Location', `/v1/proposals/${performed.effect.proposalId}`);
    return performed.effect;
  }
}

const addRoute = (name: CommandName): void => {
  const { path } = commands[name];
  const prototype = CommandsController.prototype;
  const handler =
    path === ''
      ? function (this: CommandsController, request: FastifyRequest, reply: FastifyReply) {
          return this.perform(name, undefined, request, reply);
        }
      : function (this: CommandsController, request: FastifyRequest, reply: FastifyReply, id: string) {
          return this.perform(name, id, request, reply);
        };
  const method = `perform_${name}`;
  const descriptor: PropertyDescriptor = { value: handler, writable: true, configurable: true };
  Object.defineProperty(prototype, method, descriptor);
  Req()(prototype, method, 0);
  Res({ passthrough: true })(prototype, method, 1);
  if (path !== '') Param('id')(prototype, method, 2);
  for (const decorate of [Post(path === '' ? '' : `:id/${path}`), HttpCode(201), Policy('reader')])
    decorate(prototype, method, descriptor);
};

for (const name of Object.keys(commands)) addRoute(name as CommandName);
