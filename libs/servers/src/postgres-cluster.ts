import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './postgres-account';
import type { PostgresBinaries } from './postgres-binaries';
import { isAlive, processName } from './process';
import { ServerTrouble } from './trouble';

/** A cluster on disk: what `initdb` makes, and the superuser's password beside it. */
export interface Cluster {
  readonly path: string;
  readonly password: string;
}

interface ClusterOptions {
  readonly binaries: PostgresBinaries;
  readonly account: Account;
  readonly folder: string;
  readonly lasting: boolean;
  readonly password: string | undefined;
}

/** Makes the cluster in this folder if it is not there; one that was broken off half-way is not there. */
export async function prepareCluster(options: ClusterOptions): Promise<Cluster> {
  const { account, folder } = options;
  const path = join(folder, 'cluster');
  const passwordFile = join(folder, 'password');
  if (existsSync(path)) return { path, password: await readPassword(passwordFile) };
  await mkdir(folder, { recursive: true });
  const password = options.password ?? randomBytes(18).toString('hex');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  // Made aside and renamed, so that a half-made cluster is never taken for a whole one.
  const draft = join(folder, 'cluster.draft');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  if (account.owner) {
    for (const each of [folder, passwordFile, draft]) await chown(each, account.owner.uid, account.owner.gid);
  }
  await initialise(options, draft, passwordFile);
  await rename(draft, path);
  return { path, password };
}

/**
 * Removes a pid file whose number belongs to another program by now, because PostgreSQL would refuse to start then. One
 * whose process is gone is left to PostgreSQL, which first checks that nothing of that server still runs. Refuses when the
 * server on this cluster does run.
 */
export async function clearStalePid(cluster: string): Promise<void> {
  const pid = await postmasterPid(cluster);
  if (pid === undefined || !isAlive(pid)) return;
  if (processName(pid).includes('postgres')) {
    throw new ServerTrouble('alreadyRunning', `Er draait al een PostgreSQL op deze gegevensmap (proces ${pid}).`);
  }
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/** Returns the process id that the cluster's pid file names, if there is such a file. */
export async function postmasterPid(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

async function readPassword(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    throw new ServerTrouble('unusableFolder', `Het wachtwoord van PostgreSQL ontbreekt: ${file} is niet te lezen.`);
  }
}

function initialise(options: ClusterOptions, target: string, passwordFile: string): Promise<void> {
  const wanted = [
    `--pgdata=${target}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same sorting on every machine, whatever locales it has.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(options.lasting ? [] : ['--no-sync']),
  ];
  const { command, args, ...identity } = options.account.wrap(options.binaries.initdb, wanted);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...identity, cwd: '/', env: { ...process.env, LC_ALL: 'C' } });
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
    const refuse = (): void => reject(new ServerTrouble('unusableFolder', refusal(options.folder), log));
    child.once('error', refuse);
    child.once('close', (code) => (code === 0 ? resolve() : refuse()));
  });
}

function refusal(folder: string): string {
  return `PostgreSQL kan in ${folder} geen gegevens aanmaken: controleer of er ruimte is en of de map beschrijfbaar is.`;
}
