import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { RecordPorts } from '@eensluidend/event-store';
import { z } from 'zod';
import { identitiesOf, type Identity } from './identity';
import { parsed } from './invalid';
import { Policy } from './policy';
import { recordToken } from './tokens';

/** What PostgreSQL and four-digit years can hold, with room to spare. */
const instant = z.iso
  .datetime({ offset: true })
  .refine((now) => now >= '1900' && now < '9000', 'Kies een tijdstip tussen het jaar 1900 en 9000.');
const clockSetting = z.strictObject({ now: instant.nullable() });

/** The clock, and whom one can sign in as. Not there at all in production, and not in the OpenAPI document. */
@Controller('dev')
export class DevelopmentController {
  constructor(@Inject(recordToken) private readonly record: RecordPorts) {}

  @Get('identities')
  @Policy('development')
  async identities(): Promise<readonly Identity[]> {
    const definitions = await this.record.definitions.list();
    const newest = new Map(definitions.map((each) => [each.id, each.definition])); // by id, then version
    const identities = [...newest.values()].flatMap(identitiesOf);
    return [...new Map(identities.map((each) => [each.token, each])).values()];
  }

  @Get('clock')
  @Policy('development')
  async clock() {
    return { now: await this.record.clock.now() };
  }

  @Post('clock')
  @HttpCode(200)
  @Policy('development')
  async setClock(@Body() body: unknown) {
    const { now } = parsed(clockSetting, body);
    await this.record.clock.set(now === null ? null : new Date(now).toISOString());
    return { now: await this.record.clock.now() };
  }
}
