import {
  advice,
  answered,
  asked,
  atAdvice,
  atProcessing,
  afterProcessing,
  colleges,
  consultationHistories,
  happenedOn,
  planned,
  received,
  recordedOn,
  ref,
  send,
  start,
  testDefinition,
  wordsOf,
  type Fact,
  type History,
} from '@eensluidend/testing';
import type { ObligationKind } from '../../obligations';

const posted = (adviser: string) => asked(adviser, 'v1', '2025-09-02', { sent: 'byPost' });
const of = (name: string): readonly History[] => consultationHistories[name] ?? [];
const answer = (adviser: string, answers: readonly ('takenOver' | 'notTakenOver' | 'laterPhase')[]): Fact =>
  send(
    'answerAdvice',
    {
      adviceId: `advice/${adviser}`,
      answers: answers.map((each, at) => ({
        point: `p${at + 1}`,
        answer: each,
        ...(each === 'notTakenOver' ? { reason: ref('te duur') } : {}),
      })),
      happened: happenedOn('2025-10-20'),
    },
    '2025-10-20',
    `answers-${adviser}`,
  );
const withStep = (kind: 'adviceRound' | 'processing', fields: object) => {
  const definition = testDefinition();
  return {
    ...definition,
    routes: definition.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => (step.kind === kind ? { ...step, ...fields } : step)),
    })),
  };
};
const said = (history: readonly History[], kind: ObligationKind) => wordsOf(history, kind);

