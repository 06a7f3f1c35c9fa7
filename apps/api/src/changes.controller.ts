import { randomUUID } from 'node:crypto';
import { Controller, Get, Inject, Param, Req, Res, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Application } from '@eensluidend/application';
import { seesSecrecy, type Reader } from '@eensluidend/access';
import { visibleEvents } from '@eensluidend/domain';
import type { Change, Changes } from './changes';
import { isUuid } from './ids';
import { Policy, readerOf } from './policy';
import { RefusalError, UnavailableError } from './problem';
import { applicationToken, changesToken } from './tokens';

const keepAliveMs = 15_000;
/** A page that takes nothing in any more is let go; it comes back and looks again. */
const mostWaitingBytes = 64 * 1024;

/** A fact that this reader may not know of is no change for this reader; nor is one that no view shows yet. */
const concerns = ({ state, eventIds }: Change, reader: Reader): boolean =>
  visibleEvents(state, (secrecyId) => seesSecrecy(state, reader, secrecyId)).some((event) =>
    eventIds.has(event.eventId),
  );

/** Server-sent events that only say that something changed; the page then reads what it may see. Ids say nothing. */
@Controller('v1')
export class ChangesController implements OnModuleDestroy {
  private readonly open = new Set<FastifyReply['raw']>();
  private stopping = false;

  constructor(
    @Inject(applicationToken) private readonly application: Application,
    @Inject(changesToken) private readonly changes: Changes,
  ) {}

  onModuleDestroy(): void {
    this.stopping = true;
    for (const raw of this.open) raw.end();
  }

  private stream(request: FastifyRequest, reply: FastifyReply, only?: string): void {
    if (this.stopping) throw new UnavailableError();
    const reader = readerOf(request);
    reply.hijack();
    const { raw } = reply;
    // Whoever left while the proposal was looked up is told nothing: nobody would hear of the closing again.
    if (raw.destroyed) return;
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
    // The connection serves this stream alone, so that ending the stream frees it.
    raw.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', Connection: 'close' });
    if (request.method === 'HEAD') return void raw.end();
    const write = (text: string): void => {
      if (raw.writableEnded || raw.destroyed) return;
      if (raw.writableLength > mostWaitingBytes) raw.destroy();
      else raw.write(text);
    };
    const tell = (): void => write(`id: ${randomUUID()}\nevent: changed\ndata: {}\n\n`);
    const isNews = (change: Change) => (only === undefined || change.proposalId === only) && concerns(change, reader);
    const stop = this.changes.subscribe((changes) => {
      try {
        if (changes === 'anything' || changes.some(isNews)) tell();
      } catch {
        // A page that cannot be told for certain comes back by itself and then looks again.
        raw.end();
      }
    });
    const beat = setInterval(() => write(':\n\n'), keepAliveMs);
    this.open.add(raw);
    raw.on('close', () => {
      clearInterval(beat);
      stop();
      this.open.delete(raw);
    });
    write(': verbonden\n\n');
    // Whoever comes back may have missed something: let it look again.
    if (request.headers['last-event-id'] !== undefined) tell();
  }

  @Get('changes')
  @Policy('reader')
  all(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.stream(request, reply);
  }

  @Get('proposals/:id/changes')
  @Policy('reader')
  async one(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const known = isUuid(id) && (await this.application.streams.read(id.toLowerCase())).stream.state !== undefined;
    if (!known) throw new RefusalError({ code: 'notFound' });
    this.stream(request, reply, id.toLowerCase());
  }
}
