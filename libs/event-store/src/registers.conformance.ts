import type { RecordPorts } from './record-ports';

const hour = 3_600_000;

/** What clock, persons, definitions and checkpoints must do, whatever they are made of. */
export function describeRegisters(
  name: string,
  open: () => Promise<{ record: RecordPorts; close: () => Promise<void> }>,
): void {
  describe(name, () => {
    let record: RecordPorts;
    let close: () => Promise<void>;
    beforeAll(async () => ({ record, close } = await open()));
    afterAll(() => close());
    const minutesFrom = async (instant: string | number) =>
      Math.round(Math.abs(Date.parse(await record.clock.now()) - new Date(instant).getTime()) / 60_000);

    it('goes on from the instant the clock was set to, forward or back, and returns to real time', async () => {
      expect(await minutesFrom(Date.now())).toBe(0);
      await record.clock.set('2031-03-30T00:30:00.000Z');
      expect(await minutesFrom('2031-03-30T00:30:00.000Z')).toBe(0);
      const { now } = await record.store.read({ stream: 'none', afterVersion: 0 });
      expect(Date.parse(now)).toBeGreaterThanOrEqual(Date.parse('2031-03-30T00:30:00.000Z'));
      expect(Date.parse(now)).toBeLessThan(Date.parse('2031-03-30T00:30:00.000Z') + hour);
      await record.clock.set('1999-12-31T23:00:00.000Z');
      expect(await minutesFrom('1999-12-31T23:00:00.000Z')).toBe(0);
      await record.clock.set(null);
      expect(await minutesFrom(Date.now())).toBe(0);
    });

    it('knows the same name within one body as the same person, in the order of the names', async () => {
      const [anna, bert, again] = await record.persons.identify('vaals', [
        'Anna Smeets',
        'Bert Jansen',
        ' Anna  Smeets ',
      ]);
      expect(again).toBe(anna);
      expect(bert).not.toBe(anna);
      expect(await record.persons.identify('vaals', ['Bert Jansen', 'Anna Smeets'])).toEqual([bert, anna]);
      const [elsewhere] = await record.persons.identify('meerssen', ['Anna Smeets']);
      expect(elsewhere).not.toBe(anna);
      const ids = [anna, bert, elsewhere].filter((id) => id !== undefined);
      const stranger = '00000000-0000-4000-8000-000000000000';
      expect(await record.persons.names([...ids, stranger])).toEqual(
        new Map(ids.map((id, index) => [id, index === 1 ? 'Bert Jansen' : 'Anna Smeets'])),
      );
    });

    it('makes one person of a name that comes in many times at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          record.persons.identify('gulpen', index % 2 === 0 ? ['Ria', 'Wim'] : ['Wim', 'Ria']),
        ),
      );
      expect(new Set(answers.flat()).size).toBe(2);
    });

    it('adds a version of a definition once and never changes it', async () => {
      const first = { id: 'koersnota', version: 1, hash: 'aa', definition: { bodies: ['vaals'], z: 1, a: null } };
      expect(await record.definitions.add(first)).toBe(true);
      expect(await record.definitions.add(first)).toBe(true);
      expect(await record.definitions.add({ ...first, hash: 'bb', definition: {} })).toBe(false);
      const second = { ...first, version: 2, hash: 'cc' };
      expect(await record.definitions.add(second)).toBe(true);
      const other = { ...first, id: 'andere' };
      await record.definitions.add(other);
      expect(await record.definitions.get('koersnota')).toEqual(second);
      expect(await record.definitions.get('koersnota', 1)).toEqual(first);
      expect(await record.definitions.get('koersnota', 3)).toBeUndefined();
      expect(await record.definitions.get('niets')).toBeUndefined();
      expect(await record.definitions.list()).toEqual([other, first, second]);
    });

    it('remembers how far each follower of the feed has come', async () => {
      expect(await record.checkpoints.read('relay')).toBe(0);
      await record.checkpoints.write('relay', 41);
      await record.checkpoints.write('relay', 42);
      await record.checkpoints.write('lists', 7);
      expect(await record.checkpoints.read('relay')).toBe(42);
      expect(await record.checkpoints.read('lists')).toBe(7);
    });
  });
}