describe('what is said of an advice that is asked', () => {
  it('names who has to ask whom', () => {
    expect(said(atAdvice, 'askAdvice')).toEqual([
      [
        'advies vragen aan de Ondernemingsraad',
        'De directeur heeft de Ondernemingsraad nog niet om advies gevraagd.',
        'De adviesronde eindigt niet voordat elke adviseur is gevraagd, of is vastgelegd waarom niet.',
        'R124: Awb 3:5-3:7, WOR 25',
      ],
      [
        'advies vragen aan de Adviesraad',
        'Het college van AA heeft de Adviesraad nog niet om advies gevraagd.',
        'De adviesronde eindigt niet voordat elke adviseur is gevraagd, of is vastgelegd waarom niet.',
        'R124: Awb 3:5-3:7, WOR 25',
      ],
    ]);
  });

  it('names the last day of the term, or why it did not begin (R51)', () => {
    expect(said([...atAdvice, posted('or'), asked('adviesraad', 'v1', '2025-09-03')], 'giveAdvice')).toEqual([
      [
        'advies geven',
        'De Ondernemingsraad heeft nog geen advies gegeven. De termijn loopt tot en met 14 oktober 2025.',
        'Komt er geen advies, dan gaat de ronde na de termijn verder.',
        'R51: Awb 3:6 lid 2',
      ],
      [
        'advies geven',
        'De Adviesraad heeft nog geen advies gegeven. De aanvraag is nog niet verzonden.',
        'Komt er geen advies, dan gaat de ronde na de termijn verder.',
        'R51: Awb 3:6 lid 2',
      ],
    ]);
    expect(
      said([...atAdvice, posted('adviesraad'), ...of('papersMissing').slice(atAdvice.length)], 'giveAdvice'),
    ).toEqual([
      [
        'advies geven',
        'De Adviesraad heeft nog geen advies gegeven. De termijn loopt tot en met 14 oktober 2025.',
        'Komt er geen advies, dan gaat de ronde na de termijn verder.',
        'R51: Awb 3:6 lid 2',
      ],
      [
        'advies geven',
        'De Ondernemingsraad heeft nog geen advies gegeven. Niet alle stukken waren erbij; de termijn is nog niet begonnen.',
        'Komt er geen advies, dan gaat de ronde na de termijn verder.',
        'R51: Awb 3:6 lid 2',
      ],
    ]);
    expect(
      said([...atAdvice, posted('adviesraad'), ...of('papersMissing').slice(atAdvice.length)], 'sendPapers'),
    ).toEqual([
      [
        'de ontbrekende stukken sturen',
        'De Ondernemingsraad kreeg nog niet alle stukken van de directeur.',
        'De adviestermijn begint pas als alle stukken er zijn.',
        'R49: Awb 3:7',
      ],
    ]);
    expect(said([...of('papersMissing'), received('or', '2025-09-10')], 'sendPapers')).toEqual([]);
  });

  it('says that nothing happens by itself where the term was over when the request was recorded', () => {
    const history = [...atAdvice, posted('adviesraad'), recordedOn('2025-12-01', posted('or'))];
    expect(said(history, 'giveAdvice')).toEqual([
      [
        'advies geven',
        'De Adviesraad heeft nog geen advies gegeven. De termijn loopt tot en met 14 oktober 2025.',
        'Komt er geen advies, dan gaat de ronde na de termijn verder.',
        'R51: Awb 3:6 lid 2',
      ],
      [
        'advies geven',
        'De Ondernemingsraad heeft nog geen advies gegeven. De termijn liep tot en met 14 oktober 2025.',
        'De termijn was al voorbij toen de aanvraag werd vastgelegd. Er gebeurt niets vanzelf.',
        'R51: Awb 3:6 lid 2',
      ],
    ]);
    expect(said(history, 'establishLapse')).toEqual([
      [
        'vaststellen dat de termijn voorbij is',
        'De termijn van de Ondernemingsraad was al voorbij toen de aanvraag werd vastgelegd.',
        'De ronde wacht tot u het advies vastlegt, of vaststelt dat het niet kwam.',
        'R51: Awb 3:6 lid 2',
      ],
    ]);
  });

  it('says that the round waits by agreement, only for the adviser of whom that was agreed (R51)', () => {
    const region = withStep('adviceRound', { waitFor: ['or'] });
    const running = [...atAdvice, posted('adviesraad'), posted('or')];
    const lapse = (adviser: string) =>
      send('lapseAdviceTerm', { requestId: `request/${adviser}` }, '2025-10-15', adviser);
    expect(wordsOf(running, 'giveAdvice', region)).toEqual([
      [
        'advies geven',
        'De Adviesraad heeft nog geen advies gegeven. De termijn loopt tot en met 14 oktober 2025.',
        'Komt er geen advies, dan gaat de ronde na de termijn verder.',
        'R51: Awb 3:6 lid 2',
      ],
      [
        'advies geven',
        'De Ondernemingsraad heeft nog geen advies gegeven. De termijn loopt tot en met 14 oktober 2025.',
        'De ronde wacht op dit advies, want dat is zo afgesproken. De wet vraagt dat niet.',
        'R51: afspraak tussen de gemeenten; Awb 3:6 lid 2',
      ],
    ]);
    expect(wordsOf([...running, lapse('or')], 'giveAdvice', region)).toEqual([
      [
        'advies geven',
        'De Adviesraad heeft nog geen advies gegeven. De termijn loopt tot en met 14 oktober 2025.',
        'Komt er geen advies, dan gaat de ronde na de termijn verder.',
        'R51: Awb 3:6 lid 2',
      ],
      [
        'advies geven',
        'De Ondernemingsraad heeft nog geen advies gegeven. De termijn liep tot en met 14 oktober 2025.',
        'De ronde wacht op dit advies, want dat is zo afgesproken. De wet vraagt dat niet.',
        'R51: afspraak tussen de gemeenten; Awb 3:6 lid 2',
      ],
    ]);
    expect(wordsOf([...running, lapse('or'), lapse('adviesraad')], 'giveAdvice', region)).toEqual([
      [
        'advies geven',
        'De Ondernemingsraad heeft nog geen advies gegeven. De termijn liep tot en met 14 oktober 2025.',
        'De ronde wacht op dit advies, want dat is zo afgesproken. De wet vraagt dat niet.',
        'R51: afspraak tussen de gemeenten; Awb 3:6 lid 2',
      ],
    ]);
  });
});

