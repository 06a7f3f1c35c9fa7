import { builtInDefinitions } from '../built-in';
import { readDefinition } from '../read-definition';

const [shipped = ''] = builtInDefinitions();

/** The shipped region with one place changed, and the faults that gives. */
const faults = (from: string, to: string) => {
  expect(shipped).toContain(from);
  const reading = readDefinition(
    shipped.replace(from, () => to),
    'regio.yaml',
  );
  return reading.kind === 'faults' ? reading.faults.map(({ path, reason }) => `${path} ${reason}`) : [];
};

const vaals = '{ id: gm0981, name: Vaals, tooi: https://identifier.overheid.nl/tooi/id/gemeente/gm0981 }';
const withRecess = (...periods: readonly string[]) =>
  vaals.replace(' }', `, recess: [${periods.map((each) => `{ ${each} }`).join(', ')}] }`);
const council = '- id: council-gm0981\n    kind: council';
const withMeetings = (meetings: string) => `${council}\n    meetings: ${meetings}`;

describe('Het vergaderrooster en het reces in een procesdefinitie', () => {
  it('accepts listed days, a rule and a recess for each municipality (R106)', () => {
    expect(faults(vaals, withRecess('from: 2026-07-11, until: 2026-08-23'))).toEqual([]);
    const rule = '{ weekday: monday, weeks: [2, 4], from: 2026-01-01 }';
    expect(faults(council, withMeetings(`{ dates: [2026-01-26], recurring: [${rule}], deliveryBefore: P3W }`))).toEqual(
      [],
    );
  });

  it('refuses a meeting in the recess of its own municipality (R106)', () => {
    const changed = withRecess('from: 2026-07-11, until: 2026-08-23');
    const region = shipped
      .replace(vaals, () => changed)
      .replace(council, () => withMeetings('{ dates: [2026-08-23] }'));
    const reading = readDefinition(region, 'regio.yaml');
    const line = region.slice(0, region.indexOf('dates: [2026-08-23]')).split('\n').length;
    expect(reading).toEqual({
      kind: 'faults',
      faults: [
        {
          line,
          column: expect.any(Number) as number,
          path: 'bodies[11].meetings.dates[0]',
          reason: '2026-08-23 valt in het reces van 2026-07-11 tot en met 2026-08-23.',
        },
      ],
    });
  });

  it.each([
    [
      'a meeting that stands twice',
      council,
      withMeetings('{ dates: [2026-01-26, 2026-01-26] }'),
      'bodies[11].meetings.dates[1] De vergadering van 2026-01-26 staat hier twee keer.',
    ],
    [
      'two recesses at one time',
      vaals,
      withRecess('from: 2026-07-11, until: 2026-08-23', 'from: 2026-08-23, until: 2026-08-30'),
      'municipalities[4].recess[1].from Dit reces valt deels samen met dat vanaf 2026-07-11.',
    ],
    [
      'a recess that ends before it begins',
      vaals,
      withRecess('from: 2026-08-23, until: 2026-07-11'),
      'municipalities[4].recess[0].until De periode eindigt voor zij begint.',
    ],
    [
      'a weekday that does not exist',
      council,
      withMeetings('{ recurring: [{ weekday: maandag }] }'),
      'bodies[11].meetings.recurring[0].weekday Kies uit: monday, tuesday, wednesday, thursday, friday, saturday, sunday.',
    ],
  ])('refuses %s (R106)', (_title, from, to, fault) => {
    expect(faults(from, to)).toEqual([fault]);
  });
});

describe('Een termijn in een procesdefinitie', () => {
  it('is refused when it does not say whether it is legal or agreed (R100)', () => {
    expect(faults('term: { length: P6W, kind: agreed }', 'term: { length: P6W }')).toEqual([
      'routes[0].steps[2].term.kind Kies uit: agreed, legal.',
    ]);
  });
});
