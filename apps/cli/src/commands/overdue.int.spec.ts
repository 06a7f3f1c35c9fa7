import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresRecord } from '@eensluidend/event-store';
import { appendNext } from '../../../../libs/event-store/src/testing/requests';
import { testDatabase, type TestDatabase } from '../../../../libs/event-store/src/testing/test-database';
import { startProposal } from '../../../worker/src/testing/proposal';
import { testRegion, type Region } from '../../../worker/src/testing/region';
import { runCommand } from '../testing/run-command';

describe('eensluidend overdue', () => {
  let database: TestDatabase;
  let region: Region;
  beforeAll(async () => {
    database = await testDatabase();
    region = await testRegion(postgresRecord(database.pool, { onError: () => undefined }));
  });
  afterAll(() => database.drop());

  it('says that nothing is too late', async () => {
    await startProposal(region);
    expect(await runCommand('overdue', '--database', database.url)).toEqual({
      code: 0,
      out: 'Niets is te laat.\n',
      said: '',
    });
  });

  it('names the proposal for which the product had to do something and did not, without Temporal, and ends with 9', async () => {
    const [id = ''] = region.proposals;
    await region.record.clock.set(new Date(Date.now() + 3 * 86_400_000).toISOString());
    const { code, out, said } = await runCommand('overdue', '--database', database.url);
    expect(out).toMatch(new RegExp(`^voorstel ${id}: te laat sinds \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\n$`));
    expect([code, said]).toEqual([9, 'Te laat of niet te lezen: 1.\n']);
  });

  it('names a proposal that cannot be read, and looks at the others all the same', async () => {
    const unreadable = randomUUID();
    const definition = { id: 'weg', version: 1, hash: 'x' };
    await appendNext(region.record.store, unreadable, {
      events: [
        {
          type: 'ProposalStarted',
          schemaVersion: 1,
          data: { definition },
          validOn: '2025-01-01',
          source: { kind: 'act' },
        },
      ],
    });
    const { code, out } = await runCommand('overdue', '--database', database.url);
    expect([code, out.trim().split('\n')]).toEqual([
      9,
      [
        expect.stringContaining(`voorstel ${region.proposals[0] ?? ''}: te laat sinds`),
        `voorstel ${unreadable}: is niet te lezen`,
      ],
    ]);
  });

  it('does not tell that something is secret', async () => {
    const proposal = await startProposal(region);
    await proposal.align();
    await proposal.impose();
    await proposal.colleges();
    await region.record.clock.set(new Date(Date.now() + 40 * 86_400_000).toISOString());
    const tasks = (await region.app.facts(proposal.id))?.facts.tasks ?? [];
    expect(tasks.map(({ task }) => task.act)).toContain('openLiftTask');
    const { out } = await runCommand('overdue', '--database', database.url);
    const lines = out.split('\n').filter((line) => line.includes(proposal.id));
    const neutral = expect.stringMatching(
      /^voorstel [0-9a-f-]{36}: te laat sinds \d{4}-\d\d-\d\d \d\d:\d\d$/,
    ) as unknown;
    expect(lines).toEqual(tasks.map(() => neutral));
  });

  it('finds the database of the system that runs on a data folder, and says so when it is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'overdue-'));
    expect(await runCommand('overdue', '--data', folder)).toMatchObject({
      code: 2,
      said: expect.stringMatching(/^Er draait hier geen systeem\./) as string,
    });
    await writeFile(join(folder, 'database-url'), 'postgres://nobody@127.0.0.1:1/niets\n');
    expect(await runCommand('overdue', '--data', folder)).toEqual({
      code: 7,
      out: '',
      said: 'Het logboek is niet te lezen: de database is niet bereikbaar, of is nog niet ingericht.\n',
    });
    await rm(folder, { recursive: true });
  });
});
