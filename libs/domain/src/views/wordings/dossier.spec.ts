import {
  atWorkingGroups,
  decision,
  dossierHistories,
  start,
  testDefinition,
  text,
  wordsOf,
} from '@eensluidend/testing';

const { drafts, draftsHistoric, invited, otherJointText, participantsChanged } = dossierHistories;
/** The arrangement of the test region, but on taking part in a company. */
const onCompany = () => {
  const definition = testDefinition();
  return {
    ...definition,
    routes: definition.routes.map((route) =>
      route.id === 'regeling' ? { ...route, subject: 'privateLawEntity' as const } : route,
    ),
  };
};
/** The same arrangement without a term for the views. */
const withoutTerm = () => {
  const definition = testDefinition();
  return {
    ...definition,
    routes: definition.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => {
        if (step.kind !== 'zienswijzeRound') return step;
        const { term: _term, ...rest } = step;
        return rest;
      }),
    })),
  };
};

describe('what is said of the views of councils', () => {
  it('asks for the draft, the view, and the lapse that nothing brings by itself (R25)', () => {
    expect(wordsOf(drafts, 'sendDraft')).toEqual([
      [
        'het ontwerp aan de raad sturen',
        'Het college van CC heeft het ontwerp nog niet aan de raad van CC gestuurd.',
        'De raad kan zijn zienswijze pas geven als hij het ontwerp heeft.',
        'R25: Wet gemeenschappelijke regelingen 1 lid 2',
      ],
    ]);
    expect(wordsOf(drafts, 'giveZienswijze')).toEqual([
      [
        'een zienswijze geven, of laten weten dat die er niet komt',
        'De raad van AA heeft nog geen zienswijze gegeven. De termijn loopt tot en met 3 november 2025.',
        'Komt er geen zienswijze, dan gaat het voorstel na de termijn verder.',
        'R25: Wet gemeenschappelijke regelingen 1 lid 3',
      ],
    ]);
    expect(wordsOf(draftsHistoric, 'establishZienswijzeLapse')).toEqual([
      [
        'vaststellen dat de termijn voorbij is',
        'De termijn van de raad van CC was al voorbij toen het ontwerp werd vastgelegd.',
        'De ronde wacht tot u de zienswijze vastlegt, of vaststelt dat die niet kwam.',
        'R25: Wet gemeenschappelijke regelingen 1 lid 3',
      ],
    ]);
  });

  it('rests on the Gemeentewet where a company is concerned (R24)', () => {
    const plain = drafts.map((each) =>
      'command' in each && each.command.name === 'addText' ? text('v1', '2025-09-01') : each,
    );
    expect(wordsOf(plain, 'sendDraft', onCompany())).toEqual([
      [
        'het ontwerp aan de raad sturen',
        'Het college van CC heeft het ontwerp nog niet aan de raad van CC gestuurd.',
        'De raad kan zijn zienswijze pas geven als hij het ontwerp heeft.',
        'R24: Gemeentewet 160 lid 2',
      ],
    ]);
    expect(wordsOf(plain, 'giveZienswijze', onCompany())).toEqual([
      [
        'een zienswijze geven, of laten weten dat die er niet komt',
        'De raad van AA heeft nog geen zienswijze gegeven. De termijn loopt tot en met 3 november 2025.',
        'Komt er geen zienswijze, dan gaat het voorstel na de termijn verder.',
        'R24: Gemeentewet 160 lid 2',
      ],
    ]);
  });

  it('says that there is no term where none was agreed', () => {
    expect(wordsOf(drafts, 'giveZienswijze', withoutTerm())).toEqual([
      [
        'een zienswijze geven, of laten weten dat die er niet komt',
        'De raad van AA heeft nog geen zienswijze gegeven.',
        'Er is geen termijn. Het voorstel wacht tot de raad zich uitspreekt.',
        'R25: Wet gemeenschappelijke regelingen 1 lid 3',
      ],
    ]);
  });
});

describe('what is said of who takes part, and of the joint text', () => {
  it('asks each invited municipality to say whether it takes part (R123)', () => {
    expect(wordsOf(invited, 'signUp')).toEqual([
      [
        'laten weten of de gemeente meedoet',
        'AA is uitgenodigd en heeft zich nog niet aangemeld.',
        'De gemeente doet dan niet mee. De andere gaan verder.',
        'R123: afspraak tussen de gemeenten',
      ],
      [
        'laten weten of de gemeente meedoet',
        'BB is uitgenodigd en heeft zich nog niet aangemeld.',
        'De gemeente doet dan niet mee. De andere gaan verder.',
        'R123: afspraak tussen de gemeenten',
      ],
      [
        'laten weten of de gemeente meedoet',
        'CC is uitgenodigd en heeft zich nog niet aangemeld.',
        'De gemeente doet dan niet mee. De andere gaan verder.',
        'R123: afspraak tussen de gemeenten',
      ],
    ]);
    expect(wordsOf(invited, 'findParticipants')).toEqual([
      [
        'deelnemers zoeken of het voorstel intrekken',
        'Er is geen gemeente die meedoet.',
        'Zonder deelnemers kan niemand besluiten.',
        'R123: afspraak tussen de gemeenten',
      ],
    ]);
  });

  it('names the body that decided on another joint text (R5)', () => {
    const history = [
      ...otherJointText.slice(0, -1),
      decision('council-bb', 'v1', '2025-12-15'),
      ...otherJointText.slice(-1),
    ];
    expect(wordsOf(history, 'compareTexts')).toEqual([
      [
        'nagaan over welke tekst is besloten',
        'De raad van AA besloot over een andere gezamenlijke tekst.',
        'Dat besluit telt niet mee tot over de gezamenlijke tekst is besloten.',
        'R5: afspraak tussen de gemeenten',
      ],
    ]);
  });

  it('asks a co-owner for its own share (R122)', () => {
    expect(wordsOf(participantsChanged, 'decideOwnShare')).toEqual([
      [
        'besluiten over het eigen deel',
        'Het college van CC heeft nog niet besloten over het eigen deel.',
        'Het voorstel wacht hier niet op; dit besluit telt apart.',
        'R122: afspraak tussen de gemeenten',
      ],
    ]);
  });

  it('names the working group that did not report, and who aligns after it (R6)', () => {
    expect(wordsOf(atWorkingGroups, 'reportWorkingGroup')).toEqual([
      [
        'laten weten dat de tekst is voorbereid',
        'De werkgroep Juridisch heeft nog niets laten weten over de tekst.',
        'De stuurgroep kan pas afstemmen als elke werkgroep klaar is. Beslissen doet een werkgroep niet.',
        'R6: afspraak tussen de gemeenten',
      ],
      [
        'laten weten dat de tekst is voorbereid',
        'De werkgroep Financiën heeft nog niets laten weten over de tekst.',
        'De stuurgroep kan pas afstemmen als elke werkgroep klaar is. Beslissen doet een werkgroep niet.',
        'R6: afspraak tussen de gemeenten',
      ],
    ]);
    expect(wordsOf([start('2025-09-01', { route: 'kort' }), text('v1', '2025-09-01')], 'align')).toEqual([
      [
        'de tekst afstemmen',
        'De stuurgroep heeft de tekst nog niet afgestemd.',
        'De colleges krijgen het voorstel pas na de afstemming.',
        'R6: afspraak tussen de gemeenten',
      ],
    ]);
    expect(wordsOf([start()], 'addText')).toEqual([
      [
        'een tekst vastleggen',
        'Er ligt nog geen tekst.',
        'Zonder tekst kan niemand besluiten.',
        'R2: raadsvoorstel, samenvatting',
      ],
    ]);
  });
});
