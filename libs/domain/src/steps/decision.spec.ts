import {
  aligned,
  atAdvice,
  atConsent,
  atCouncils,
  decision,
  given,
  meeting,
  recordedOn,
  ref,
  rejection,
  send,
  text,
  type Fact,
} from '@eensluidend/testing';
import { derivedOutcome } from './decision';

const college = (fields: Parameters<typeof decision>[3]) => decision('college-aa', 'v1', '2025-11-04', fields);
const point = (key: string, outcome: 'asProposed' | 'amended' | 'held' | 'rejected' | 'takenNote', local = false) => ({
  point: key,
  outcome,
  local,
});

describe('a decision of a college or council', () => {
  it('is recorded whole: outcome, points, motions and papers, each with what was not said left empty', () => {
    given(atConsent)
      .when(college({ decisionPoints: [{ point: 'p1', outcome: 'asProposed', wording: ref('instemmen') }] }))
      .then([
        'DecisionRecorded',
        {
          decisionId: 'decision/college-aa-v1-2025-11-04',
          body: 'college-aa',
          textId: 'text/v1',
          outcome: 'adoptedAsProposed',
          decisionPoints: [{ point: 'p1', outcome: 'asProposed', local: false, wording: ref('instemmen') }],
          recused: [],
          concerned: [],
          motions: [],
          amendments: [],
          legalBasis: [],
          papers: [],
        },
      ]);
  });

  it('keeps a withdrawn motion, which never changes the text (R82)', () => {
    const motions = [{ title: ref('Toetsingskader'), group: 'rood', status: 'withdrawn' as const }];
    const { state } = given(atCouncils).when(decision('council-aa', 'v1', '2025-12-16', { motions }));
    expect(state.decisions.at(-1)).toMatchObject({ counts: true, motions });
  });

  it('is about a text of this proposal (R2)', () => {
    given(atConsent)
      .when(decision('college-aa', 'v9', '2025-11-04'))
      .thenRefused({ code: 'unknownText', field: 'textId' });
  });

  it('is taken by a body of this proposal', () => {
    given(atConsent)
      .when(decision('college-zz', 'v1', '2025-11-04'))
      .thenRefused({ code: 'unknownBody', params: { body: 'college-zz' }, field: 'body' });
    given(atConsent)
      .when(decision('or', 'v1', '2025-11-04'))
      .thenRefused({ code: 'bodyDoesNotDecide', params: { body: 'de Ondernemingsraad' }, field: 'body' });
  });

  it('cannot rest on a meeting in the future, nor on a body that is not there (R114)', () => {
    const from = (body: string, heldOn: string) => ({
      happened: { on: '2025-11-04', source: { kind: 'meeting' as const, body, heldOn } },
    });
    given(atConsent)
      .when(college(from('college-aa', '2099-01-01')))
      .thenRefused({ code: 'inTheFuture', params: { on: '2099-01-01' }, field: 'happened.source.heldOn' });
    given(atConsent)
      .when(college(from('nobody', '2025-11-04')))
      .thenRefused({ code: 'unknownBody', params: { body: 'nobody' }, field: 'happened.source.body' });
  });

  it('cannot lie in the future', () => {
    const fact = { ...decision('college-aa', 'v1', '2025-11-04'), on: '2025-11-03' };
    given(atConsent)
      .when(fact)
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-11-04' }, field: 'happened.on' });
  });
});

