import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Policy, PolicyGuard } from './policy';
import { problemFilter } from './problem-filter';
import { apiConfig } from './tokens';

@Controller()
class Forgetful {
  @Get('forgotten')
  forgotten() {
    return 'secret';
  }

  @Get('open')
  @Policy('open')
  open() {
    return 'open';
  }

  @Get('signed-in')
  @Policy('reader')
  signedIn() {
    return 'signed in';
  }

  @Get('development')
  @Policy('development')
  development() {
    return 'development';
  }
}

const start = async (development: boolean): Promise<NestFastifyApplication> => {
  @Module({
    controllers: [Forgetful],
    providers: [
      { provide: apiConfig, useValue: { development } },
      { provide: APP_GUARD, useClass: PolicyGuard },
      { provide: APP_FILTER, useValue: problemFilter([], () => undefined) },
    ],
  })
  class WithForgetful {}
  const app = await NestFactory.create<NestFastifyApplication>(WithForgetful, new FastifyAdapter(), { logger: false });
  await app.init();
  return app;
};

describe('Een adres zonder beleid is er niet', () => {
  const apps: NestFastifyApplication[] = [];
  afterAll(() => Promise.all(apps.map((app) => app.close())));

  const statuses = async (development: boolean, authorization?: string) => {
    const app = await start(development);
    apps.push(app);
    const headers = authorization === undefined ? {} : { authorization };
    const urls = ['/forgotten', '/open', '/signed-in', '/development'];
    return Promise.all(urls.map(async (url) => (await app.inject({ url, headers })).statusCode));
  };

  it('refuses an address whose policy was forgotten, also to somebody who is signed in', async () => {
    expect(await statuses(true, 'Bearer dev:jan:secretary')).toEqual([404, 200, 200, 200]);
  });

  it('asks everybody else to sign in', async () => {
    expect(await statuses(true)).toEqual([404, 200, 401, 200]);
  });

  it('takes no development token in production and shows nothing of development', async () => {
    expect(await statuses(false, 'Bearer dev:jan:secretary')).toEqual([404, 200, 401, 404]);
  });
});
