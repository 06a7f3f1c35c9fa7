import {
  aligned,
  adopted,
  asked,
  atAdvice,
  atConsent,
  atWorkingGroups,
  decision,
  given,
  planned,
  recordedOn,
  testDefinition,
  start,
  text,
  type History,
} from '@eensluidend/testing';
import { obligationsView, whyView } from './why';

const why = (history: readonly History[], today: string) => whyView(given(history).state, today);
const everything = () => true;

describe('why a proposal stands still', () => {
  const planning = [
    ...atConsent.slice(0, 2),
    recordedOn('2025-09-20', aligned('v1', '2025-09-02')),
    planned('college-aa', '2025-10-07', '2025-09-22'),
    decision('college-bb', 'v1', '2025-09-25', { outcome: 'held', heldUntil: '2025-10-01' }),
  ];

  it('names each body, since when it waits, since when that is known, and when it can act next', () => {
    expect(why(planning, '2025-10-01')).toEqual({
      proposalId: 'proposal',
      summary: 'Het wachten is op het college van AA, het college van BB en het college van CC.',
      reasons: [
        {
          key: 'decide/college-aa/instemming',
          body: 'college-aa',
          bodyName: 'College van AA',
          act: 'over de tekst besluiten',
          since: '2025-09-02',
          knownSince: '2025-09-20',
          nextPossibleOn: '2025-10-07',
          ifNothing: 'Zonder dit besluit gaat het voorstel niet verder: drie colleges moeten instemmen.',
          sentence:
            'Het college van AA heeft nog niet besloten. Het besluit is gepland op 7 oktober 2025. Dit staat open sinds 2 september 2025 (bekend sinds 20 september 2025).',
          rule: 'R21',
          basis: 'afspraak tussen de gemeenten',
        },
        {
          key: 'decide/college-bb/instemming',
          body: 'college-bb',
          bodyName: 'College van BB',
          act: 'over de tekst besluiten',
          since: '2025-09-02',
          knownSince: '2025-09-20',
          nextPossibleOn: '2025-10-01',
          ifNothing: 'Zonder dit besluit gaat het voorstel niet verder: drie colleges moeten instemmen.',
          sentence:
            'Het college van BB heeft het besluit aangehouden tot 1 oktober 2025. Dit staat open sinds 2 september 2025 (bekend sinds 20 september 2025).',
          rule: 'R21',
          basis: 'afspraak tussen de gemeenten',
        },
        {
          key: 'decide/college-cc/instemming',
          body: 'college-cc',
          bodyName: 'College van CC',
          act: 'over de tekst besluiten',
          since: '2025-09-02',
          knownSince: '2025-09-20',
          ifNothing: 'Zonder dit besluit gaat het voorstel niet verder: drie colleges moeten instemmen.',
          sentence:
            'Het college van CC heeft nog niet besloten. Er is nog geen datum gepland. Dit staat open sinds 2 september 2025 (bekend sinds 20 september 2025).',
          rule: 'R21',
          basis: 'afspraak tussen de gemeenten',
        },
      ],
    });
  });

  it('no longer names a day that has passed', () => {
    expect(why(planning, '2025-10-02').reasons.map((each) => each.nextPossibleOn)).toEqual([
      '2025-10-07',
      undefined,
      undefined,
    ]);
  });

  it('says nothing of when it became known where that was at once', () => {
    expect(why(atConsent, '2025-10-01').reasons[0]).toEqual({
      key: 'decide/college-aa/instemming',
      body: 'college-aa',
      bodyName: 'College van AA',
      act: 'over de tekst besluiten',
      since: '2025-09-02',
      ifNothing: 'Zonder dit besluit gaat het voorstel niet verder: drie colleges moeten instemmen.',
      sentence:
        'Het college van AA heeft nog niet besloten. Er is nog geen datum gepland. Dit staat open sinds 2 september 2025.',
      rule: 'R21',
      basis: 'afspraak tussen de gemeenten',
    });
  });

  it('names up to three bodies and counts more of them', () => {
    const four = [start('2025-09-01', { route: 'kort' }), text('v1', '2025-09-01'), aligned('v1', '2025-09-02')];
    const summary = (count: number) => whyView(given(four, testDefinition(count)).state, '2025-10-01').summary;
    expect([summary(3), summary(4)]).toEqual([
      'Het wachten is op het college van AA, het college van BB en het college van CC.',
      'Het wachten is op de colleges van alle vier gemeenten: zij moeten over de tekst besluiten.',
    ]);
    expect(why(atWorkingGroups, '2025-10-01').summary).toBe(
      'Het wachten is op de werkgroep Juridisch en de werkgroep Financiën.',
    );
    expect(why(adopted, '2026-01-01')).toEqual({
      proposalId: 'proposal',
      summary: 'Er is niemand aan zet.',
      reasons: [],
    });
  });
});

describe('the open work of a proposal', () => {
  it('is whole: whose it is, since when, until when, how that was computed and what follows', () => {
    const asking = [
      ...atAdvice,
      asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
      recordedOn('2025-09-20', asked('adviesraad', 'v1', '2025-09-03', { sent: 'byPost' })),
    ];
    expect(obligationsView(given(asking).state, everything)).toEqual({
      proposalId: 'proposal',
      obligations: [
        {
          key: 'giveAdvice/or/request/or',
          kind: 'giveAdvice',
          actor: 'or',
          actorName: 'Ondernemingsraad',
          act: 'advies geven',
          since: '2025-09-02',
          dueOn: '2025-10-14',
          remindOn: '2025-10-07',
          computed:
            '6 weken vanaf verzending op 2 september 2025: tot en met 14 oktober 2025. Dit is een afgesproken termijn; de Algemene termijnenwet geldt niet. De ontvangst is niet gemeld en is aangenomen op de dag van verzending.',
          sentence: 'De Ondernemingsraad heeft nog geen advies gegeven. De termijn loopt tot en met 14 oktober 2025.',
          ifNothing: 'Komt er geen advies, dan gaat de ronde na de termijn verder.',
          blocking: true,
          historic: false,
          rule: 'R51',
          basis: 'Awb 3:6 lid 2',
        },
        {
          key: 'giveAdvice/adviesraad/request/adviesraad',
          kind: 'giveAdvice',
          actor: 'adviesraad',
          actorName: 'Adviesraad',
          act: 'advies geven',
          since: '2025-09-03',
          knownSince: '2025-09-20',
          dueOn: '2025-10-15',
          remindOn: '2025-10-08',
          computed:
            '6 weken vanaf verzending op 3 september 2025: tot en met 15 oktober 2025. Dit is een afgesproken termijn; de Algemene termijnenwet geldt niet. De ontvangst is niet gemeld en is aangenomen op de dag van verzending.',
          sentence: 'De Adviesraad heeft nog geen advies gegeven. De termijn loopt tot en met 15 oktober 2025.',
          ifNothing: 'Komt er geen advies, dan gaat de ronde na de termijn verder.',
          blocking: true,
          historic: false,
          rule: 'R51',
          basis: 'Awb 3:6 lid 2',
        },
      ],
    });
    expect(obligationsView(given(asking).state, everything, '2025-09-21')).toEqual(
      obligationsView(given(asking).state, everything),
    );
  });

  it('leaves out the fields that do not apply', () => {
    expect(Object.keys(obligationsView(given(atConsent).state, everything).obligations[0] ?? {})).toEqual([
      'key',
      'kind',
      'actor',
      'actorName',
      'act',
      'since',
      'sentence',
      'ifNothing',
      'blocking',
      'historic',
      'rule',
      'basis',
    ]);
  });
});
