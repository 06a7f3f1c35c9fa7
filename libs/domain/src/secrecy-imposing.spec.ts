import {
  atConsent,
  atCouncils,
  given,
  happenedOn,
  imposed,
  longAgo,
  ref,
  secrecyRegion,
  send,
  shared,
  start,
  text,
} from '@eensluidend/testing';
import { secrecyLaws, secrecyLawOn } from './secrecy-law';

const region = secrecyRegion();
const ground = (fields: { article: '5.1' | '5.2' | '10'; paragraph?: '1' | '2' | '5'; letter?: string }) => ({
  ground: fields,
});
const withLocal = [
  start('2025-09-01', { route: 'kort' }),
  text('v1', '2025-09-01', ['annex'], {
    local: [{ municipality: 'aa', role: 'collegeProposal', name: ref('eigen'), text: ref('v1-eigen') }],
  }),
];

describe('who may impose secrecy', () => {
  it.each(['college-aa', 'council-aa', 'mayor-aa', 'committee-aa'])(
    'a council, college, mayor or committee of chapter V may: %s (R27)',
    (body) => {
      given(atCouncils, region).when(imposed('2025-11-05', { body })).thenCounts();
    },
  );

  it.each([
    ['stuurgroep', 'de stuurgroep'],
    ['adviesraad', 'de Adviesraad'],
    ['audit-aa', 'de rekenkamer van AA'],
    ['bureau', 'Bureau'],
  ])('the steering group, an adviser or the audit office may not: %s (R27)', (body, name) => {
    given(atCouncils, region)
      .when(imposed('2025-11-05', { body }))
      .thenRefused({ code: 'notCompetentToImpose', params: { body: name }, field: 'body' });
  });

  it('the chair of a committee alone may not (R27)', () => {
    given(atCouncils, region)
      .when(imposed('2025-11-05', { body: 'committee-aa', byChair: true }))
      .thenRefused({
        code: 'notCompetentToImpose',
        params: { body: 'de voorzitter van de Commissie committee-aa' },
        field: 'byChair',
      });
  });

  it('the chair of a committee could until 31 March 2023 (R27, R116)', () => {
    const history = [
      ...longAgo('2023-03-01'),
      send(
        'informCouncil',
        { college: 'college-aa', council: 'council-aa', happened: happenedOn('2023-03-02') },
        '2023-03-02',
      ),
    ];
    given(history, region)
      .when(imposed('2023-03-31', { body: 'committee-aa', byChair: true }))
      .thenCounts();
    given(history, region)
      .when(imposed('2023-04-01', { body: 'committee-aa', byChair: true }))
      .thenRefused({
        code: 'notCompetentToImpose',
        params: { body: 'de voorzitter van de Commissie committee-aa' },
        field: 'byChair',
      });
  });
});

describe('on what it is imposed', () => {
  const notHeld = (body: string) => ({ code: 'documentNotHeld', params: { body }, field: 'documents' }) as const;

  it('a council imposes nothing on papers it was not given (R28)', () => {
    given(atConsent)
      .when(imposed('2025-09-05', { body: 'council-aa' }))
      .thenRefused(notHeld('de raad van AA'));
  });

  it('a college imposes nothing on the own papers of another municipality (R28)', () => {
    const on = (body: string) => imposed('2025-09-05', { body, documents: ['doc/v1-eigen'] });
    given(withLocal).when(on('college-bb')).thenRefused(notHeld('het college van BB'));
    given(withLocal).when(on('college-aa')).thenCounts();
    given(withLocal).when(on('council-aa')).thenCounts();
  });

  it('a council that was given secret papers, or informed of them, may impose its own (R28)', () => {
    given([...atConsent, imposed(), shared('council-aa', '2025-09-06')])
      .when({ ...imposed('2025-09-07', { body: 'council-aa' }), key: 'own' })
      .thenCounts();
    const informed = send(
      'informCouncil',
      { college: 'college-aa', council: 'council-aa', happened: happenedOn('2025-09-06') },
      '2025-09-06',
    );
    given([...atConsent, informed])
      .when(imposed('2025-09-07', { body: 'council-aa' }))
      .thenCounts();
  });

  it('each document is named: a whole dossier or a whole text is refused, annexes are not (R30)', () => {
    for (const whole of ['proposal', 'dossier/start', 'text/v1'])
      given(atConsent)
        .when(imposed('2025-09-05', { documents: [whole] }))
        .thenRefused({ code: 'wholeDossier', field: 'documents' });
    given(atConsent)
      .when(
        imposed('2025-09-05', {
          documents: ['doc/v1-annex'],
          parts: [{ documentId: 'doc/v1-annex', part: ref('paragraaf 3') }],
        }),
      )
      .thenCounts();
  });

  it('a part is a part of a document that is named (R30)', () => {
    given(atConsent)
      .when(imposed('2025-09-05', { parts: [{ documentId: 'doc/v1-note', part: ref('paragraaf 3') }] }))
      .thenRefused({ code: 'unknownDocument', field: 'parts' });
  });
});