describe('the outcome follows from the decision points', () => {
  it.each([
    ['conform, when every point is as proposed', ['asProposed', 'asProposed'], 'adoptedAsProposed'],
    ['conform, when one point is only noted', ['asProposed', 'takenNote'], 'adoptedAsProposed'],
    ['taken note, when every point is', ['takenNote', 'takenNote'], 'takenNote'],
    ['amended, when one point is', ['asProposed', 'amended'], 'adoptedAsAmended'],
    ['held, when one of six points is', ['asProposed', 'asProposed', 'held'], 'held'],
    ['rejected, when one point is', ['amended', 'held', 'rejected'], 'rejected'],
  ] as const)('is %s (R18)', (_what, outcomes, expected) => {
    expect(derivedOutcome(outcomes.map((outcome, index) => point(`p${index}`, outcome)))).toBe(expected);
  });

  it.each([
    ['conform', 'adoptedAsProposed', 'conform voorstel', 'held', 'aangehouden'],
    ['held', 'held', 'aangehouden', 'asProposed', 'conform voorstel'],
    ['conform', 'adoptedAsProposed', 'conform voorstel', 'rejected', 'verworpen'],
  ] as const)('refuses the claim %s when the points say otherwise (R18)', (_w, outcome, claimed, given_, derived) => {
    given(atConsent)
      .when(college({ outcome, decisionPoints: [point('p1', given_)] }))
      .thenRefused({ code: 'outcomeContradictsPoints', params: { claimed, derived }, field: 'outcome' });
  });

  it('keeps for each point an outcome of its own: five conform and one held (R19)', () => {
    const decisionPoints = [
      ...['p1', 'p2', 'p3', 'p4', 'p5'].map((key) => point(key, 'asProposed')),
      point('p6', 'held'),
    ];
    const { state } = given(atConsent).when(college({ outcome: 'held', decisionPoints }));
    expect(state.decisions.at(-1)?.decisionPoints).toEqual(decisionPoints);
  });

  it('counts with a warning when a municipality added a point of its own (R5)', () => {
    given(atConsent)
      .when(college({ decisionPoints: [point('p1', 'asProposed'), point('eigen', 'amended', true)] }))
      .thenCounts('localPoint');
  });

  it('refuses the same point twice', () => {
    given(atConsent)
      .when(college({ decisionPoints: [point('p1', 'asProposed'), point('p1', 'asProposed')] }))
      .thenRefused({ code: 'pointTwice', params: { point: 'p1' }, field: 'decisionPoints' });
  });

  it('is none that only a council can have, for a college', () => {
    given(atConsent)
      .when(college({ outcome: 'postponedAfterTie' }))
      .thenRefused({
        code: 'outcomeNotForBody',
        params: { outcome: 'uitgesteld na staken van stemmen', body: 'het college van AA' },
        field: 'outcome',
      });
  });
});

describe('a body decides on a text once', () => {
  const first = { on: '2025-11-04', outcome: 'conform voorstel' };
  const params = { body: 'het college van AA', ...first };

  it('and a second decision is told who was first, and with what', () => {
    const { outcome } = given([...atConsent, college({})]).when(rejection('college-aa', 'v1', '2025-11-11'));
    expect(outcome).toEqual({ kind: 'refused', refusal: { code: 'alreadyDecided', params }, first });
  });

  it('also when the same decision is recorded again in a later round, or did not count', () => {
    const rejected: readonly Fact[] = [...atConsent, college({}), rejection('college-bb', 'v1', '2025-11-05')];
    given(rejected)
      .when(recordedOn('2025-12-01', college({})))
      .thenRefused({ code: 'alreadyDecided', params });
    const tooEarly = decision('council-aa', 'v1', '2025-10-01');
    given([...atConsent, tooEarly])
      .when(tooEarly)
      .thenRefused({
        code: 'alreadyDecided',
        params: { body: 'de raad van AA', on: '2025-10-01', outcome: 'conform voorstel' },
      });
  });

  it('also on another day, after the last college agreed', () => {
    given(atCouncils)
      .when(decision('college-aa', 'v1', '2025-11-20'))
      .thenRefused({
        code: 'alreadyDecided',
        params: { body: 'het college van AA', on: '2025-11-04', outcome: 'conform voorstel' },
      });
  });

  it('also where only the month or the year of the one or the other is known (R113)', () => {
    const no = (on: string) => recordedOn('2026-03-02', rejection('council-aa', 'v1', on));
    const tooEarly = (on: string) => ({ ...no(on), key: `early-${on}` });
    for (const [one, other] of [
      ['2025', '2025'],
      ['2025-10-01', '2025-10'],
      ['XXXX-XX-XX', '2025-10-01'],
    ] as const)
      given([...atConsent, tooEarly(one)])
        .when(no(other))
        .thenRefused({
          code: 'alreadyDecided',
          params: { body: 'de raad van AA', on: one, outcome: 'verworpen' },
        });
  });

  it('but may decide after it held the matter over', () => {
    given([...atConsent, college({ outcome: 'held' })])
      .when(decision('college-aa', 'v1', '2025-11-11'))
      .thenCounts();
  });

  it('but consents on the text that it released, where no advice asked for another', () => {
    const exempt = (adviser: string) =>
      send('exemptAdviser', { adviser, reason: ref('geen gevolgen') }, '2025-09-03', adviser);
    given([...atAdvice, exempt('or'), exempt('adviesraad')])
      .when(decision('college-aa', 'v1', '2025-11-04'))
      .thenCounts();
  });

  it('but does not conflict with another body', () => {
    given([...atConsent, college({})])
      .when(decision('college-bb', 'v1', '2025-11-04'))
      .thenCounts();
  });
});

