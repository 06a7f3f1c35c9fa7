import {
  atConsent,
  atCouncils,
  imposed,
  secrecyHistories,
  withClosedAnnex,
  wordsOf,
  type History,
} from '@eensluidend/testing';

const of = (name: string): readonly History[] => secrecyHistories[name] ?? [];

describe('what is said of a secrecy', () => {
  it('asks whether a closed paper becomes secret or is opened, and what each may do (R28)', () => {
    expect(wordsOf(withClosedAnnex, 'decideSecrecy').slice(0, 2)).toEqual([
      [
        'besluiten of een gesloten stuk geheim wordt of opengaat',
        'Een stuk is gesloten zonder geheimhouding. De stuurgroep kan het openen.',
        'Het stuk blijft dicht voor de raden en de adviseurs, zonder dat iemand dat besloot.',
        'R28: Gemeentewet 87',
      ],
      [
        'besluiten of een gesloten stuk geheim wordt of opengaat',
        'Een stuk is gesloten zonder geheimhouding. Het college van AA kan het geheim verklaren of openen.',
        'Het stuk blijft dicht voor de raden en de adviseurs, zonder dat iemand dat besloot.',
        'R28: Gemeentewet 87',
      ],
    ]);
  });

  it('asks the body that may lift, the second person, and the answer to a request (R37, R44)', () => {
    const asked = [...atConsent, imposed(), ...atCouncils.slice(3), { engineOn: '2025-11-20' }];
    expect(wordsOf(asked, 'liftSecrecy')).toEqual([
      [
        'besluiten over het opheffen van de geheimhouding',
        'Het college van AA kan de geheimhouding opheffen.',
        'De geheimhouding eindigt niet vanzelf. De stukken blijven dicht.',
        'R37: Gemeentewet 89 lid 3-4',
      ],
    ]);
    expect(wordsOf(of('secrecyAwaitsSecond'), 'confirmLift')).toEqual([
      [
        'het opheffen van de geheimhouding bevestigen',
        'Een tweede persoon van het college van AA moet bevestigen dat de geheimhouding is opgeheven.',
        'Zonder bevestiging telt het opheffen niet. De stukken blijven dicht.',
        'R37: afspraak tussen de gemeenten',
      ],
    ]);
    expect(wordsOf(of('secrecyRequested'), 'answerLiftQuestion')).toEqual([
      [
        'besluiten op de vraag om de geheimhouding op te heffen',
        'Iemand vroeg met een Woo-verzoek om geheime stukken. De raad van AA besluit of de geheimhouding eindigt.',
        'De stukken blijven dicht, maar de vrager heeft recht op een besluit met redenen.',
        'R44: Woo 8.8, Gemeentewet 89',
      ],
    ]);
  });

  it('asks the council to ratify under the old law (R36)', () => {
    expect(wordsOf(of('secrecyToRatify'), 'ratifySecrecy')).toEqual([
      [
        'de geheimhouding bekrachtigen',
        'De raad van AA kreeg geheime stukken. Toen moest de raad de geheimhouding nog bekrachtigen.',
        'Zonder bekrachtiging vervalt de geheimhouding bij de eerste raad met meer dan de helft van de leden.',
        'R36: Gemeentewet 25 lid 3 (oud)',
      ],
    ]);
    expect(wordsOf(of('secrecyMissed'), 'establishSecrecyLapse')).toEqual([
      [
        'vaststellen dat de geheimhouding verviel, of de bekrachtiging vastleggen',
        'De raad van AA vergaderde op 24 mei 2022 zonder dat een bekrachtiging is vastgelegd.',
        'De stukken blijven dicht tot iemand dit vastlegt.',
        'R36: Gemeentewet 25 lid 3 (oud)',
      ],
    ]);
  });

  it('names the day by which lifted papers are public (R125)', () => {
    expect(wordsOf(of('secrecyEnded'), 'publishLifted')).toEqual([
      [
        'de stukken openbaar maken waarvan de geheimhouding is geëindigd',
        'De geheimhouding is geëindigd, maar de stukken zijn nog niet openbaar. Dat moet uiterlijk op 25 september 2025.',
        'Na die dag krijgt de griffier een waarschuwing. De raad van AA ziet de stukken op de lijst.',
        'R125: Woo 3.1, 3.3 lid 4',
      ],
    ]);
  });
});
