import { writeFile } from 'node:fs/promises';
import { freePort, portIsFree, startPostgres, startTemporal, type Temporal } from '@eensluidend/servers';
import type { Base } from './base';
import { failureOf } from '../failure';
import { makeCurrent } from './make-current';
import { prepareDatabase } from './database';
import { openLog } from './log-file';
import { supervise, type Supervised } from './supervise';

/** Starts PostgreSQL on its data and brings the database up to date; `url` is for API and worker. */
export async function startDatabase({
  paths,
  talk,
  note,
  giveUp,
}: Base): Promise<{ url: string; stop: () => Promise<void> }> {
  let port: number | undefined; // the same again after a restart: the others know it
  const log = await openLog(paths.log('postgres'));
  const start = () =>
    startPostgres({ dataFolder: paths.postgres, onOutput: log.write, ...(port === undefined ? {} : { port }) });
  const server = await talk.step(
    'PostgreSQL starten',
    () =>
      supervise({
        name: 'PostgreSQL',
        log: paths.log('postgres'),
        say: talk.say,
        giveUp,
        start,
        started: async (running) => {
          port = running.port;
          await note('PostgreSQL', running.pid);
        },
      }),
    ({ first }) => `PostgreSQL draait (poort ${first.port})`,
  );
  try {
    const url = await talk.step(
      'Database bijwerken',
      async () => {
        const prepared = await prepareDatabase(server.first.url);
        await writeFile(paths.databaseUrl, `${prepared}\n`, { mode: 0o600 });
        return prepared;
      },
      () => 'Database is bijgewerkt',
    );
    return { url, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Where Temporal's own pages are when nothing else is there. */
const usualUiPort = 8233;

/** Starts the Temporal dev server on its file; an unusable file is set aside, and the launcher says so. */
export async function startWorkflowServer({ paths, talk, note, giveUp }: Base): Promise<Supervised<Temporal>> {
  const log = await openLog(paths.log('temporal'));
  const port = await freePort();
  const uiPort = (await portIsFree(usualUiPort)) ? usualUiPort : await freePort();
  return talk.step(
    'Temporal starten (de eerste keer wordt het opgehaald)',
    () =>
      supervise({
        name: 'Temporal',
        log: paths.log('temporal'),
        say: talk.say,
        giveUp,
        start: () => startTemporal({ dataFile: paths.temporalFile, port, uiPort, onOutput: log.write }),
        started: async (running, again) => {
          await note('Temporal', running.pid);
          await writeFile(paths.temporalAddress, `${running.address}\n`);
          // A server that came back empty has forgotten which build of the worker is the current one.
          if (again) void makeCurrent(running).catch((error: unknown) => talk.say(failureOf(error).message));
          if (running.rebuilt)
            talk.say('Het bestand van Temporal was onbruikbaar en is opzijgezet; het wordt opgebouwd uit het logboek.');
        },
      }),
    ({ first }) => `Temporal draait op ${first.address}. ${first.taken}`,
  );
}
