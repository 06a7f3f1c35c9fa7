import {
  atConsent,
  atCouncils,
  excluded,
  given,
  imposed,
  secrecyRegion,
  shared,
  closedSession,
  type History,
} from '@eensluidend/testing';
import type { Secrecy } from './state';
import {
  asGivenBefore,
  asGivenOn,
  basisOfSharing,
  boundBy,
  competentToLift,
  councilThatReceivesToo,
  isExcluded,
  knowers,
  mayLift,
  organOf,
} from './secrecy-recipients';

const stateOf = (history: readonly History[] = atConsent) => given(history, secrecyRegion()).state;
const organs = ['council-aa', 'college-aa', 'mayor-aa', 'audit-aa', 'committee-aa', 'experts-aa'];
const only = (history: readonly History[]): Secrecy => {
  const [secrecy] = stateOf(history).secrecies;
  if (!secrecy) throw new Error('no secrecy was imposed');
  return secrecy;
};

describe('to whom secret information may be given (R33, Gemeentewet 88)', () => {
  it('follows the ways of the law within one municipality; a hired adviser is bound by his own duty (R33, Awb 2:5)', () => {
    const state = stateOf();
    const ways = (from: string) =>
      [...organs, 'council-bb', 'bureau', 'stuurgroep', 'adviesraad', 'nobody'].flatMap((to) => {
        const basis = basisOfSharing(state, from, to);
        return basis === undefined ? [] : [[to, basis]];
      });
    const by = (...to: readonly string[]) => to.map((each) => [each, 'route']);
    const hired = ['bureau', 'dutyOfSecrecy'];
    expect(ways('council-aa')).toEqual([
      ...by('college-aa', 'mayor-aa', 'audit-aa', 'committee-aa', 'experts-aa'),
      hired,
    ]);
    expect(ways('college-aa')).toEqual([...by('council-aa', 'audit-aa', 'committee-aa', 'experts-aa'), hired]);
    expect(ways('mayor-aa')).toEqual([
      ...by('council-aa', 'college-aa', 'audit-aa', 'committee-aa', 'experts-aa'),
      hired,
    ]);
    expect(ways('committee-aa')).toEqual([...by('council-aa', 'college-aa', 'mayor-aa', 'audit-aa'), hired]);
    expect(ways('audit-aa')).toEqual([]);
    expect([ways('stuurgroep'), ways('adviesraad'), ways('bureau'), ways('nobody')]).toEqual([[], [], [], []]);
  });

  it('reaches the whole council when a college or mayor gives it to a committee with councillors (R34)', () => {
    const state = stateOf();
    const council = (from: string, to: string) => councilThatReceivesToo(state, from, to);
    expect([
      council('college-aa', 'committee-aa'),
      council('mayor-aa', 'mixed-aa'),
      council('college-aa', 'experts-aa'),
      council('council-aa', 'mixed-aa'),
      council('college-aa', 'nobody'),
      council('nobody', 'mixed-aa'),
    ]).toEqual(['council-aa', 'council-aa', undefined, undefined, undefined, undefined]);
  });

  it('is known of each body which organ it is', () => {
    const { definition } = stateOf();
    const organ = Object.fromEntries(definition.bodies.map((body) => [body.id, organOf(body)]));
    expect(organ).toMatchObject({
      'college-aa': 'college',
      'council-aa': 'council',
      'mayor-aa': 'mayor',
      'audit-aa': 'auditOffice',
      'experts-aa': 'committee',
      adviesraad: undefined,
      stuurgroep: undefined,
      bureau: undefined,
    });
  });
});

describe('who goes over a secrecy (R35, R38)', () => {
  it('is who imposed it, for a committee also who set it up, and the council once it received it (R35, R38)', () => {
    const state = stateOf();
    const may = (history: readonly History[]) => {
      const secrecy = only(history);
      return [competentToLift(state, secrecy), mayLift(state, secrecy)];
    };
    const byCommittee = [...atCouncils, imposed('2025-11-05', { body: 'committee-aa' })];
    expect(may([...atConsent, imposed()])).toEqual(['college-aa', ['college-aa']]);
    expect(may(byCommittee)).toEqual(['committee-aa', ['committee-aa', 'council-aa']]);
    const toCouncil = [...byCommittee, shared('council-aa', '2025-11-06')];
    expect(may(toCouncil)).toEqual(['council-aa', ['council-aa']]);
    const byExperts = [...atConsent, imposed('2025-09-05', { body: 'experts-aa' })];
    expect(may(byExperts)).toEqual(['experts-aa', ['experts-aa', 'college-aa']]);
    expect(may([...byExperts, shared('audit-aa', '2025-09-06')])).toEqual(['experts-aa', ['experts-aa', 'college-aa']]);
  });

  it('is on a day whoever had received it by then (R35, R38)', () => {
    const secrecy = only([...atConsent, imposed(), shared('council-aa', '2025-09-06')]);
    const on = (day: string) => competentToLift(stateOf(), asGivenOn(secrecy, day));
    expect(['2025-09-05', '2025-09-06', '2025-10', '2025-09'].map(on)).toEqual([
      'college-aa',
      'council-aa',
      'council-aa',
      'college-aa',
    ]);
    const before = (day: string) => competentToLift(stateOf(), asGivenBefore(secrecy, day));
    expect(['2025-09-06', '2025-09-07', '2025-09', '2025-10', 'XXXX-XX-XX'].map(before)).toEqual([
      'college-aa',
      'council-aa',
      'college-aa',
      'council-aa',
      'council-aa',
    ]);
  });
});

describe('who knows, and who is bound (R32, Gemeentewet 89)', () => {
  it('are all who were told, also against the law; only by law may they read (R32)', () => {
    const secrecy = only([
      ...atConsent,
      imposed(),
      shared('council-aa', '2025-09-06'),
      shared('bureau', '2025-09-07'),
      shared('council-bb', '2025-09-08'),
      shared('bureau', '2025-09-09'),
    ]);
    expect(boundBy(secrecy)).toEqual([
      { body: 'college-aa', since: '2025-09-05', mayRead: true, basis: 'imposed' },
      { body: 'council-aa', since: '2025-09-06', mayRead: true, basis: 'route' },
      { body: 'bureau', since: '2025-09-07', mayRead: true, basis: 'dutyOfSecrecy' },
      { body: 'council-bb', since: '2025-09-08', mayRead: false, basis: 'unlawful' },
      { body: 'bureau', since: '2025-09-09', mayRead: true, basis: 'dutyOfSecrecy' },
    ]);
    expect(knowers(secrecy)).toEqual(['college-aa', 'council-aa', 'bureau']);
  });

  it('are by law bound who were in a closed session (R42, Gemeentewet 23)', () => {
    const secrecy = only([...atCouncils, closedSession('2025-11-20')]);
    expect(boundBy(secrecy)[0]).toEqual({
      body: 'council-aa',
      since: '2025-11-20',
      mayRead: true,
      basis: 'byLaw',
    });
  });

  it('a member is told nothing from the first to the last day of the exclusion (R43)', () => {
    const state = stateOf([
      ...atConsent,
      imposed(),
      shared('council-aa', '2025-09-06'),
      excluded('2025-09-10', '2025-10-10'),
      excluded('2025-11-01', '2025-11-10', { member: 'lid-2' }),
    ]);
    const days = ['2025-09-09', '2025-09-10', '2025-10-10', '2025-10-11', '2025-11-05'];
    expect(days.map((day) => isExcluded(state, 'lid-1', day))).toEqual([false, true, true, false, false]);
  });
});
