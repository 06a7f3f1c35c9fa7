import { randomUUID } from 'node:crypto';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '@eensluidend/application';
import { seesSecrecy, type Reader } from '@eensluidend/access';
import { secrecyOfEvent } from '@eensluidend/domain';
import type { Change, Changes } from './changes';
import { isUuid } from './commands.controller';
import { Policy, readerOf } from './policy';
import { RefusalError } from './problem';
import { applicationToken, changesToken } from './tokens';

const keepAliveMs = 15_000;

/** Server-sent events that only say that something changed; the page then reads what it may see. Ids say nothing. */
@Controller('v1')
export class ChangesController {
  constructor(
    @Inject(applicationToken) private readonly application: Application,
    @Inject(changesToken) private readonly changes: Changes,
  ) {}

  /** A fact about a secrecy that this reader may not know of is no change for this reader. */
  private async concerns(change: Change, reader: Reader): Promise<boolean> {
    const { stream } = await this.application.streams.read(change.proposalId);
    const event = stream.state?.events.find((each) => each.eventId === change.eventId);
    if (!stream.state || !event) return true;
    const secrecy = secrecyOfEvent(event);
    return secrecy === undefined || seesSecrecy(stream.state, reader, secrecy);
  }

  private stream(request: FastifyRequest, reply: FastifyReply, only: string | undefined): void {
    const reader = readerOf(request);
    reply.hijack();
    const { raw } = reply;
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
    raw.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      Connection: 'keep-alive',
    });
    const tell = (): void => void raw.write(`id: ${randomUUID()}\nevent: changed\ndata: {}\n\n`);
    raw.write(': verbonden\n\n');
    // Whoever comes back may have missed something: let it look again.
    if (request.headers['last-event-id'] !== undefined) tell();
    const stop = this.changes.subscribe((change) => {
      if (only !== undefined && change.proposalId !== only) return;
      this.concerns(change, reader).then(
        (concerned) => concerned && tell(),
        () => tell(),
      );
    });
    const beat = setInterval(() => raw.write(': \n\n'), keepAliveMs);
    request.raw.on('close', () => {
      clearInterval(beat);
      stop();
    });
  }

  @Get('changes')
  @Policy('reader')
  all(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.stream(request, reply, undefined);
  }

  @Get('proposals/:id/changes')
  @Policy('reader')
  async one(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const known = isUuid(id) && (await this.application.streams.read(id.toLowerCase())).stream.state !== undefined;
    if (!known) throw new RefusalError({ code: 'notFound' });
    this.stream(request, reply, id.toLowerCase());
  }
}
