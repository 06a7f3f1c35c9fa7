import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInDefinitions, exampleDefinitions } from '@eensluidend/process';
import { CommandFailure, exitCodes } from '../exit-codes';
import { definitionsCommand } from './definitions';

const [good = ''] = builtInDefinitions();

describe('eensluidend definitions', () => {
  let folder: string;
  let said: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'definities-'));
    said = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  const file = async (text: string) => {
    const path = join(folder, 'regio.yaml');
    await writeFile(path, text);
    return path;
  };
  const run = (...argv: string[]) => definitionsCommand().parseAsync(argv, { from: 'user' });
  const failureOf = async (...argv: string[]) => {
    const error: unknown = await run(...argv).catch((thrown: unknown) => thrown);
    if (error instanceof CommandFailure) return error;
    throw new Error('the command did not fail');
  };

  it('says that a good definition is right, with its fingerprint', async () => {
    await run('check', await file(good));
    expect(said).toMatch(
      /Maastricht-Heuvelland \(maastricht-heuvelland, versie 1\) klopt\. Vingerafdruk [0-9a-f]{64}\.\n$/,
    );
  });

  it.each(exampleDefinitions())('finds the invented regions right as well', async (text) => {
    await run('check', await file(text));
    expect(said).toMatch(/\(voorbeeld-[a-z-]+, versie 1\) klopt\./);
  });

  it('prints every fault as file, line, column, path and reason', async () => {
    const path = await file(
      good.replace('gemeente/gm0935', 'gemeente/gm0000').replace('remindBefore: P7D', 'remindBefore: P90D'),
    );
    const failure = await failureOf('check', path);
    expect(failure.exitCode).toBe(exitCodes.invalidInput);
    expect(failure.message.split('\n')).toEqual([
      expect.stringMatching(
        /regio\.yaml:\d+:\d+ municipalities\[2\]\.tooi: Het TOOI-adres eindigt niet op \/gm0935\.$/,
      ),
      expect.stringMatching(
        /regio\.yaml:\d+:\d+ routes\[0\]\.steps\[2\]\.remindBefore: De herinnering valt niet binnen de adviestermijn\.$/,
      ),
    ]);
  });

  it('says that a file is not there', async () => {
    expect(await failureOf('check', join(folder, 'weg.yaml'))).toMatchObject({ exitCode: exitCodes.notFound });
  });

  it('adds nothing from a faulty file', async () => {
    expect(await failureOf('add', await file('id: Verkeerd'), '--database', 'postgres://nergens')).toMatchObject({
      exitCode: exitCodes.invalidInput,
    });
  });

  it('says that the database cannot be reached', async () => {
    const failure = await failureOf('add', await file(good), '--database', 'postgres://nobody@127.0.0.1:1/niets');
    expect(failure).toMatchObject({
      exitCode: exitCodes.notReachable,
      message: expect.stringContaining('Er is niets toegevoegd.') as string,
    });
  });
});
