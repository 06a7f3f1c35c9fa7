import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { RecordPorts } from '@eensluidend/event-store';
import { z } from 'zod';
import type { ApiConfig } from './config';
import { openApiDocument } from './openapi';
import { Policy } from './policy';
import { RefusalError } from './problem';
import { apiConfig, recordToken } from './tokens';

const clockSetting = z.strictObject({ now: z.iso.datetime({ offset: true }).nullable() });

/** Health, the OpenAPI document, process definitions; in development the clock and who one can sign in as. */
@Controller()
export class SystemController {
  constructor(
    @Inject(recordToken) private readonly record: RecordPorts,
    @Inject(apiConfig) private readonly config: ApiConfig,
  ) {}

  @Get('health/live')
  @Policy('open')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Policy('open')
  async ready() {
    await this.record.clock.now();
    return { status: 'ok' };
  }

  @Get('v1/openapi.json')
  @Policy('open')
  openApi() {
    return openApiDocument();
  }

  @Get('v1/process-definitions')
  @Policy('reader')
  async definitions() {
    const stored = await this.record.definitions.list();
    return { definitions: stored.map(({ id, version, hash, definition }) => ({ id, version, hash, definition })) };
  }

  @Get('dev/identities')
  @Policy('development')
  async identities() {
    const stored = (await this.record.definitions.list()).at(-1);
    return identitiesOf(stored?.definition);
  }

  @Get('dev/clock')
  @Policy('development')
  async clock() {
    return { now: await this.record.clock.now() };
  }

  @Post('dev/clock')
  @HttpCode(200)
  @Policy('development')
  async setClock(@Body() body: unknown) {
    const setting = clockSetting.safeParse(body);
    if (!setting.success || !this.config.development) throw new RefusalError({ code: 'invalidInput' });
    await this.record.clock.set(setting.data.now === null ? null : new Date(setting.data.now).toISOString());
    return { now: await this.record.clock.now() };
  }
}

const bodies = z.object({ bodies: z.array(z.object({ id: z.string(), kind: z.string(), name: z.string() })) });

const roleOfKind = (kind: string): string | undefined => {
  if (kind === 'stuurgroep') return 'secretary';
  if (kind === 'college') return 'municipalSecretary';
  if (kind === 'council') return 'griffier';
  return kind === 'entrepreneur' ? 'entrepreneur' : 'adviser';
};

const labels: Readonly<Record<string, string>> = {
  secretary: 'Secretaris',
  municipalSecretary: 'Gemeentesecretaris',
  griffier: 'Griffier',
  entrepreneur: 'Bestuurder',
  adviser: 'Adviseur',
};

/** Whom one can sign in as in development: one person per body of the newest definition. */
const identitiesOf = (definition: unknown): readonly { token: string; label: string }[] => {
  const read = bodies.safeParse(definition);
  if (!read.success) return [{ token: 'dev:secretaris:secretary', label: 'Secretaris van de stuurgroep' }];
  return read.data.bodies.flatMap((body) => {
    const role = roleOfKind(body.kind);
    return role ? [{ token: `dev:${body.id}:${role}@${body.id}`, label: `${labels[role] ?? role}, ${body.name}` }] : [];
  });
};
