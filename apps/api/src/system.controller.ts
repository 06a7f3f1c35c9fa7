import { Controller, Get, Header, Inject } from '@nestjs/common';
import { rules, type RulesView } from '@eensluidend/contracts';
import type { RecordPorts } from '@eensluidend/event-store';
import { openApiDocument } from './openapi';
import { Policy } from './policy';
import { UnavailableError } from './problem';
import { recordToken } from './tokens';

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
  @Policy('open')
  openApi() {
    return openApiDocument();
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