describe('on what ground', () => {
  const sinceApril2023 = { on: '2025-09-05', grounds: 'Woo 5.1 lid 1 (a-e) of lid 2 (a-i)' };

  it('"5.1 sub i" is read as lid 2 onder i, with a notice (R29)', () => {
    const fact = imposed('2025-09-05', ground({ article: '5.1', letter: 'i' }));
    given(atConsent).when(fact).thenCounts('groundNormalised');
    expect(given([...atConsent, fact]).state.secrecies[0]?.ground).toEqual({
      article: '5.1',
      paragraph: '2',
      letter: 'i',
      asWritten: 'withoutParagraph',
    });
  });

  it.each([
    ['Woo 5.1 lid 5', { article: '5.1', paragraph: '5' }],
    ['Woo 5.2', { article: '5.2', paragraph: '1', letter: 'a' }],
    ['Wob 10', { article: '10', paragraph: '2', letter: 'g' }],
  ] as const)('not on %s since April 2023 (R29)', (_what, each) => {
    given(atConsent)
      .when(imposed('2025-09-05', ground(each)))
      .thenRefused({ code: 'groundNotAllowed', params: sinceApril2023, field: 'ground' });
  });

  it.each([
    ['no letter', { article: '5.1', paragraph: '2' }],
    ['no letter and no paragraph', { article: '5.1' }],
  ] as const)('not with %s (R29)', (_what, each) => {
    given(atConsent)
      .when(imposed('2025-09-05', ground(each)))
      .thenRefused({ code: 'groundIncomplete', params: sinceApril2023, field: 'ground' });
  });

  it.each([
    ['2022-04-30', { article: '10', paragraph: '2' }, 'Wob 10 lid 1 (a-d) of lid 2 (a-g)'],
    [
      '2022-06-01',
      { article: '5.1', paragraph: '5', letter: 'a' },
      'Woo 5.1 lid 1 (a-e) of lid 2 (a-i) of lid 5 (zonder letter)',
    ],
  ] as const)('an incomplete one is told what the law of that day asked: %s (R29, R116)', (on, each, grounds) => {
    given(longAgo('2022-04-01'))
      .when(imposed(on, ground(each)))
      .thenRefused({ code: 'groundIncomplete', params: { on, grounds }, field: 'ground' });
  });

  it('of a day that is unknown is tested, and told, by the day on which the secrecy began (R113, R116)', () => {
    const [effectiveFrom, happened] = ['2022-04-29', happenedOn('XXXX-XX-XX')];
    const grounds = 'Wob 10 lid 1 (a-d) of lid 2 (a-g)';
    given(longAgo('2022-04-01'))
      .when(imposed('2022-06-01', { ...ground({ article: '10' }), effectiveFrom, happened }))
      .thenRefused({ code: 'groundIncomplete', params: { on: effectiveFrom, grounds }, field: 'ground' });
  });

  it.each([
    ['2022-04-30', { article: '10', paragraph: '2', letter: 'g' }],
    ['2022-05-01', { article: '5.1', paragraph: '5' }],
    ['2023-03-31', { article: '5.1', paragraph: '5' }],
    ['2023-04-01', { article: '5.1', paragraph: '2', letter: 'b' }],
  ] as const)('is tested against the law of the day: %s (R116)', (on, each) => {
    given(longAgo('2022-04-01'))
      .when(imposed(on, ground(each)))
      .thenCounts();
  });

  it.each([
    ['2022-04-30', { article: '5.1', paragraph: '2', letter: 'b' }, 'Wob 10 lid 1 (a-d) of lid 2 (a-g)'],
    [
      '2022-05-01',
      { article: '10', paragraph: '2', letter: 'g' },
      'Woo 5.1 lid 1 (a-e) of lid 2 (a-i) of lid 5 (zonder letter)',
    ],
    ['2023-04-01', { article: '5.1', paragraph: '5' }, 'Woo 5.1 lid 1 (a-e) of lid 2 (a-i)'],
  ] as const)('the law of another day gives no ground: %s (R116)', (on, each, grounds) => {
    given(longAgo('2022-04-01'))
      .when(imposed(on, ground(each)))
      .thenRefused({ code: 'groundNotAllowed', params: { on, grounds }, field: 'ground' });
  });

  it('a secrecy reported years later is tested against its own day (R116)', () => {
    const late = { ...imposed('2022-04-01', ground({ article: '10', letter: 'g' })), recordedOn: '2026-01-10' };
    given(longAgo('2022-04-01')).when(late).thenCounts('groundNormalised');
  });

  it('there are three regimes without a gap (R116)', () => {
    expect(secrecyLaws.map(({ id }) => id)).toEqual(['wob', 'wooOldGemeentewet', 'gemeentewet87']);
    const days = ['1990-01-01', '2022-04-30', '2022-05-01', '2023-03-31', '2023-04-01', '2030-01-01'];
    expect(days.map((day) => secrecyLawOn(day).id)).toEqual([
      'wob',
      'wob',
      'wooOldGemeentewet',
      'wooOldGemeentewet',
      'gemeentewet87',
      'gemeentewet87',
    ]);
  });
});

it('a start on 14 January before the decision of 22 January is flagged, and both dates are kept (R40)', () => {
  const fact = imposed('2025-01-22', { effectiveFrom: '2025-01-14' });
  given(longAgo('2025-01-02')).when(fact).thenCounts('startBeforeDecision');
  const [secrecy] = given([...longAgo('2025-01-02'), fact]).state.secrecies;
  expect([secrecy?.effectiveFrom, secrecy?.at.on]).toEqual(['2025-01-14', '2025-01-22']);
});
