import { stopAll } from './running';

/** Stops what the global set-up started; jest calls it after failures too. */
export default async function globalTeardown(): Promise<void> {
  await stopAll();
}
