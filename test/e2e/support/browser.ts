import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** The Chromium of this machine, without a window if it has that, or the one CHROMIUM names; undefined where there is none. */
export const chromiumPath = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** The folder of the pages as they were built. Needs `npm run build`, as `npm test` does first. */
export const builtPages = (): string => {
  const folder = join(root, 'apps/web/dist');
  if (!existsSync(folder)) throw new Error('the pages are not built: run "npm run build" first');
  return folder;
};