describe('what is said of an advice that was given', () => {
  it('asks for the minutes and for the confirmation of each who gave it together (R53, R54)', () => {
    const other = advice('bond', 'v1', '2025-09-20', [], { requestIds: [] });
    const history = [...atAdvice, other, ...of('withoutMinutes').slice(atAdvice.length)];
    expect(said(history, 'addMinutes')).toEqual([
      [
        'het verslag van het mondelinge advies vastleggen',
        'Van het mondelinge advies van de Ondernemingsraad en de Adviesraad is nog geen verslag.',
        'De adviesronde eindigt niet zonder verslag.',
        'R54: raadsvoorstel §1',
      ],
    ]);
    expect(said(history, 'confirmAdvice')).toEqual([
      [
        'het advies bevestigen',
        'De Ondernemingsraad heeft nog niet bevestigd dat dit zijn advies is.',
        'Het voorstel wacht hier niet op. Het advies blijft staan zoals het is vastgelegd.',
        'R53: afspraak met de adviesorganen',
      ],
      [
        'het advies bevestigen',
        'De Adviesraad heeft nog niet bevestigd dat dit zijn advies is.',
        'Het voorstel wacht hier niet op. Het advies blijft staan zoals het is vastgelegd.',
        'R53: afspraak met de adviesorganen',
      ],
    ]);
  });

  it('counts the points without an answer (R55)', () => {
    const begun = [
      ...atAdvice,
      posted('or'),
      posted('adviesraad'),
      advice('or', 'v1', '2025-10-06', ['p1', 'p2', 'p3']),
      advice('adviesraad', 'v1', '2025-10-06', ['p1', 'p2']),
    ];
    expect(said([...begun, answered('adviesraad', '2025-10-20', ['p2'])], 'answerAdvice')).toEqual([
      [
        'de adviespunten beantwoorden',
        'In het advies van de Ondernemingsraad staan nog drie punten zonder antwoord.',
        'De colleges kunnen pas instemmen als elk punt een antwoord heeft.',
        'R55: Awb 3:49-3:50',
      ],
      [
        'de adviespunten beantwoorden',
        'In het advies van de Adviesraad staat nog een punt zonder antwoord.',
        'De colleges kunnen pas instemmen als elk punt een antwoord heeft.',
        'R55: Awb 3:49-3:50',
      ],
    ]);
    expect(said(atProcessing, 'adjustText')).toEqual([
      [
        'de aangepaste tekst met de terugkoppeling vastleggen',
        'De aangepaste tekst met de terugkoppeling op de adviezen ontbreekt nog.',
        'De colleges kunnen pas instemmen als die tekst er ligt.',
        'R67: raadsvoorstel, bijlage 3',
      ],
    ]);
  });

  it('names whose remark, promise or condition waits for an answer (R55)', () => {
    expect(said(of('remarked'), 'answerRemark')).toEqual([
      [
        'de opmerking, toezegging of voorwaarde beantwoorden',
        'Een toezegging van de raad van BB heeft nog geen antwoord.',
        'De colleges kunnen pas instemmen als alles een antwoord heeft.',
        'R55: raadsvoorstel, bijlage 3',
      ],
      [
        'de opmerking, toezegging of voorwaarde beantwoorden',
        'Een voorwaarde van de raad van BB heeft nog geen antwoord.',
        'De colleges kunnen pas instemmen als alles een antwoord heeft.',
        'R55: raadsvoorstel, bijlage 3',
      ],
    ]);
    expect(said(of('remarked').slice(0, -2), 'answerRemark').length).toBe(3);
  });

  it('asks the colleges to agree with the answers where that was agreed (R55)', () => {
    expect(wordsOf(afterProcessing, 'agreeFeedback', withStep('processing', { agreedBy: colleges() }))).toEqual([
      [
        'akkoord gaan met de terugkoppeling op de adviezen',
        'Het college van AA is nog niet akkoord met de antwoorden op de adviezen.',
        'Zo is het afgesproken: zonder dit akkoord begint de instemming niet.',
        'R55: afspraak tussen de gemeenten',
      ],
      [
        'akkoord gaan met de terugkoppeling op de adviezen',
        'Het college van BB is nog niet akkoord met de antwoorden op de adviezen.',
        'Zo is het afgesproken: zonder dit akkoord begint de instemming niet.',
        'R55: afspraak tussen de gemeenten',
      ],
      [
        'akkoord gaan met de terugkoppeling op de adviezen',
        'Het college van CC is nog niet akkoord met de antwoorden op de adviezen.',
        'Zo is het afgesproken: zonder dit akkoord begint de instemming niet.',
        'R55: afspraak tussen de gemeenten',
      ],
    ]);
  });

  it('counts the points for a later phase (R66)', () => {
    expect(said(of('toCarryOver'), 'carryOver')).toEqual([
      [
        'de punten voor later meegeven aan de volgende fase',
        'Een punt voor later is nog niet aan een volgende fase meegegeven.',
        'De ronde gaat niet dicht, en de bekendmaking wacht daarop.',
        'R66: afspraak tussen de gemeenten',
      ],
    ]);
    const two = of('toCarryOver').map((each) =>
      'key' in each && each.key === 'adviesraad-2025-10-20' ? answer('adviesraad', ['laterPhase']) : each,
    );
    expect(said(two, 'carryOver')).toEqual([
      [
        'de punten voor later meegeven aan de volgende fase',
        'Twee punten voor later zijn nog niet aan een volgende fase meegegeven.',
        'De ronde gaat niet dicht, en de bekendmaking wacht daarop.',
        'R66: afspraak tussen de gemeenten',
      ],
    ]);
  });

  it('names what the adviser has to hear of, and the law where it is law (R56, R121)', () => {
    expect(said(of('deviating'), 'giveNotice')).toEqual([
      [
        'het adviesorgaan bericht geven',
        'De Ondernemingsraad kreeg nog geen bericht over het afwijken van zijn advies.',
        'Het voorstel wacht hier niet op, maar het adviesorgaan rekent op bericht.',
        'R56: afspraak, naar Awb 3:43 en 3:50',
      ],
    ]);
    const general = [start('2025-09-01', { legalNature: 'decisionOfGeneralScope' }), ...of('deviating').slice(1)];
    expect(said(general, 'giveNotice')).toEqual([
      [
        'het adviesorgaan bericht geven',
        'De Ondernemingsraad kreeg nog geen bericht over het afwijken van zijn advies.',
        'Het voorstel wacht hier niet op, maar het adviesorgaan rekent op bericht.',
        'R56: Awb 3:43, 3:50',
      ],
    ]);
    expect(said([...of('reserved'), planned('council-aa', '2025-12-16', '2025-10-22')], 'giveNotice')).toEqual([
      [
        'het adviesorgaan bericht geven',
        'De Ondernemingsraad kreeg nog geen bericht over de nieuwe tekst.',
        'Het voorstel wacht hier niet op, maar het adviesorgaan rekent op bericht.',
        'R121: voorbehoud in het advies',
      ],
      [
        'het adviesorgaan bericht geven',
        'De Ondernemingsraad kreeg nog geen bericht over het geplande besluit.',
        'Het voorstel wacht hier niet op, maar het adviesorgaan rekent op bericht.',
        'R121: voorbehoud in het advies',
      ],
    ]);
  });

  it('tells until when the entrepreneur waits, and who may appeal (R60)', () => {
    expect(said(of('worksCouncil'), 'executeDecision')).toEqual([
      [
        'wachten met uitvoeren, en daarna uitvoeren',
        'De directeur mag het besluit tot en met 16 januari 2026 niet uitvoeren. Tot en met die dag kan de Ondernemingsraad in beroep.',
        'De raden en colleges wachten hier niet op; dit bindt alleen de ondernemer.',
        'R60: WOR 25 lid 6, 26 lid 2',
      ],
    ]);
  });
});

