import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amsterdamDate, amsterdamTime } from '@eensluidend/calendar';
import { postgresEventStore, postgresNumberer } from '@eensluidend/event-store';
import { appendNext } from '../../../../libs/event-store/src/testing/requests';
import { testDatabase, type TestDatabase } from '../../../../libs/event-store/src/testing/test-database';
import { runCommand } from '../testing/run-command';

const wholeContents = (whole: number, erased = 0) =>
  `De inhoud is heel. Nagekeken: ${whole}, volgens de regels gewist: ${erased}.\n`;

describe('eensluidend head en verify', () => {
  let database: TestDatabase;
  let folder: string;
  const at = (name: string) => join(folder, name);
  const verify = (...more: string[]) =>
    runCommand('verify', '--database', database.url, '--content', at('content'), ...more);
  const head = (key: string) => runCommand('head', '--database', database.url, '--key', at(key));
  const kept = () => ['--head', at('end.json'), '--public-key', at('public.pem')];

  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'verify-'));
    const keys = generateKeyPairSync('ed25519');
    await writeFile(at('private.pem'), keys.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await writeFile(at('public.pem'), keys.publicKey.export({ type: 'spki', format: 'pem' }));
    const stranger = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
    await writeFile(at('stranger.pem'), stranger);
    const store = postgresEventStore(database.pool);
    await appendNext(store, 'koersnota', { count: 3 });
    await appendNext(store, 'visie', { count: 1 });
    await postgresNumberer(database.pool).number();
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await database.drop();
  });

  it('says that the record is whole, and that it still holds the end that was kept', async () => {
    expect(await verify()).toEqual({
      code: 0,
      out: `Het logboek is heel. Feiten: 4, voorstellen: 2.\n${wholeContents(0)}`,
      said: '',
    });
    const { code, out } = await head('private.pem');
    expect(code).toBe(0);
    await writeFile(at('end.json'), out);
    const { at: moment } = JSON.parse(out) as { at: string };
    await appendNext(postgresEventStore(database.pool), 'visie', { count: 1 });
    expect(await verify(...kept())).toEqual({
      code: 0,
      out: `Het logboek is heel. Feiten: 5, voorstellen: 2. Het bevat het eind van ${amsterdamDate(moment)} ${amsterdamTime(moment)}.\n${wholeContents(0)}`,
      said: '',
    });
  });

  it('trusts no end whose signature is not right', async () => {
    const said = `De handtekening onder ${at('end.json')} klopt niet: het bestand is veranderd, of de sleutel hoort er niet bij.\n`;
    const strange = await verify('--head', at('end.json'), '--public-key', at('stranger.pem'));
    expect(strange).toEqual({ code: 9, out: '', said });
    const text = await readFile(at('end.json'), 'utf8');
    await writeFile(at('changed.json'), text.replace('"version":3', '"version":2'));
    expect(await verify('--head', at('changed.json'), '--public-key', at('public.pem'))).toMatchObject({ code: 9 });
  });

  it('wants the key with the end, a key of the right kind, and a file that is an end', async () => {
    expect(await verify('--head', at('end.json'))).toMatchObject({
      code: 2,
      said: 'Bij --head hoort --public-key, en andersom.\n',
    });
    expect(await runCommand('head', '--database', database.url)).toMatchObject({
      code: 2,
      said: 'Er ontbreekt een optie: --key <bestand>.\n',
    });
    expect(await head('public.pem')).toMatchObject({ code: 8, out: '' });
    expect(await head('absent.pem')).toMatchObject({ code: 3, out: '' });
    expect(await verify('--head', at('public.pem'), '--public-key', at('public.pem'))).toMatchObject({ code: 8 });
  });

  it('names the fact that was changed behind our back, and the end that was cut off, and ends with 9', async () => {
    await database.admin.query('alter table record.event disable trigger append_only');
    await database.admin.query(
      `update record.event set hashed = hashed || ' ' where stream = 'koersnota' and version = 2`,
    );
    await database.admin.query(`delete from record.event where stream = 'visie'`);
    const { code, out, said } = await verify(...kept());
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'voorstel koersnota, feit 2: de tekst is veranderd',
        'voorstel visie, feit 1: het bewaarde eind is er niet meer',
        'nummer 4: bij dit nummer hoort geen feit',
      ]),
    );
    expect([code, said]).toEqual([9, expect.stringMatching(/^Het logboek is niet heel\. Bevindingen: \d\.\n$/)]);
  });
});
