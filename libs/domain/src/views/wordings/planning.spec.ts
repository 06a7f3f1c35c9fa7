import {
  adopted,
  allAgree,
  atConsent,
  colleges,
  type Fact,
  correctionHistories,
  happenedOn,
  planningHistories,
  ref,
  send,
  target,
  wordsOf,
  atCouncils,
  corrected,
  decision,
  neverHappened,
} from '@eensluidend/testing';

describe('what is said of planning, of corrections and of the publication', () => {
  it('names the step that was not ready, and the day (R107)', () => {
    const history = [...(planningHistories['targetMissed'] ?? []), target('bekendmaking', '2026-01', '2025-11-05')];
    expect(wordsOf(history, 'explainMissedDate')).toEqual([
      [
        'vastleggen waarom de streefdatum niet is gehaald',
        'De stap "Raden" was niet klaar op de streefdatum: december 2025. De reden ontbreekt nog.',
        'Het voorstel wacht hier niet op; de gemiste datum blijft zichtbaar zonder reden.',
        'R107: afspraak tussen de gemeenten',
      ],
      [
        'vastleggen waarom de streefdatum niet is gehaald',
        'De stap "Bekendmaking" was niet klaar op de streefdatum: januari 2026. De reden ontbreekt nog.',
        'Het voorstel wacht hier niet op; de gemiste datum blijft zichtbaar zonder reden.',
        'R107: afspraak tussen de gemeenten',
      ],
    ]);
  });

  it('names the round that was closed and why, where a correction makes that wrong (R110)', () => {
    expect(wordsOf(correctionHistories['corrected'] ?? [], 'consequenceDiffers')).toEqual([
      [
        'beslissen of de ronde doorgaat of dat de terugkeer blijft staan',
        'Ronde 1 is gesloten met de uitkomst: een orgaan zei nee. Volgens wat nu is vastgelegd, klopt dat niet meer.',
        'Het systeem zet geen volgende stap tot de secretaris van de stuurgroep heeft beslist.',
        'R110: werkwijze van dit systeem',
      ],
    ]);
  });

  it('names the publication that was prepared, where a correction makes that wrong (R110)', () => {
    const history = [
      ...adopted,
      { engineOn: '2025-12-17' },
      corrected('event/9', decision('council-cc', 'v1', '2025-12-16', { outcome: 'rejected' }), '2026-01-06'),
    ];
    expect(wordsOf(history, 'consequenceDiffers')).toEqual([
      [
        'bevestigen dat de nota terugkeert naar de stuurgroep',
        'Ronde 1 is gesloten met de uitkomst: alle organen stemden in. Volgens wat nu is vastgelegd, klopt dat niet meer.',
        'Het systeem zet geen volgende stap tot de secretaris van de stuurgroep heeft beslist.',
        'R110: werkwijze van dit systeem',
      ],
      [
        'bevestigen dat de klaargezette bekendmaking vervalt',
        'De bekendmaking voor AA is klaargezet. Volgens wat nu is vastgelegd, klopt dat niet meer.',
        'Het systeem zet geen volgende stap tot de secretaris van de stuurgroep heeft beslist.',
        'R110: werkwijze van dit systeem',
      ],
      [
        'bevestigen dat de klaargezette bekendmaking vervalt',
        'De bekendmaking voor BB is klaargezet. Volgens wat nu is vastgelegd, klopt dat niet meer.',
        'Het systeem zet geen volgende stap tot de secretaris van de stuurgroep heeft beslist.',
        'R110: werkwijze van dit systeem',
      ],
      [
        'bevestigen dat de klaargezette bekendmaking vervalt',
        'De bekendmaking voor CC is klaargezet. Volgens wat nu is vastgelegd, klopt dat niet meer.',
        'Het systeem zet geen volgende stap tot de secretaris van de stuurgroep heeft beslist.',
        'R110: werkwijze van dit systeem',
      ],
    ]);
  });

  it('names each outcome with which a round can be closed (R110)', () => {
    const report = decision('council-bb', 'v1', '2025-12-17', { outcome: 'adoptedAsAmended' });
    const unsupported = send(
      'recordInsufficientSupport',
      { reason: ref('r'), happened: happenedOn('2025-12-17') },
      '2025-12-17',
    );
    const amended = [
      ...atCouncils,
      report,
      { engineOn: '2025-12-18' },
      corrected('event/7', decision('council-bb', 'v1', '2025-12-17'), '2026-01-06'),
    ];
    const noSupport = [...atCouncils, unsupported, { engineOn: '2025-12-18' }, neverHappened('event/7', '2026-01-06')];
    expect(
      [amended, noSupport].flatMap((each) => wordsOf(each, 'consequenceDiffers')).map(([, sentence]) => sentence),
    ).toEqual([
      'Ronde 1 is gesloten met de uitkomst: de tekst is gewijzigd vastgesteld. Volgens wat nu is vastgelegd, klopt dat niet meer.',
      'Ronde 1 is gesloten met de uitkomst: er was onvoldoende draagvlak. Volgens wat nu is vastgelegd, klopt dat niet meer.',
    ]);
  });

  it('asks the college to hand in the publication, and then for its number (R90)', () => {
    const prepared = [...adopted, { engineOn: '2025-12-17' }];
    const handedIn = send(
      'recordPublication',
      { municipality: 'bb', step: 'handedIn', gazetteNumber: ref('2026, 12345'), happened: happenedOn('2026-01-06') },
      '2026-01-06',
      'handedIn',
    );
    expect(wordsOf([...prepared, handedIn], 'handInGazette')).toEqual([
      [
        'de bekendmaking aanbieden via DROP',
        'De bekendmaking voor AA ligt klaar en is nog niet aangeboden.',
        'Zonder aanbieding komt het besluit niet in het Gemeenteblad.',
        'R90: Bekendmakingswet 2 lid 7',
      ],
      [
        'de bekendmaking aanbieden via DROP',
        'De bekendmaking voor CC ligt klaar en is nog niet aangeboden.',
        'Zonder aanbieding komt het besluit niet in het Gemeenteblad.',
        'R90: Bekendmakingswet 2 lid 7',
      ],
    ]);
    expect(wordsOf([...prepared, handedIn], 'publishGazette')).toEqual([
      [
        'het nummer van het Gemeenteblad vastleggen',
        'De bekendmaking van BB is aangeboden. Het nummer van het Gemeenteblad ontbreekt nog.',
        'Zonder nummer staat niet vast dat het besluit bekend is gemaakt.',
        'R90: Bekendmakingswet 2 lid 7',
      ],
    ]);
  });

  it('tells the stuurgroep why the round ended (R7)', () => {
    const rejected = decision('council-bb', 'v1', '2025-12-17', { outcome: 'rejected' });
    expect(wordsOf([...atCouncils, rejected], 'discussReturn')).toEqual([
      [
        'bespreken hoe het verder gaat en een aangepaste tekst afstemmen',
        'De ronde is geëindigd: verworpen door de raad van BB op 17 december 2025. De stuurgroep is nu aan zet.',
        'Er begint pas een nieuwe ronde als de stuurgroep een aangepaste tekst heeft afgestemd.',
        'R7: raadsvoorstel §4 onder 1.2',
      ],
    ]);
  });

  it('tells on what it rests that the round ended, as it ended (R7, R10, R81)', () => {
    const basis = (...facts: readonly Fact[]) =>
      wordsOf([...atConsent, ...facts], 'discussReturn').map((words) => words.at(-1));
    const amended = (body: string) => decision(body, 'v1', '2025-12-17', { outcome: 'adoptedAsAmended' });
    const unsupported = send(
      'recordInsufficientSupport',
      { reason: ref('te weinig'), happened: happenedOn('2025-11-01') },
      '2025-11-01',
    );
    expect(basis(...allAgree(colleges(), 'v1', '2025-11-04'), amended('council-bb'))).toEqual([
      'R81: Gemeentewet 147b',
    ]);
    expect(basis(amended('college-bb'))).toEqual(['R7: raadsvoorstel §4 onder 1.2']);
    expect(basis(unsupported)).toEqual(['R10: raadsvoorstel §4']);
  });
});
