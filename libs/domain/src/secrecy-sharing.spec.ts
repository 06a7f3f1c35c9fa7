import {
  asked,
  atAdvice,
  atConsent,
  atCouncils,
  given,
  imposed,
  lifted,
  secrecyRegion,
  shared,
} from '@eensluidend/testing';
import { boundBy, competentToLift, knowers } from './secrecy';

const region = secrecyRegion();
const secret = [...atConsent, imposed()];
const one = (history: Parameters<typeof given>[0]) => {
  const { state } = given(history, region);
  const [secrecy] = state.secrecies;
  if (!secrecy) throw new Error('nothing is secret');
  return { state, secrecy };
};

describe('to whom secret papers may be given', () => {
  it.each(['council-aa', 'audit-aa', 'experts-aa'])('a college gives them to %s (R33)', (recipient) => {
    given(secret, region).when(shared(recipient, '2025-09-10')).thenCounts();
    expect(knowers(one([...secret, shared(recipient, '2025-09-10')]).secrecy)).toEqual(['college-aa', recipient]);
  });

  it.each(['adviesraad', 'college-bb', 'council-bb', 'mayor-aa', 'or', 'stuurgroep'])(
    'a college may not give them to %s: on record, without access (R33)',
    (recipient) => {
      given(secret, region).when(shared(recipient, '2025-09-10')).thenDoesNotCount('notAllowedToReceive');
      expect(knowers(one([...secret, shared(recipient, '2025-09-10')]).secrecy)).toEqual(['college-aa']);
    },
  );

  it.each([
    ['council-aa', ['college-aa', 'mayor-aa', 'audit-aa', 'committee-aa', 'experts-aa', 'mixed-aa']],
    ['mayor-aa', ['council-aa', 'college-aa', 'audit-aa', 'committee-aa', 'experts-aa', 'mixed-aa']],
    ['committee-aa', ['council-aa', 'college-aa', 'mayor-aa', 'audit-aa']],
  ] as const)('%s gives them along its own routes and no others (R33)', (body, lawful) => {
    const history = [...atCouncils, imposed('2025-11-05', { body })];
    const others = region.bodies.map((each) => each.id).filter((id) => id !== body && id !== 'bureau');
    const may = others.filter((recipient) => {
      const { state } = given(history, region).when(shared(recipient, '2025-11-06'));
      return state.secrecies[0]?.shared.every((each) => each.lawful);
    });
    expect([...may].sort()).toEqual([...lawful].sort());
  });

  it('a hired adviser may know them under its own duty of secrecy, with a warning (R33)', () => {
    given(secret, region).when(shared('bureau', '2025-09-10')).thenCounts('hiredAdviserBound');
    expect(knowers(one([...secret, shared('bureau', '2025-09-10')]).secrecy)).toEqual(['college-aa', 'bureau']);
  });

  it('an advisory council set up under article 84 is a committee and may know them (R33)', () => {
    const definition = {
      ...region,
      bodies: region.bodies.map((body) =>
        body.id === 'adviesraad'
          ? { ...body, committee: { article: 'Gw84' as const, setUpBy: 'college-aa', councillors: false } }
          : body,
      ),
    };
    given(secret, definition).when(shared('adviesraad', '2025-09-10')).thenCounts();
  });

  it('the product itself sends no secret paper to an adviser that may not know it (R33)', () => {
    const history = [...atAdvice, imposed()];
    const request = asked('adviesraad', 'v1', '2025-09-10', { papers: ['doc/v1-annex'] });
    given(history)
      .when(request)
      .thenRefused({
        code: 'recipientNotLawful',
        params: { body: 'de Adviesraad' },
        field: 'papers',
      });
    given(history)
      .when(asked('adviesraad', 'v1', '2025-09-10', { papers: ['doc/v1-note'] }))
      .thenCounts();
  });

  it('what is given after the secrecy was lifted is given to anybody (R33)', () => {
    given([...secret, lifted('college-aa', '2025-09-10')])
      .when(shared('council-bb', '2025-09-11'))
      .thenDoesNotCount('nothingSecretAnymore');
  });

  it('what is said to be given before there was a secrecy is on record without effect (R33)', () => {
    given(secret).when(shared('council-aa', '2025-09-04')).thenDoesNotCount('beforeSecrecyBegan');
  });
});

describe('a committee with councillors', () => {
  it('brings the papers to the whole council (R34)', () => {
    given(secret, region).when(shared('mixed-aa', '2025-09-10')).thenCounts('wholeCouncilReceives');
    const { state, secrecy } = one([...secret, shared('mixed-aa', '2025-09-10')]);
    expect(knowers(secrecy)).toEqual(['college-aa', 'mixed-aa', 'council-aa']);
    expect(competentToLift(state, secrecy)).toBe('council-aa');
  });

  it('does so at the decision itself (R34)', () => {
    const cleared = imposed('2025-09-05', { cleared: ['mixed-aa'] });
    given(atConsent, region).when(cleared).thenCounts('wholeCouncilReceives');
    expect(knowers(one([...atConsent, cleared]).secrecy)).toEqual(['college-aa', 'mixed-aa', 'council-aa']);
  });

  it('a committee without councillors does not (R34)', () => {
    expect(knowers(one([...secret, shared('experts-aa', '2025-09-10')]).secrecy)).toEqual(['college-aa', 'experts-aa']);
  });
});

describe('giving it on once the council has it', () => {
  const withCouncil = [...secret, shared('council-aa', '2025-09-10')];

  it('a college that passes it on afterwards changes nothing (R35)', () => {
    given(withCouncil, region)
      .when(shared('audit-aa', '2025-09-11', { giver: 'college-aa' }))
      .thenDoesNotCount('onlyCouncilMayGive');
  });

  it('the council gives it to those whom the law names (R35)', () => {
    given(withCouncil, region).when(shared('mayor-aa', '2025-09-11')).thenCounts();
  });

  it('the council gives it to others only when it says so itself, by its own rules (R35)', () => {
    given(withCouncil, region)
      .when(shared('council-bb', '2025-09-11', { giver: 'council-aa' }))
      .thenCounts('councilGivesOn');
    given(withCouncil, region).when(shared('council-bb', '2025-09-11')).thenDoesNotCount('notAllowedToReceive');
  });

  it('a council gives on what it imposed itself only along the routes of the law (R35)', () => {
    given([...atCouncils, imposed('2025-11-05', { body: 'council-aa' })], region)
      .when(shared('council-bb', '2025-11-06', { giver: 'council-aa' }))
      .thenDoesNotCount('notAllowedToReceive');
  });

  it('is given by a body of this region (R35)', () => {
    given(withCouncil)
      .when(shared('college-aa', '2025-09-11', { giver: 'zz' }))
      .thenRefused({ code: 'unknownBody', params: { body: 'zz' }, field: 'giver' });
  });
});

it('everybody who knows is bound, also who got it against the law and may not read it (R32)', () => {
  const givings = [shared('bureau', '2025-09-09'), shared('council-aa', '2025-09-10'), shared('bond', '2025-09-11')];
  const { secrecy } = one([...secret, ...givings]);
  expect(boundBy(secrecy)).toEqual([
    { body: 'college-aa', since: '2025-09-05', mayRead: true, basis: 'imposed' },
    { body: 'bureau', since: '2025-09-09', mayRead: true, basis: 'dutyOfSecrecy' },
    { body: 'council-aa', since: '2025-09-10', mayRead: true, basis: 'route' },
    { body: 'bond', since: '2025-09-11', mayRead: false, basis: 'unlawful' },
  ]);
});