describe('what is said of residents and of the papers of a meeting', () => {
  it('asks for the notice without which the term does not begin (R65)', () => {
    expect(said(of('explained'), 'giveConsultationNotice')).toEqual([
      [
        'van de inspraak kennisgeven in het Gemeenteblad',
        'Van de inspraak van het college van AA is nog geen kennis gegeven.',
        'Zonder kennisgeving begint de inspraaktermijn niet.',
        'R65: Awb 3:12, 3:16 lid 2',
      ],
    ]);
  });

  it('counts the advices that are missing from the papers (R124)', () => {
    expect(said(of('papers'), 'completePapers')).toEqual([
      [
        'de adviezen bij de stukken van de vergadering voegen',
        'Bij de stukken van de raad van AA voor 16 december 2025 ontbreken twee adviezen.',
        'Het voorstel wacht hier niet op, maar de leden beslissen dan zonder die adviezen.',
        'R124: Gemeentewet 19',
      ],
    ]);
    const papers = (body: string, on: string, adviceIds: string[]) =>
      send(
        'recordMeetingPapers',
        { body, meetingOn: on, adviceIds, happened: happenedOn('2025-12-01') },
        '2025-12-01',
        `${body}-${on}`,
      );
    const others = [
      ...afterProcessing,
      papers('council-bb', '2025-12-16', ['advice/or', 'advice/adviesraad']),
      papers('council-aa', '2025-12-09', ['advice/or', 'advice/adviesraad']),
      papers('council-aa', '2025-12-16', ['advice/or']),
    ];
    expect(said(others, 'completePapers')).toEqual([
      [
        'de adviezen bij de stukken van de vergadering voegen',
        'Bij de stukken van de raad van AA voor 16 december 2025 ontbreekt een advies.',
        'Het voorstel wacht hier niet op, maar de leden beslissen dan zonder dat advies.',
        'R124: Gemeentewet 19',
      ],
    ]);
  });
});
