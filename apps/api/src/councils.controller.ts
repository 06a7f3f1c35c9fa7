import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Application } from '@eensluidend/application';
import { voteListRequest } from '@eensluidend/contracts';
import { isUuid } from './ids';
import { parsed } from './invalid';
import { Policy, readerOf } from './policy';
import { RefusalError } from './problem';
import { applicationToken } from './tokens';

const textId = (field: string, given: string | undefined): string => {
  if (typeof given !== 'string' || !isUuid(given)) throw new RefusalError({ code: 'invalidInput', field });
  return given.toLowerCase();
};

/** What helps to record what a council did, or to correct it: two texts compared, a vote list read, a fact as its report. Nothing is recorded here. */
@Controller('v1')
export class CouncilsController {
  constructor(@Inject(applicationToken) private readonly application: Application) {}

  @Get('proposals/:id/differences')
  @Policy('reader')
  async differences(
    @Param('id') id: string,
    @Query('from') from: string | undefined,
    @Query('to') to: string | undefined,
  ) {
    const [fromId, toId] = [textId('from', from), textId('to', to)];
    if (!isUuid(id)) throw new RefusalError({ code: 'notFound' });
    const found = await this.application.differences(id.toLowerCase(), fromId, toId);
    if (!found) throw new RefusalError({ code: 'notFound' });
    return found;
  }

  @Get('proposals/:id/facts/:factId')
  @Policy('reader')
  async reportedFact(@Param('id') id: string, @Param('factId') factId: string, @Req() request: FastifyRequest) {
    const known = isUuid(id) && isUuid(factId);
    const reader = readerOf(request);
    const found = known
      ? await this.application.reportedFact(id.toLowerCase(), factId.toLowerCase(), reader)
      : undefined;
    if (!found) throw new RefusalError({ code: 'notFound' });
    return found;
  }

  @Post('vote-lists')
  @HttpCode(200)
  @Policy('reader')
  async readVoteList(@Req() request: FastifyRequest) {
    const read = await this.application.readVoteList(parsed(voteListRequest, request.body), readerOf(request));
    if (read.kind === 'refused') throw new RefusalError(read.refusal);
    return read.list;
  }
}
