import { demandFreePort } from '@eensluidend/servers';
import { exitCodes, type CommandFailure, type ExitCode } from '../exit-codes';
import { dataPaths, programs as builtPrograms, type Programs } from '../paths';
import type { Talk } from '../talk';
import { untilApiReady } from './api-ready';
import { ensureKeyFile } from './key-file';
import { takeLock } from './lock';
import { makeCurrent } from './make-current';
import { startApi, startWorker } from './our-programs';
import { playRealCase, storeIsEmpty } from './play-case';
import { demandBuilt } from './program-process';
import { startDatabase, startWorkflowServer } from './servers';
import { requestedCode } from './stop-signal';
import { whereToLook } from './where-to-look';

export interface LaunchOptions {
  readonly dataFolder: string;
  readonly port: number;
  /** Leave an empty store empty. */
  readonly empty: boolean;
  readonly stop: AbortSignal;
  readonly talk: Talk;
  /** Default: as built. */
  readonly programs?: Programs;
}

type OnStop = (name: string, stop: () => Promise<void>) => void;

/** Runs everything until a stop is asked for or something keeps failing; returns the exit code. */
export async function launch(options: LaunchOptions): Promise<ExitCode> {
  const { talk, stop } = options;
  const over = new AbortController();
  const stops: { readonly name: string; readonly stop: () => Promise<void> }[] = [];
  try {
    await run({ ...options, stop: AbortSignal.any([stop, over.signal]) }, (name, stop) => stops.push({ name, stop }));
    return stop.aborted ? requestedCode(stop) : exitCodes.ok;
  } catch (error) {
    // What fails because everything is being stopped is no failure.
    if (stop.aborted) return requestedCode(stop);
    throw error;
  } finally {
    over.abort(); // whatever still waits for an answer stops waiting
    if (stops.length > 1) talk.say('Alles wordt gestopt …');
    // In the reverse order of starting: API, worker, Temporal, PostgreSQL, and the lock last.
    for (const { name, stop } of stops.toReversed()) {
      await stop().catch(() => talk.say(`${name} kon niet netjes worden gestopt.`));
    }
    if (stops.length > 1) talk.say('Gestopt.');
  }
}

async function run(options: LaunchOptions, onStop: OnStop): Promise<void> {
  const { dataFolder, port, empty, stop, talk, programs = builtPrograms } = options;
  const paths = dataPaths(dataFolder);
  demandBuilt(Object.values(programs));
  const lock = await takeLock(paths.lock);
  onStop('De gegevensmap', lock.release);
  await demandFreePort(port, 'de API en de pagina (--port)');
  if (lock.ended.length > 0) talk.say(`Nog over van een vorige keer en nu gestopt: ${lock.ended.join(', ')}.`);
  await ensureKeyFile(paths.keyFile);
  const givenUp = Promise.withResolvers<never>();
  givenUp.promise.catch(() => undefined); // awaited further on, may fail before
  const orGivenUp = <T>(work: Promise<T>): Promise<T> => Promise.race([work, givenUp.promise]);
  const base = { paths, talk, note: lock.note, giveUp: (failure: CommandFailure) => givenUp.reject(failure) };

  const database = await startDatabase(base);
  onStop('PostgreSQL', database.stop);
  if (stop.aborted) return;
  const temporal = await startWorkflowServer(base);
  onStop('Temporal', temporal.stop);
  if (stop.aborted) return;
  const ours = { ...base, port, database: database.url, temporal: temporal.first, programs };
  const worker = await startWorker(ours);
  onStop('De worker', worker.stop);
  if (stop.aborted) return;
  const api = await startApi(ours);
  onStop('De API', api.stop);

  const url = `http://127.0.0.1:${port}`;
  const ready = async (): Promise<void> => {
    await Promise.all([makeCurrent(temporal.first, stop), untilApiReady(url, stop)]);
    stop.throwIfAborted();
  };
  await orGivenUp(talk.step('Wachten tot alles gereed is', ready, () => 'Alles is gereed'));
  if (stop.aborted) return;
  await lock.announce(url);
  if (!empty && (await storeIsEmpty(url))) {
    talk.say('De opslag is leeg: de echte zaak wordt afgespeeld …');
    const played = await orGivenUp(playRealCase(programs.cli, url, stop));
    if (!played && !stop.aborted) talk.say('Het afspelen van de zaak is niet gelukt; het systeem draait door.');
  }
  if (stop.aborted) return;
  process.stdout.write(whereToLook({ url, temporalUi: temporal.first.uiUrl, folder: paths.folder }));
  await orGivenUp(aborted(stop));
}

function aborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
}
