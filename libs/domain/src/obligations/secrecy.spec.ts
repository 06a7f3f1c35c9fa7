import {
  atCouncils,
  openWork,
  secrecyHistories,
  withClosedAnnex,
  atConsent,
  imposed,
  declined,
  lifted,
  recordedOn,
  type History,
} from '@eensluidend/testing';

const of = (name: string): readonly History[] => secrecyHistories[name] ?? [];
const secret = [
  'decideSecrecy',
  'liftSecrecy',
  'confirmLift',
  'answerLiftQuestion',
  'ratifySecrecy',
  'establishSecrecyLapse',
  'publishLifted',
] as const;

describe('the open work on a secrecy', () => {
  it('is of the stuurgroep and each college where a part came closed (R28, R30)', () => {
    expect(openWork(withClosedAnnex)).toEqual([
      'align/stuurgroep, since 2025-09-01',
      'decideSecrecy/stuurgroep/doc/v1-annex, since 2025-09-01, aside',
      'decideSecrecy/college-aa/doc/v1-annex, since 2025-09-01, aside',
      'decideSecrecy/college-bb/doc/v1-annex, since 2025-09-01, aside',
      'decideSecrecy/college-cc/doc/v1-annex, since 2025-09-01, aside',
    ]);
    expect(openWork(of('annexOpened'))).toEqual(['align/stuurgroep, since 2025-09-01']);
  });

  it('is to lift once the condition was met, until the body declined or lifted (R37)', () => {
    const met = [...atConsent, imposed(), ...atCouncils.slice(3), { engineOn: '2025-11-20' }];
    expect(openWork(met, secret)).toEqual(['liftSecrecy/college-aa/secrecy/annex, since 2025-11-20, aside']);
    expect(openWork([...met, declined('college-aa', '2025-11-20')], secret)).toEqual([]);
    expect(openWork([...met, declined('college-aa', '2025-11-25')], secret)).toEqual([]);
    expect(openWork([...met, lifted('college-aa', '2025-11-25')], secret)).toEqual([
      'publishLifted/college-aa/secrecy/annex, since 2025-11-25, due 2025-12-09, aside',
    ]);
    const before = [
      ...atConsent,
      imposed(),
      declined('college-aa', '2025-09-20'),
      ...atCouncils.slice(3),
      { engineOn: '2025-11-20' },
    ];
    expect(openWork(before, secret)).toEqual(['liftSecrecy/college-aa/secrecy/annex, since 2025-11-20, aside']);
  });

  it('is to confirm, to answer, to ratify and to publish (R36, R37, R44, R125)', () => {
    const names = [
      'secrecyAwaitsSecond',
      'secrecyRequested',
      'secrecyDeclined',
      'secrecyToRatify',
      'secrecyMissed',
      'secrecyRatified',
      'secrecyLapsed',
      'secrecyEnded',
      'secrecyPublished',
    ];
    expect(names.map((name) => [name, ...openWork(of(name), secret)])).toEqual([
      ['secrecyAwaitsSecond', 'confirmLift/college-aa/secrecy/annex, since 2025-09-10, aside'],
      ['secrecyRequested', 'answerLiftQuestion/council-aa/secrecy/annex, since 2025-11-22, aside'],
      ['secrecyDeclined'],
      ['secrecyToRatify', 'ratifySecrecy/council-aa/secrecy/annex, since 2022-05-12, aside'],
      ['secrecyMissed', 'establishSecrecyLapse/council-aa/secrecy/annex, since 2022-05-24, aside'],
      ['secrecyRatified'],
      ['secrecyLapsed', 'publishLifted/college-aa/secrecy/annex, since 2022-05-24, due 2022-06-07, aside'],
      ['secrecyEnded', 'publishLifted/college-aa/secrecy/annex, since 2025-09-11, due 2025-09-25, aside'],
      ['secrecyPublished'],
    ]);
  });

  it('is historic where the papers had to be public before that was recorded (R125)', () => {
    const end = (day: string) => [...atConsent, imposed(), recordedOn(day, lifted('college-aa', '2025-09-10'))];
    expect(openWork(end('2025-09-24'), secret)).toEqual([
      'publishLifted/college-aa/secrecy/annex, since 2025-09-10, due 2025-09-24, aside',
    ]);
    expect(openWork(end('2025-09-25'), secret)).toEqual([
      'publishLifted/college-aa/secrecy/annex, since 2025-09-10, due 2025-09-24, historic, aside',
    ]);
  });
});
