import {
  atConsent,
  given,
  imposed,
  lifted,
  neverHappened,
  recordedOn,
  secrecyRegion,
  shared,
  type History,
} from '@eensluidend/testing';

const region = secrecyRegion();
const day = '2025-09-10';
const secret = [...atConsent, imposed()];
const toCouncil = shared('council-aa', day);
const from = (giver: string, recipient: string, on = day) => shared(recipient, on, { giver });
/** Every giving that is known: to whom, and whether it was lawful. */
const givings = (history: readonly History[]) =>
  given(history, region).state.secrecies.flatMap((each) => each.shared.map((one) => [one.recipient, one.lawful]));

describe('a giving that is told twice', () => {
  it('to the council stays lawful and one, though by then the council goes over it (R33, R35)', () => {
    const history = [...secret, toCouncil];
    given(history, region).when(toCouncil).thenDoesNotCount('alreadyRecorded');
    expect(givings([...history, toCouncil])).toEqual([['council-aa', true]]);
  });

  it('is one also where only one of the two names who gave (R35)', () => {
    const named = from('college-aa', 'council-aa');
    for (const [first, second] of [
      [named, toCouncil],
      [toCouncil, named],
      [named, named],
    ] as const) {
      given([...secret, first], region)
        .when(second)
        .thenDoesNotCount('alreadyRecorded');
      expect(givings([...secret, first, second])).toEqual([['council-aa', true]]);
    }
  });

  it('is one where the decision itself, or a committee with councillors, gave it to the council already (R33, R34)', () => {
    const cleared = imposed(day, { cleared: ['council-aa'] });
    given([...atConsent, cleared], region)
      .when(toCouncil)
      .thenDoesNotCount('alreadyRecorded');
    const toCommittee = shared('mixed-aa', day);
    const history = [...secret, toCommittee];
    given(history, region).when(toCouncil).thenDoesNotCount('alreadyRecorded');
    given(history, region).when(toCommittee).thenDoesNotCount('alreadyRecorded');
  });

  it('is one where it was against the law (R33)', () => {
    const stranger = shared('council-bb', day);
    given([...secret, stranger], region)
      .when(stranger)
      .thenDoesNotCount('alreadyRecorded');
    expect(givings([...secret, stranger, stranger])).toEqual([['council-bb', false]]);
  });

  it('was told already also where the secrecy was lifted on that day; another giving then is of nothing secret (R33)', () => {
    const history = [...secret, toCouncil, lifted('council-aa', day)];
    given(history, region).when(toCouncil).thenDoesNotCount('alreadyRecorded');
    given(history, region).when(shared('audit-aa', day)).thenDoesNotCount('nothingSecretAnymore');
  });

  it('counts once the first telling proved wrong (R110)', () => {
    const history = [...secret, toCouncil, toCouncil, neverHappened('event/5', '2025-09-20')];
    expect(givings(history)).toEqual([['council-aa', true]]);
    expect(given(history, region).state.findings['event/6']).toEqual({ warnings: [], counts: true });
  });

  it('is another one on another day, and to another body (R33)', () => {
    const audit = shared('audit-aa', day);
    given([...secret, audit], region)
      .when(shared('audit-aa', '2025-09-11'))
      .thenCounts();
    given([...secret, audit], region)
      .when(shared('experts-aa', day))
      .thenCounts();
  });

  it('does not hide that somebody without the right gave it too, or that the council did so by its rules (R35)', () => {
    const withCouncil = [...secret, shared('council-aa', '2025-09-08')];
    const byCouncil = [...withCouncil, shared('mayor-aa', day)];
    given(byCouncil, region).when(from('college-aa', 'mayor-aa')).thenDoesNotCount('onlyCouncilMayGive');
    const unlawful = [...withCouncil, shared('council-bb', day)];
    given(unlawful, region).when(from('council-aa', 'council-bb')).thenCounts('councilGivesOn');
    const lawful = [...withCouncil, from('council-aa', 'council-bb')];
    given(lawful, region).when(shared('council-bb', day)).thenDoesNotCount('alreadyRecorded');
  });
});

describe('a giver who is named', () => {
  it('is judged by who went over it on that day, also on the day on which the council received it (R35)', () => {
    given([...secret, toCouncil], region)
      .when(from('college-aa', 'audit-aa'))
      .thenCounts();
    given([...secret, toCouncil], region)
      .when(from('council-aa', 'mayor-aa'))
      .thenCounts();
    given([...secret, toCouncil], region)
      .when(from('college-aa', 'audit-aa', '2025-09-11'))
      .thenDoesNotCount('onlyCouncilMayGive');
    given([...secret, toCouncil], region)
      .when(from('mayor-aa', 'audit-aa'))
      .thenDoesNotCount('onlyCouncilMayGive');
  });

  it('is judged so when it is told late, and on the day of a council of which only the month is known (R35, R113)', () => {
    const late = recordedOn('2025-09-20', from('college-aa', 'audit-aa', '2025-09-08'));
    given([...secret, toCouncil], region)
      .when(late)
      .thenCounts();
    expect(givings([...secret, toCouncil, late])).toEqual([
      ['audit-aa', true],
      ['council-aa', true],
    ]);
    const inSeptember = recordedOn('2025-09-20', shared('council-aa', '2025-09'));
    given([...secret, inSeptember], region)
      .when(from('college-aa', 'audit-aa', '2025-09-20'))
      .thenDoesNotCount('onlyCouncilMayGive');
    given([...secret, inSeptember], region)
      .when(from('college-aa', 'audit-aa', '2025-09'))
      .thenCounts();
  });
});
