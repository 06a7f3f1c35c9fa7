import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { postgresRecord } from '../postgres/record';
import { sha256 } from '../seal';
import { appendNext } from '../testing/requests';
import type { TestDatabase } from '../testing/test-database';
import { testDatabase } from '../testing/test-database';
import type { SignedHead } from './signed-head';
import { compareWithHead, signatureHolds, signedHead, streamHeads } from './signed-head';
import { verifyRecord } from './verify-record';

const keys = generateKeyPairSync('ed25519');

describe('a change behind our back', () => {
  let database: TestDatabase;
  let head: SignedHead;
  const [koersnota, vision] = ['a-koersnota', 'b-vision'];

  beforeEach(async () => {
    database = await testDatabase();
    const record = postgresRecord(database.pool, { onError: () => undefined });
    await appendNext(record.store, koersnota, { count: 2 });
    await appendNext(record.store, vision, { count: 1 });
    await appendNext(record.store, koersnota, { count: 2 });
    await record.numberer.number();
    await appendNext(record.store, vision, { count: 1 });
    head = signedHead(await streamHeads(database.pool), '2026-01-01T00:00:00.000Z', keys.privateKey);
  });
  afterEach(() => database.drop());

  /** As a database administrator would: switch the trigger off, change, switch it on again. */
  const tamper = async (table: string, statement: string, values: unknown[] = []) => {
    await database.admin.query(`alter table record.${table} disable trigger append_only`);
    expect((await database.admin.query(statement, values)).rowCount).toBeGreaterThan(0);
    await database.admin.query(`alter table record.${table} enable always trigger append_only`);
  };
  const findings = async () => (await verifyRecord(database.pool)).findings;
  const changed = `update record.event set hashed = replace(hashed, 'gm1903', 'gm0981')`;
  const at = (version: number) => ` where stream = '${koersnota}' and version = ${version}`;
  const hashOf = async (version: number) => {
    const { rows } = await database.pool.query<{ hashed: string }>(`select hashed from record.event${at(version)}`);
    return sha256(rows[0]?.hashed ?? '');
  };

  it('is not found where there is none', async () => {
    expect(await verifyRecord(database.pool)).toEqual({ streams: 2, events: 6, findings: [] });
    expect(await compareWithHead(database.pool, head)).toEqual([]);
    expect(signatureHolds(head, keys.publicKey)).toBe(true);
  });

  it('is found and located when one word of a decision changed (R110)', async () => {
    await tamper('event', changed + at(2));
    expect(await findings()).toEqual([{ kind: 'hashDiffers', stream: koersnota, version: 2 }]);
  });

  it('is found at the next event when the hash was made to fit', async () => {
    await tamper('event', changed + at(2));
    await tamper('event', `update record.event set hash = $1${at(2)}`, [await hashOf(2)]);
    expect(await findings()).toEqual([{ kind: 'linkBroken', stream: koersnota, version: 3 }]);
  });

  it('is found by an earlier signed head when the last event was rewritten with its hash', async () => {
    await tamper('event', changed + at(4));
    await tamper('event', `update record.event set hash = $1${at(4)}`, [await hashOf(4)]);
    expect(await findings()).toEqual([]);
    expect(await compareWithHead(database.pool, head)).toEqual([
      { kind: 'headMissing', stream: koersnota, version: 4 },
    ]);
  });

  it('is found by an earlier signed head when the tail of a stream, or a whole stream, was cut off', async () => {
    await tamper('event', `delete from record.event${at(4)}`);
    await tamper('event', `delete from record.event where stream = '${vision}'`);
    expect(await compareWithHead(database.pool, head)).toEqual([
      { kind: 'headMissing', stream: koersnota, version: 4 },
      { kind: 'headMissing', stream: vision, version: 2 },
    ]);
    const found = await findings();
    expect(found).toContainEqual({ kind: 'commandDiffers', stream: koersnota, version: 4 });
    expect(found).toContainEqual({ kind: 'feedWithoutEvent', position: 5 });
  });

  it('is found when an event in the middle is gone (R110)', async () => {
    await tamper('event', `delete from record.event${at(2)}`);
    expect(await findings()).toContainEqual({ kind: 'versionMissing', stream: koersnota, version: 2 });
  });

  it('is found when a column says something else than the hashed text', async () => {
    await tamper('event', `update record.event set type = 'CouncilDecisionWithdrawn'${at(3)}`);
    await tamper('event', `update record.event set recorded_at = recorded_at + interval '1 day'${at(1)}`);
    expect(await findings()).toEqual([
      { kind: 'columnDiffers', stream: koersnota, version: 1 },
      { kind: 'columnDiffers', stream: koersnota, version: 3 },
    ]);
  });

  it('is found when an event was moved to another proposal', async () => {
    await tamper('event', `update record.event set stream = '${vision}', version = 3${at(4)}`);
    expect(await findings()).toContainEqual({ kind: 'linkBroken', stream: vision, version: 3 });
  });

  it('is found when the feed has a hole, another order, or an event fell out of the queue', async () => {
    await tamper('feed', 'update record.feed set position = position + 100 where position > 3');
    expect(await findings()).toEqual([{ kind: 'feedHasGap', position: 4 }]);
    await tamper('feed', 'update record.feed set position = 1000 where position = 1');
    expect(await findings()).toContainEqual({ kind: 'feedOrderDiffers', stream: koersnota, version: 2, position: 2 });
    await database.admin.query('delete from record.unnumbered');
    expect(await findings()).toContainEqual({ kind: 'notNumbered', stream: vision, version: 2 });
  });

  it('is found when a command was taken out', async () => {
    await tamper('command', `delete from record.command where first_version = 3`);
    expect(await findings()).toEqual([3, 4].map((version) => ({ kind: 'commandDiffers', stream: koersnota, version })));
  });

  it('of the signed head itself does not pass', () => {
    const shorter = { ...head, streams: head.streams.slice(1) };
    expect(signatureHolds(shorter, keys.publicKey)).toBe(false);
    expect(signatureHolds({ ...head, at: '2027-01-01T00:00:00.000Z' }, keys.publicKey)).toBe(false);
    expect(signatureHolds(head, generateKeyPairSync('ed25519').publicKey)).toBe(false);
    const [first] = head.streams;
    if (first === undefined) throw new Error('no streams');
    const resigned = signedHead([{ ...first, stream: randomUUID() }], head.at, keys.privateKey);
    expect(signatureHolds({ ...head, signature: resigned.signature }, keys.publicKey)).toBe(false);
  });
});
