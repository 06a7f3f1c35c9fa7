import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskContentStore } from '@eensluidend/documents';
import { postgresRecord } from '@eensluidend/event-store';
import { appendNext } from '../../../../libs/event-store/src/testing/requests';
import { testDatabase, type TestDatabase } from '../../../../libs/event-store/src/testing/test-database';
import { runCommand } from '../testing/run-command';

const secret = 'De geheime bijlage van Vaals';
const mediaType = 'text/plain; charset=utf-8';

describe('eensluidend verify, van de inhoud', () => {
  let database: TestDatabase;
  let folder: string;
  /** By what happens to it below. */
  const documents: Record<string, string> = {};
  const fileOf = (id = '') => join(folder, id.slice(0, 2), id);
  const verify = () => runCommand('verify', '--database', database.url, '--content', folder);

  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'content-'));
    const record = postgresRecord(database.pool, { onError: () => undefined });
    const contents = diskContentStore(folder, record.contents);
    const text = (of: string) => ({ content: Buffer.from(`${secret} ${of}`), mediaType });
    const short = [contents.prepare(text('kort')), contents.prepare(text('kort, straks weg'))];
    const long = await Promise.all(['lang', 'veranderd', 'weg', 'gewist'].map((of) => contents.put(text(of))));
    for (const [index, of] of ['lang', 'veranderd', 'weg', 'gewist'].entries())
      documents[of] = long[index]?.documentId ?? '';
    documents['kort, weg'] = short[1]?.ref.documentId ?? '';
    const refs = [...short.map(({ ref }) => ref), ...long];
    await appendNext(record.store, 'koersnota', {
      contents: short,
      events: refs.map((ref) => ({
        type: 'ProposalStarted',
        schemaVersion: 1,
        data: { deep: [{ text: ref }] },
        validOn: '2025-01-01',
        source: { kind: 'document', citation: ref },
      })),
    });
    await record.numberer.number();
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await database.drop();
  });

  it('says that all of it is as it was recorded, in the facts and in their sources', async () => {
    expect(await verify()).toEqual({
      code: 0,
      out:
        'Het logboek is heel. Feiten: 6, voorstellen: 1.\n' +
        'De inhoud is heel. Nagekeken: 12, volgens de regels gewist: 0.\n',
      said: '',
    });
  });

  it('counts what was erased by right, and finds nothing wrong with that', async () => {
    await rm(fileOf(documents['gewist']));
    await database.admin.query(`insert into record.erased_content values ($1, '2036-01-02', 'selectielijst B12')`, [
      documents['gewist'],
    ]);
    const { code, out } = await verify();
    expect([code, out.split('\n').at(-2)]).toEqual([
      0,
      'De inhoud is heel. Nagekeken: 10, volgens de regels gewist: 2.',
    ]);
  });

  it('names what is missing and what was altered, each apart and by its address only, and ends with 9', async () => {
    const altered = await readFile(fileOf(documents['veranderd']));
    await writeFile(fileOf(documents['veranderd']), altered.toString('latin1').replace('Vaals', 'Gulpen'), 'latin1');
    await rm(fileOf(documents['weg']));
    await database.admin.query('delete from record.content where document_id = $1', [documents['kort, weg']]);
    const { code, out, said } = await verify();
    const twice = (line: string) => [line, line];
    expect(out.trim().split('\n')).toEqual([
      ...twice(`voorstel koersnota, feit 2: inhoud ${documents['kort, weg']} ontbreekt`),
      ...twice(`voorstel koersnota, feit 4: inhoud ${documents['veranderd']} is veranderd`),
      ...twice(`voorstel koersnota, feit 5: inhoud ${documents['weg']} ontbreekt`),
    ]);
    expect([code, said]).toEqual([
      9,
      'De inhoud is niet heel; ontbreekt: 4, is veranderd: 2. ' +
        `Gezocht is in het logboek en in ${folder}; met --content kiest u een andere map.\n`,
    ]);
    expect(out).not.toContain(secret);
  });
});
