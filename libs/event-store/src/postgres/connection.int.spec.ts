import type { TestDatabase } from '../testing/test-database';
import { testDatabase } from '../testing/test-database';
import { applicationUrl, openPool } from './connection';

describe('a lost connection', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await testDatabase()));
  afterAll(() => database.drop());

  it.each(['between two statements of a transaction', 'while nobody uses it'])(
    '%s does not end the process',
    async (when) => {
      const errors: unknown[] = [];
      const pool = openPool(database.url, { onError: (error) => errors.push(error) });
      const client = await pool.connect();
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      const idle = when === 'while nobody uses it';
      if (idle) client.release();
      const lost = new Promise<void>((resolve) => client.on('end', () => resolve()));
      await database.admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await lost;
      if (!idle) {
        await expect(client.query('select 1')).rejects.toThrow();
        client.release(true);
      }
      expect(errors.length > 0).toBe(idle);
      expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
      await pool.end();
    },
  );
});

describe('the address for the application', () => {
  it('keeps everything else of the address', () => {
    const url = new URL(applicationUrl('postgres://user:p%40ss@db.example:6432/record?sslmode=require'));
    expect(url.searchParams.get('options')).toBe('-c role=eensluidend_app');
    expect(url.searchParams.get('sslmode')).toBe('require');
    expect([url.username, url.password, url.host, url.pathname]).toEqual([
      'user',
      'p%40ss',
      'db.example:6432',
      '/record',
    ]);
  });
});
