import { startApi, type ApiUnderTest } from './api';
import { everybody, today, type Everybody, type Started } from './scenario';

export interface Running {
  readonly api: ApiUnderTest;
  readonly all: Everybody;
  readonly vision: Started;
}

/** The API at noon of the day of the scenarios, its people, and the vision as far as `start` brings it. */
export async function running(start: (all: Everybody) => Promise<Started>): Promise<Running> {
  const api = await startApi();
  const all = everybody(api.url);
  await all.setClock(`${today}T12:00:00Z`);
  return { api, all, vision: await start(all) };
}
