import {
  adopted,
  aligned,
  allAgree,
  amendedText,
  atConsent,
  atCouncils,
  colleges,
  decision,
  given,
  happenedOn,
  imposed,
  ref,
  secrecyRegion,
  send,
  sending,
  shared,
  start,
  text,
  type History,
} from '@eensluidend/testing';
import { holds } from './secrecy-holders';

const bodies = [
  'stuurgroep',
  'college-aa',
  'college-bb',
  'mayor-aa',
  'council-aa',
  'council-bb',
  'audit-aa',
  'committee-aa',
  'experts-aa',
  'adviesraad',
  'bureau',
  'nobody',
];
const holders = (history: readonly History[], document = 'v1-annex', among: readonly string[] = bodies) => {
  const { state } = given(history, secrecyRegion());
  return among.filter((body) => holds(state, body, `doc/${document}`));
};
const informed = (council: string, on: string, recordedOn = on) => ({
  ...send('informCouncil', { college: 'college-aa', council, happened: happenedOn(on) }, on, `${council}-${on}`),
  recordedOn,
});
const atStuurgroep = ['stuurgroep', 'college-aa', 'college-bb', 'mayor-aa', 'experts-aa'];
const withCouncilAa = [
  'stuurgroep',
  'college-aa',
  'college-bb',
  'mayor-aa',
  'council-aa',
  'committee-aa',
  'experts-aa',
];
const withCouncils = [
  'stuurgroep',
  'college-aa',
  'college-bb',
  'mayor-aa',
  'council-aa',
  'council-bb',
  'committee-aa',
  'experts-aa',
];

describe('who has a part of the joint text (R28, Gemeentewet 87)', () => {
  it('is the stuurgroep, each college with its mayor, and the committees they set up (R28)', () => {
    expect(holders(atConsent)).toEqual(atStuurgroep);
    expect(holders(atConsent, 'none')).toEqual([]);
  });

  it('is a council once the text lies before the councils (R28)', () => {
    expect(holders([...atConsent, ...allAgree(colleges().slice(1), 'v1', '2025-11-04')])).toEqual(atStuurgroep);
    expect(holders(atCouncils)).toEqual(withCouncils);
    expect(holders([...atCouncils, { engineOn: '2025-11-04' }])).toEqual(withCouncils);
  });

  it('is a council that decided on this text, not one that decided on another (R28)', () => {
    expect(holders([...atConsent, decision('council-aa', 'v1', '2025-09-10')])).toEqual(withCouncilAa);
    const second = [...atConsent, text('v2', '2025-09-08', ['annex']), decision('council-aa', 'v1', '2025-09-10')];
    expect([holders(second), holders(second, 'v2-annex')]).toEqual([withCouncilAa, atStuurgroep]);
  });

  it('is a council that its college wrote to since the text was there, not before (R28)', () => {
    expect(holders([...atConsent, informed('council-aa', '2025-09-03')])).toEqual(withCouncilAa);
    expect(holders([...atConsent, informed('council-aa', '2025-09-01')])).toEqual(withCouncilAa);
    expect(holders([...atConsent, informed('council-aa', '2025-08-31', '2025-09-03')])).toEqual(atStuurgroep);
    expect(holders([...atConsent, informed('council-aa', '2025-10', '2025-11-03')])).toEqual(withCouncilAa);
    expect(holders([...atConsent, informed('council-aa', '2025-08', '2025-09-03')])).toEqual(atStuurgroep);
  });

  it('is a council before which an earlier text came as well, where this text came before it since (R28)', () => {
    const returned = [
      ...atCouncils,
      { engineOn: '2025-11-04' },
      text('v2', '2025-11-10', ['annex']),
      ...[aligned('v2', '2025-11-11')],
    ];
    expect([holders(returned), holders(returned, 'v2-annex')]).toEqual([withCouncils, atStuurgroep]);
  });

  it('is nobody of a municipality that does not take part (R28, R122)', () => {
    const participants = ['bb', 'cc'].map((municipality) => ({ municipality, role: 'decides' as const }));
    const history = [
      start('2025-09-01', { route: 'kort', participants }),
      text('v1', '2025-09-01', ['annex']),
      aligned('v1', '2025-09-02'),
      ...allAgree(['college-bb', 'college-cc'], 'v1', '2025-11-04'),
    ];
    expect(holders(history)).toEqual(['stuurgroep', 'college-bb', 'council-bb']);
  });
});

describe('who has another paper (R28)', () => {
  it('is for an own paper everybody of that municipality, and the stuurgroep that brought them together (R28)', () => {
    const own = { municipality: 'aa', role: 'collegeProposal' as const, name: ref('eigen'), text: ref('v1-eigen') };
    const history = [start('2025-09-01', { route: 'kort' }), text('v1', '2025-09-01', ['annex'], { local: [own] })];
    const among = ['stuurgroep', 'college-aa', 'college-bb', 'mayor-aa', 'council-aa', 'council-bb', 'committee-aa'];
    expect(holders(history, 'v1-eigen', among)).toEqual([
      'stuurgroep',
      'college-aa',
      'mayor-aa',
      'council-aa',
      'committee-aa',
    ]);
  });

  it('is who was given it under secrecy, and that paper only (R28, R33)', () => {
    const given = [...atConsent, imposed(), shared('audit-aa', '2025-09-06')];
    expect(holders(given)).toEqual(['stuurgroep', 'college-aa', 'college-bb', 'mayor-aa', 'audit-aa', 'experts-aa']);
    expect(holders(given, 'v1-note')).toEqual(atStuurgroep);
  });

  it('is for a letter who sent it and who received it; for a text as amended also the stuurgroep (R28, R81)', () => {
    const history = [
      ...adopted,
      sending('s1', '2025-12-17', { letter: ref('brief') }),
      amendedText('council-bb', '2025-12-18'),
    ];
    expect(holders(history, 'brief')).toEqual(['college-aa', 'experts-aa', 'adviesraad']);
    expect(holders(history, 'gewijzigd-council-bb')).toEqual(['stuurgroep', 'college-bb', 'council-bb']);
  });
});
