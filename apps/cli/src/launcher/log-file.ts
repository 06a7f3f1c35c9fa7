import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file that what a child process writes is added to. */
export interface LogFile {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/** Opens a log file, and its folder if need be. */
export async function openLog(path: string): Promise<LogFile> {
  await mkdir(dirname(path), { recursive: true });
  const file = createWriteStream(path, { flags: 'a' });
  file.on('error', () => undefined); // a full disk must not end the launcher
  return { write: (text) => void file.write(text), close: () => void file.end() };
}
