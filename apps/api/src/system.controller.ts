import { createHash } from 'node:crypto';
import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import { rules, type RulesView } from '@eensluidend/contracts';
import type { RecordPorts } from '@eensluidend/event-store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAmong } from './headers';
import { openApiDocument } from './openapi';
import { Policy } from './policy';
import { UnavailableError } from './problem';
import { recordToken } from './tokens';

const prepared = () => {
  const bytes = Buffer.from(JSON.stringify(openApiDocument()));
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"` };
};
let description: ReturnType<typeof prepared> | undefined;

/** Health, the OpenAPI document, the rules, process definitions. */
@Controller()
export class SystemController {
  constructor(@Inject(recordToken) private readonly record: RecordPorts) {}

  @Get('health/live')
  @Policy('open')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Policy('open')
  async ready() {
    await this.record.clock.now().catch((cause: unknown) => {
      throw new UnavailableError('the database does not answer', { cause });
    });
    return { status: 'ok' };
  }

  @Get('v1/openapi.json')
  @Header('Access-Control-Allow-Origin', '*')
  @Header('Cache-Control', 'no-cache')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Policy('open')
  openApi(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { bytes, etag } = (description ??= prepared());
    void reply.header('ETag', etag);
    if (!isAmong(etag, request.headers['if-none-match'])) return bytes;
    void reply.status(304);
    return undefined;
  }

  @Get('v1/rules')
  @Policy('reader')
  rules(): RulesView {
    return {
      rules: Object.fromEntries(Object.entries(rules).map(([id, { sentence, basis }]) => [id, { sentence, basis }])),
    };
  }

  @Get('v1/process-definitions')
  @Policy('reader')
  async definitions() {
    const stored = await this.record.definitions.list();
    return { definitions: stored.map(({ id, version, hash, definition }) => ({ id, version, hash, definition })) };
  }
}
