import { amsterdamDate, amsterdamEpoch, amsterdamOffset } from './amsterdam';

const hour = 3_600_000;
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
});
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });
const iso = (epoch: number) => new Date(epoch).toISOString();

/** Every seventh hour of these years, and every hour around both changes of the clock. */
const instants = function* (): Generator<number> {
  for (let epoch = Date.UTC(1996, 0, 1); epoch < Date.UTC(2041, 0, 1); epoch += 53 * hour) yield epoch;
  for (let year = 1996; year <= 2040; year++)
    for (const month of [2, 9])
      for (let epoch = Date.UTC(year, month, 24); epoch < Date.UTC(year, month + 1, 1, 3); epoch += hour / 2)
        yield epoch;
};

describe('the time in the Netherlands, 1996 to 2040', () => {
  it('has the civil date that Intl gives, also around both changes of the clock (R108)', () => {
    const wrong = [...instants()].filter((epoch) => amsterdamDate(iso(epoch)) !== parts.format(epoch));
    expect(wrong.map(iso)).toEqual([]);
  });

  it('is as many hours ahead of UTC as Intl says', () => {
    const wrong = [...instants()].filter((epoch) => {
      const ahead = (Number(clock.format(epoch)) - new Date(epoch).getUTCHours() + 24) % 24;
      return ahead !== amsterdamOffset(iso(epoch));
    });
    expect(wrong.map(iso)).toEqual([]);
  });

  it('starts a day at midnight and nine in the morning at nine, on every day of the year (R108)', () => {
    const wrong: string[] = [];
    for (let epoch = Date.UTC(1996, 0, 1); epoch < Date.UTC(2041, 0, 1); epoch += 24 * hour) {
      const date = iso(epoch).slice(0, 10);
      for (const wanted of [0, 9]) {
        const found = amsterdamEpoch(date, wanted);
        if (parts.format(found) !== date || Number(clock.format(found)) !== wanted) wrong.push(`${date} ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
