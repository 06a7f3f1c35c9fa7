import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keyedDigest, type Application } from '@eensluidend/application';
import { asOfQuery, whatIf, type ProposalListView } from '@eensluidend/contracts';
import { isAmong } from './headers';
import { isUuid } from './ids';
import type { ApiConfig } from './config';
import { Policy, readerOf } from './policy';
import { RefusalError } from './problem';
import { apiConfig, applicationToken, proposalList } from './tokens';

/** The same for every reader: nothing in it is secret. */
export type ListProposals = () => Promise<ProposalListView>;

type ViewName = 'proposal' | 'board' | 'timeline' | 'why' | 'obligations';

/** The civil dates of `?validOn=&knownOn=`: the state as it was on a day, as far as it was known on a day (R110). */
const momentAsked = (query: unknown) => {
  const parsed = asOfQuery.safeParse(query);
  const [wrong] = parsed.error?.issues ?? [];
  if (!parsed.success) throw new RefusalError({ code: 'invalidInput', field: String(wrong?.path[0] ?? 'validOn') });
  return parsed.data;
};

/** What a reader may see of proposals: always current, a fold of the stream itself. */
@Controller('v1/proposals')
export class ViewsController {
  constructor(
    @Inject(applicationToken) private readonly application: Application,
    @Inject(proposalList) private readonly listProposals: ListProposals,
    @Inject(apiConfig) private readonly config: ApiConfig,
  ) {}

  /** An `ETag` that is opaque and differs per reader. */
  private answer(request: FastifyRequest, reply: FastifyReply, body: object) {
    const reader = readerOf(request);
    const etag = `"${keyedDigest(this.config.key, 'etag', reader.role, reader.person, reader.body ?? '', JSON.stringify(body)).slice(0, 32)}"`;
    void reply.header('ETag', etag);
    if (!isAmong(etag, request.headers['if-none-match'])) return body;
    void reply.status(304);
    return undefined;
  }

  private async view(name: ViewName, id: string, query: unknown, request: FastifyRequest, reply: FastifyReply) {
    const when = momentAsked(query);
    const found = isUuid(id)
      ? await this.application.views[name](id.toLowerCase(), readerOf(request), when)
      : undefined;
    if (!found) throw new RefusalError({ code: 'notFound' });
    return this.answer(request, reply, found);
  }

  @Get()
  @Policy('reader')
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.answer(request, reply, await this.listProposals());
  }

  @Get(':id')
  @Policy('reader')
  proposal(
    @Param('id') id: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.view('proposal', id, query, request, reply);
  }

  @Get(':id/board')
  @Policy('reader')
  board(
    @Param('id') id: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.view('board', id, query, request, reply);
  }

  @Get(':id/timeline')
  @Policy('reader')
  timeline(
    @Param('id') id: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.view('timeline', id, query, request, reply);
  }

  @Get(':id/why')
  @Policy('reader')
  why(
    @Param('id') id: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.view('why', id, query, request, reply);
  }

  @Get(':id/obligations')
  @Policy('reader')
  obligations(
    @Param('id') id: string,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.view('obligations', id, query, request, reply);
  }

  @Get(':id/planning')
  @Policy('reader')
  async planning(
    @Param('id') id: string,
    @Query('whatIf') question: string | undefined,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const delay = whatIf.optional().safeParse(question);
    if (!delay.success) throw new RefusalError({ code: 'invalidInput', field: 'whatIf' });
    const found = isUuid(id)
      ? await this.application.views.planning(id.toLowerCase(), readerOf(request), momentAsked(query), delay.data)
      : undefined;
    if (!found) throw new RefusalError({ code: 'notFound' });
    return this.answer(request, reply, found);
  }

  @Get(':id/documents/:documentId')
  @Policy('reader')
  async document(
    @Param('id') id: string,
    @Param('documentId') documentId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const known = isUuid(id) && isUuid(documentId);
    const found = known
      ? await this.application.views.document(id.toLowerCase(), documentId.toLowerCase(), readerOf(request))
      : undefined;
    if (!found) throw new RefusalError({ code: 'notFound' });
    void reply
      .header('Content-Type', found.mediaType)
      .header('Content-Disposition', 'attachment; filename="document.txt"');
    return Buffer.from(found.content);
  }
}
