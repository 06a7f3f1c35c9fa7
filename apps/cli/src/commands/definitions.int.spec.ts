import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresDefinitionStore } from '@eensluidend/event-store';
import { builtInDefinitions, exampleDefinitions } from '@eensluidend/process';
import { testDatabase, type TestDatabase } from '../../../../libs/event-store/src/testing/test-database';
import { definitionsCommand } from './definitions';

const [good = ''] = builtInDefinitions();
const other = good.replace('id: maastricht-heuvelland', 'id: andere-regio');

describe('eensluidend definitions add', () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'definities-'));
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
    await database.drop();
  });

  const add = async (text: string) => {
    const file = join(folder, 'regio.yaml');
    await writeFile(file, text);
    await definitionsCommand().parseAsync(['add', file, '--database', database.url], { from: 'user' });
  };

  it('adds another region from a file, and the same file again without harm', async () => {
    await add(other);
    await add(other);
    expect(await postgresDefinitionStore(database.pool).get('andere-regio', 1)).toMatchObject({ id: 'andere-regio' });
  });

  it('adds the invented regions', async () => {
    for (const text of exampleDefinitions()) await add(text);
    const ids = (await postgresDefinitionStore(database.pool).list()).map((each) => each.id);
    expect(ids).toEqual(
      expect.arrayContaining(['voorbeeld-aanmeldregio', 'voorbeeld-gemeenschappelijke-regeling']) as string[],
    );
  });

  it('refuses to change a version that exists', async () => {
    await add(other);
    await expect(add(other.replace('name: FNV', 'name: Vakbond FNV'))).rejects.toMatchObject({
      exitCode: 4,
      message:
        'Versie 1 van andere-regio bestaat al met andere inhoud. Een versie verandert nooit; geef deze definitie versie 2.',
    });
  });
});
