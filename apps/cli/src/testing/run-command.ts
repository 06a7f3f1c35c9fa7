import { run } from '../program';

/** Runs the command line as a person would; gives the exit code and what was written where. */
export async function runCommand(...words: string[]): Promise<{ code: unknown; out: string; said: string }> {
  let [out, said] = ['', ''];
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true)),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((said += String(text)), true)),
  ];
  try {
    await run(['node', 'eensluidend', ...words]);
    return { code: process.exitCode ?? 0, out, said };
  } finally {
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}
