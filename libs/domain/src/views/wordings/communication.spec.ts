import {
  atConsent,
  communicationHistories,
  flagged,
  fromMeeting,
  sending,
  wishesAsked,
  wordsOf,
  type History,
} from '@eensluidend/testing';

const of = (name: string): readonly History[] => communicationHistories[name] ?? [];

describe('what is said of telling others', () => {
  it('names the council that is asked for its wishes, and when the college may go on (R23)', () => {
    expect(wordsOf(of('asksWishes'), 'askWishes')).toEqual([
      [
        'de raad om wensen en bedenkingen vragen',
        'Het college van AA heeft zijn raad nog niet om wensen en bedenkingen gevraagd.',
        'Een besluit van het college telt pas mee als de raad kon reageren.',
        'R23: Gemeentewet 169 lid 4',
      ],
    ]);
    expect(wordsOf(of('givesWishes'), 'giveWishes')).toEqual([
      [
        'wensen en bedenkingen geven, of zeggen dat die er niet zijn',
        'De raad van AA heeft nog geen wensen en bedenkingen gegeven.',
        'Na 20 oktober 2025 kan het college besluiten.',
        'R23: Gemeentewet 169 lid 4',
      ],
    ]);
    expect(wordsOf([...atConsent, flagged('2025-09-10'), wishesAsked('2025-09-11')], 'giveWishes')).toEqual([
      [
        'wensen en bedenkingen geven, of zeggen dat die er niet zijn',
        'De raad van AA heeft nog geen wensen en bedenkingen gegeven.',
        'Een besluit van het college telt pas mee als de raad kon reageren.',
        'R23: Gemeentewet 169 lid 4',
      ],
    ]);
  });

  it('names who plans again after a return, and that the others hear of it (R9)', () => {
    expect(wordsOf(of('plansAgain'), 'planAgain')).toEqual([
      [
        'een nieuwe datum plannen',
        'De raad van AA heeft na de terugkeer nog geen nieuwe datum.',
        'Zonder datum weten de anderen niet wanneer dit orgaan besluit.',
        'R9: raadsvoorstel §4 onder 1.2',
      ],
    ]);
    expect(wordsOf(of('plansAgain'), 'tellPlanning')).toEqual([
      [
        'de nieuwe planning aan alle deelnemers melden',
        'Er zijn nieuwe datums gepland die nog niet aan iedereen zijn gemeld.',
        'De deelnemers kennen de nieuwe planning dan niet.',
        'R9: raadsvoorstel §4 onder 1.2',
      ],
    ]);
  });

  it('names the adviser that has to hear of the decision (R97)', () => {
    expect(wordsOf(of('tellsDecision'), 'tellDecision')).toEqual([
      [
        'het besluit melden aan Bond',
        'Bond gaf advies en heeft nog geen bericht over het besluit.',
        'Wie adviseerde, hoort dan niet wat er met het advies is gebeurd.',
        'R97: Awb 3:43',
      ],
    ]);
    expect(wordsOf(of('tellsDecision'), 'informCouncil').slice(0, 1)).toEqual([
      [
        'de raad informeren',
        'Het college van AA heeft zijn raad nog niet geïnformeerd over het besluit.',
        'Het voorstel wacht hier niet op, maar de raad heeft er recht op.',
        'R22: Gemeentewet 169 lid 2',
      ],
    ]);
    expect(wordsOf(of('tellsDecision'), 'sign').slice(0, 1)).toEqual([
      [
        'het besluit ondertekenen',
        'Het besluit van de raad van AA is nog niet ondertekend.',
        'Het voorstel wacht hier niet op; ondertekenen mag later.',
        'R84: Gemeentewet 32a',
      ],
    ]);
  });

  it('names to whom a message is sent again, on paper or with a notice (R118)', () => {
    const first = sending('s0', '2025-09-03', { addressee: 'council-bb', route: 'paper' });
    expect(wordsOf([...atConsent, first, ...of('bounced').slice(atConsent.length)], 'sendAgain')).toEqual([
      [
        'het bericht opnieuw of op een andere manier sturen',
        'Het bericht aan de Adviesraad kwam niet aan.',
        'Zolang het niet opnieuw is verzonden, telt de verzending niet.',
        'R118: Awb 2:11',
      ],
    ]);
    expect(wordsOf([...atConsent, first, sending('s1', '2025-09-04')], 'sendOnPaper')).toEqual([
      [
        'een brief op papier sturen',
        'De Adviesraad liet niet weten elektronisch bereikbaar te zijn.',
        'Zonder brief telt de verzending niet.',
        'R118: Awb 2:8',
      ],
    ]);
    expect(wordsOf([...atConsent, first, ...of('inSystem').slice(atConsent.length)], 'giveSystemNotice')).toEqual([
      [
        'melden dat er een bericht in het systeem staat',
        'De Adviesraad weet nog niet dat er een bericht in het systeem staat.',
        'Zonder kennisgeving is te laat reageren de geadresseerde niet aan te rekenen.',
        'R118: Awb 2:10, 2:22',
      ],
    ]);
    expect(wordsOf(of('inSystem'), 'confirmReceipt')).toEqual([
      [
        'de ontvangst bevestigen',
        'Het college van AA heeft de ontvangst van een elektronisch bericht nog niet bevestigd.',
        'De afzender weet dan niet of het bericht aankwam.',
        'R118: Awb 2:17',
      ],
    ]);
  });

  it('names the day of the fact of which the document follows (R114)', () => {
    expect(
      wordsOf([...atConsent, fromMeeting(), fromMeeting('college-bb', '2025-11-11')], 'addSourceDocument'),
    ).toEqual([
      [
        'het document toevoegen waaruit het feit blijkt',
        'Bij een feit van 4 november 2025 volgt het document nog.',
        'Het feit staat vast, maar is nog niet met een document te bewijzen.',
        'R114: afspraak over dit systeem',
      ],
      [
        'het document toevoegen waaruit het feit blijkt',
        'Bij een feit van 11 november 2025 volgt het document nog.',
        'Het feit staat vast, maar is nog niet met een document te bewijzen.',
        'R114: afspraak over dit systeem',
      ],
    ]);
  });
});