describe('a decision on an older text', () => {
  it('that was put in only later is told apart from one that was superseded', () => {
    given([...atConsent])
      .when(decision('college-aa', 'v1', '2020-01-01'))
      .thenDoesNotCount('laterText');
  });

  it('is recorded and does not count', () => {
    given([...atConsent.slice(0, 2), text('v2', '2025-09-02'), aligned('v2', '2025-09-03')])
      .when(decision('college-aa', 'v1', '2025-11-05'))
      .thenDoesNotCount('olderText');
  });
});

describe('a decision in a meeting', () => {
  const params = { on: '2025-12-16', body: 'de raad van AA', present: 19, seats: 39, needed: 20 };

  it('that could not open does not exist: 19 of 39 (R69)', () => {
    given([...atCouncils, meeting('council-aa', '2025-12-16', 19)])
      .when(decision('council-aa', 'v1', '2025-12-16', { meetingId: 'meeting/council-aa-2025-12-16' }))
      .thenRefused({ code: 'meetingNotOpened', params, field: 'meetingId' });
  });

  it('that could not open does not exist either when the report names no meeting but that day', () => {
    given([...atCouncils, meeting('council-aa', '2025-12-16', 19)])
      .when(decision('council-aa', 'v1', '2025-12-16'))
      .thenRefused({ code: 'meetingNotOpened', params, field: 'meetingId' });
  });

  it('is taken in a meeting of that very body', () => {
    given([...atCouncils, meeting('council-bb', '2025-12-16', 30)])
      .when(decision('council-aa', 'v1', '2025-12-16', { meetingId: 'meeting/council-bb-2025-12-16' }))
      .thenRefused({ code: 'unknownMeeting', params: { body: 'de raad van AA' }, field: 'meetingId' });
    given(atCouncils)
      .when(decision('council-aa', 'v1', '2025-12-16', { meetingId: 'meeting/none' }))
      .thenRefused({ code: 'unknownMeeting', params: { body: 'de raad van AA' }, field: 'meetingId' });
  });
});

describe('notes on a decision', () => {
  it('warns when a council holds a matter over without a date (R119)', () => {
    given(atCouncils)
      .when(decision('council-aa', 'v1', '2025-12-16', { outcome: 'held' }))
      .thenCounts('heldWithoutDate');
    given(atCouncils)
      .when(decision('council-aa', 'v1', '2025-12-16', { outcome: 'held', heldUntil: '2026-01-20' }))
      .thenCounts();
  });

  it('keeps what members had written down, which is no vote (R79)', () => {
    const voterNotes = [{ member: 'lid', kind: 'deemedAgainst' as const, wording: ref('tegen') }];
    const votes = { method: 'withoutVote' as const, for: 0, against: 0 };
    const { state } = given(atCouncils).when(decision('council-aa', 'v1', '2025-12-16', { votes, voterNotes }));
    expect(state.decisions.at(-1)).toMatchObject({ counts: true, voterNotes, votes: { for: 0, against: 0 } });
  });

  it('flags a college decision that rests on a power of the council (R86)', () => {
    given(atConsent)
      .when(college({ legalBasis: ['Gw108'] }))
      .thenCounts('legalBasisOfCouncil');
    given(atConsent)
      .when(college({ legalBasis: ['Gw147', 'Pw'] }))
      .thenCounts('legalBasisOfCouncil');
    given(atCouncils)
      .when(decision('council-aa', 'v1', '2025-12-16', { legalBasis: ['Gw147'] }))
      .thenCounts();
  });

  it('flags a council decision that rests on a power of the college (R86)', () => {
    given(atCouncils)
      .when(decision('council-aa', 'v1', '2025-12-16', { legalBasis: ['Gw160'] }))
      .thenCounts('legalBasisOfCollege');
    given(atConsent)
      .when(college({ legalBasis: ['Gw160'] }))
      .thenCounts();
  });
});
