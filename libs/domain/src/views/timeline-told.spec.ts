import {
  communicationHistories,
  consultationHistories,
  correctionHistories,
  councilHistories,
  dossierHistories,
  given,
  planningHistories,
  secrecyHistories,
  viewFor,
  type History,
} from '@eensluidend/testing';
import { timelineView } from './timeline';

/** How every one of these histories begins. */
const begin = [
  '[] Het voorstel "De nota" is begonnen.',
  '[] De tekst "v1" is vastgelegd.',
  '[stuurgroep] De stuurgroep stemde in met "v1".',
];

/** What the timelines of these histories say, each line once: the bodies it is about, then the sentence. */
const told = (histories: Readonly<Record<string, readonly History[]>>): readonly string[] => {
  const views = Object.values(histories).map((history) => timelineView(given(history).state, viewFor('2026-06-01')));
  const lines = views.flatMap((view) => view.lines.map(({ bodies, sentence }) => `[${bodies.join(', ')}] ${sentence}`));
  return [...new Set(lines)];
};

describe('the timeline', () => {
  it('tells of telling, sending and asking for wishes, each with the bodies it is about', () => {
    expect(told(communicationHistories)).toEqual([
      ...begin,
      '[college-aa] Het besluit van het college van AA heeft ingrijpende gevolgen (Gemeentewet 160 lid 1 onder d).',
      '[college-aa, council-aa] Het college van AA vroeg zijn raad om wensen en bedenkingen, tot en met 20 oktober 2025.',
      '[college-aa, council-aa] Het college van AA vroeg zijn raad om wensen en bedenkingen.',
      '[council-aa] De raad van AA had geen wensen en bedenkingen.',
      '[bond, college-aa] Bond gaf advies: positief.',
      '[college-aa] Het college van AA besloot over "v1": conform voorstel.',
      '[college-bb] Het college van BB besloot over "v1": conform voorstel.',
      '[college-cc] Het college van CC besloot over "v1": conform voorstel.',
      '[council-aa] De raad van AA besloot over "v1": conform voorstel.',
      '[council-bb] De raad van BB besloot over "v1": conform voorstel.',
      '[council-cc] De raad van CC besloot over "v1": conform voorstel.',
      '[bond] Bond kreeg bericht over het besluit.',
      '[bond, or, adviesraad] 3 adviseurs kregen bericht over het besluit.',
      '[council-aa] De raad van AA besluit naar planning op 16 december 2025.',
      '[council-cc] De raad van CC besluit naar planning op 18 december 2025.',
      '[council-bb] De raad van BB besloot over "v1": verworpen.',
      '[] De tekst "v2" is vastgelegd. Die vervangt de vorige: de vorige was niet goed',
      '[stuurgroep] De stuurgroep stemde in met "v2".',
      '[council-cc] De raad van CC besluit naar planning op 24 februari 2026.',
      '[stuurgroep] De stuurgroep kreeg bericht over de nieuwe planning van ronde 2.',
      '[college-aa] Het college van AA kreeg bericht over de nieuwe planning van ronde 2.',
      '[college-bb] Het college van BB kreeg bericht over de nieuwe planning van ronde 2.',
      '[college-cc] Het college van CC kreeg bericht over de nieuwe planning van ronde 2.',
      '[council-aa] De raad van AA kreeg bericht over de nieuwe planning van ronde 2.',
      '[council-bb] De raad van BB kreeg bericht over de nieuwe planning van ronde 2.',
      '[council-cc] De raad van CC kreeg bericht over de nieuwe planning van ronde 2.',
      '[] Het communicatieplan is afgesproken. Het nieuws loopt via AA.',
      '[] Er ging een bericht naar de raden en de pers.',
      '[adviesraad] De Adviesraad is elektronisch bereikbaar.',
      '[college-aa, adviesraad] Er is een stuk elektronisch verzonden aan de Adviesraad.',
      '[college-aa, adviesraad] Het stuk voor de Adviesraad kwam niet aan.',
      '[adviesraad] De Adviesraad is niet meer elektronisch bereikbaar.',
      '[college-aa, adviesraad] Er is een stuk in een systeem verzonden aan de Adviesraad.',
      '[college-aa, adviesraad] De Adviesraad kreeg bericht dat er een stuk in het systeem staat.',
      '[college-aa, adviesraad] De ontvangst door de Adviesraad is bevestigd.',
      '[college-aa] Het college van AA is elektronisch bereikbaar.',
      '[adviesraad, college-aa] Er is een stuk elektronisch verzonden aan het college van AA.',
      '[college-bb] Bij een feit is het document toegevoegd: Besluitenlijst.',
    ]);
  });

  it('tells of advice, answers and consultation, each with the bodies it is about', () => {
    expect(told(consultationHistories)).toEqual([
      ...begin,
      '[college-aa] Het college van AA besloot over "v1": conform voorstel.',
      '[college-bb] Het college van BB besloot over "v1": conform voorstel.',
      '[college-cc] Het college van CC besloot over "v1": conform voorstel.',
      '[or, director] De directeur vroeg de Ondernemingsraad om advies.',
      '[or, director] De Ondernemingsraad ontving de aanvraag.',
      '[or, adviesraad, college-aa] De Ondernemingsraad en de Adviesraad gaven mondeling advies: positief.',
      '[or, adviesraad] Het verslag van het mondelinge advies van de Ondernemingsraad en de Adviesraad is vastgelegd.',
      '[adviesraad] De Adviesraad bevestigde dat dit zijn advies is.',
      '[adviesraad, college-aa] Het college van AA vroeg de Adviesraad om advies.',
      '[or, college-aa] De Ondernemingsraad gaf advies: positief.',
      '[adviesraad, college-aa] De Adviesraad gaf advies: positief.',
      '[council-bb] De raad van BB maakte een opmerking die een antwoord vraagt.',
      '[council-bb] De raad van BB deed een toezegging die een antwoord vraagt.',
      '[council-bb] De raad van BB stelde een voorwaarde die een antwoord vraagt.',
      '[council-bb] De opmerking van de raad van BB is beantwoord: overgenomen.',
      '[college-aa] Het college van AA is akkoord met de antwoorden op de adviezen.',
      '[or] Het advies van de Ondernemingsraad is beantwoord.',
      '[or, college-aa] De Ondernemingsraad gaf advies: positief. Met behoud van rechten.',
      '[] De tekst "v2" is vastgelegd. Die vervangt de vorige: de vorige was niet goed',
      '[or] De Ondernemingsraad kreeg bericht over de nieuwe tekst.',
      '[adviesraad] Het advies van de Adviesraad is beantwoord.',
      '[college-aa] Het college van AA besloot over "v2": conform voorstel.',
      '[college-bb] Het college van BB besloot over "v2": conform voorstel.',
      '[college-cc] Het college van CC besloot over "v2": conform voorstel.',
      '[council-aa] De raad van AA besloot over "v2": conform voorstel.',
      '[council-bb] De raad van BB besloot over "v2": conform voorstel.',
      '[council-cc] De raad van CC besloot over "v2": conform voorstel.',
      '[] Een punt gaat mee naar de volgende fase: het uitvoeringsplan.',
      '[director, or] De directeur en de Ondernemingsraad spraken in een overlegvergadering over de aanvraag.',
      '[director, or] De directeur nam zijn besluit, en week af van het advies van de Ondernemingsraad.',
      '[director] De directeur gaf een deskundige van buiten opdracht.',
      '[director, or] De Ondernemingsraad liet de opschorting vervallen.',
      '[director, or] De directeur voert zijn besluit uit.',
      '[or, adviesraad] De tekst is toegelicht aan de Ondernemingsraad en de Adviesraad.',
      '[college-aa] Het college van AA gaf de tekst vrij voor inspraak, volgens de openbare voorbereiding van afdeling 3.4 Awb.',
      '[college-aa] Het college van AA gaf kennis van de inspraak.',
      '[council-aa] De stukken voor de vergadering van de raad van AA op 16 december 2025 liggen er, zonder advies.',
    ]);
  });

  it('tells of corrections and what was settled after them, each with the bodies it is about', () => {
    expect(told(correctionHistories)).toEqual([
      ...begin,
      '[college-aa] Het college van AA besloot over "v1": conform voorstel.',
      '[college-bb] Het college van BB besloot over "v1": conform voorstel.',
      '[college-cc] Het college van CC besloot over "v1": conform voorstel.',
      '[council-bb] De raad van BB besloot over "v1": conform voorstel.',
      '[] Ronde 1 is afgesloten: een orgaan zei nee.',
      '[stuurgroep] De stuurgroep kreeg bericht over het einde van ronde 1.',
      '[college-aa] Het college van AA kreeg bericht over het einde van ronde 1.',
      '[college-bb] Het college van BB kreeg bericht over het einde van ronde 1.',
      '[college-cc] Het college van CC kreeg bericht over het einde van ronde 1.',
      '[council-aa] De raad van AA kreeg bericht over het einde van ronde 1.',
      '[council-bb] De raad van BB kreeg bericht over het einde van ronde 1.',
      '[council-cc] De raad van CC kreeg bericht over het einde van ronde 1.',
      '[stuurgroep] De stuurgroep is gevraagd te bespreken hoe het verder gaat.',
      '[council-bb] Gecorrigeerd: De raad van BB besloot over "v1": conform voorstel. Eerst stond er: De raad van BB besloot over "v1": verworpen. Reden: “tikfout”.',
      '[] Er is beslist over een stap die niet meer klopte. De ronde gaat door. Reden: “zo besloten”.',
      '[] Er is beslist over een stap die niet meer klopte. De terugkeer naar de stuurgroep blijft staan. Reden: “zo besloten”.',
      '[college-aa] Het besluit staat in het Gemeenteblad van AA: gmb.',
      '[college-aa] De bekendmaking van AA is gerectificeerd of teruggetrokken: gmb-2.',
      '[council-bb] Een feit is doorgehaald: het is niet gebeurd. Eerst stond er: De raad van BB besloot over "v1": conform voorstel. Reden: “tikfout”.',
    ]);
  });

  it('tells of what councils do around their decision, each with the bodies it is about', () => {
    expect(told(councilHistories)).toEqual([
      ...begin,
      '[college-aa] Het college van AA besloot over "v1": conform voorstel.',
      '[college-bb] Het college van BB besloot over "v1": conform voorstel.',
      '[college-cc] Het college van CC besloot over "v1": conform voorstel.',
      '[college-aa, council-aa] Het college van AA bood het voorstel aan de raad van AA aan.',
      '[council-aa] De raadscommissie "Sociaal domein" adviseerde de raad van AA: hamerstuk.',
      '[council-bb] De raadscommissie "Sociaal domein" adviseerde de raad van BB: bespreekstuk.',
      '[council-aa] Het voorstel staat op de agenda van de raad van AA van 16 december 2025.',
      '[council-aa] De oproep van de raad van AA ging uit op 10 december 2025. De stukken lagen er op 10 december 2025.',
      '[council-aa] De raad van AA wilde dit punt niet met spoed behandelen.',
      '[council-aa] Het agendapunt van de raad van AA gaat naar 24 maart 2026. Reden: volle agenda',
      '[council-aa] Het voorstel is van de agenda van de raad van AA gehaald. Reden: niet besluitrijp',
      '[council-aa] De raad van AA wilde dit punt met spoed behandelen.',
      '[council-aa] Het agendapunt van de raad van AA gaat naar 14 april 2026. Reden: volle agenda',
      '[council-aa] Na de verkiezingen bevestigde de raad van AA dit agendapunt.',
      '[council-aa] In de raad van AA is een initiatiefvoorstel ingediend: "Eigen plan".',
      '[council-bb] In de raad van BB is een initiatiefvoorstel ingediend: "Ander plan".',
      '[college-aa, council-aa] Het college van AA gaf zijn wensen en bedenkingen bij "Eigen plan".',
      '[council-aa] Het initiatiefvoorstel "Eigen plan" in de raad van AA is aangenomen.',
      '[council-aa] In de raad van AA is een initiatiefvoorstel ingediend: "eigen-plan".',
      '[college-aa, council-aa] Het college van AA zegde zijn raad toe: cijfers',
      '[college-aa, council-aa] Uit de raad van AA kwamen schriftelijke vragen aan het college van AA.',
      '[council-aa] De raad van AA besloot over "v1": gewijzigd vastgesteld.',
      '[council-aa] De tekst die de raad van AA na amendementen vaststelde, is vastgelegd.',
      '[college-aa, council-aa] Het college van AA zegde zijn raad toe: Het college stuurt voor 1 februari nieuwe cijfers.',
      '[college-aa, council-aa] Het college van AA beantwoordde de schriftelijke vragen.',
      '[college-aa, council-aa] De toezegging van het college van AA is nagekomen.',
    ]);
  });

  it('tells of participants, drafts, views and inspection, each with the bodies it is about', () => {
    expect(told(dossierHistories)).toEqual([
      ...begin,
      '[college-aa, stuurgroep] Het college van AA gaf mandaat om namens het college te besluiten in de stuurgroep.',
      '[college-bb] De deelnemers zijn gewijzigd. Niet langer mee doet: BB. Reden: Zij gaan alleen verder.',
      '[college-aa] Het college van AA besloot over "v1": conform voorstel.',
      '[college-bb] Het college van BB besloot over "v1": conform voorstel.',
      '[college-cc] Het college van CC besloot over "v1": conform voorstel.',
      '[council-aa] De raad van AA besloot over "v1": conform voorstel.',
      '[college-aa, council-aa] Het college van AA stuurde het ontwerp aan de raad van AA.',
      '[college-bb, council-bb] Het college van BB stuurde het ontwerp aan de raad van BB.',
      '[council-bb] De raad van BB gaf een zienswijze. Die is negatief.',
      '[college-cc, council-cc] Het college van CC stuurde het ontwerp aan de raad van CC.',
      '[council-bb] De raad van BB liet weten geen zienswijze te geven.',
      '[council-aa] De termijn van de raad van AA ging voorbij zonder zienswijze.',
      '[council-cc] De termijn van de raad van CC ging voorbij zonder zienswijze.',
      '[] De stap "Zienswijzen" begon.',
      '[] De stap "Toestemming" begon.',
      '[college-aa] AA doet mee aan dit voorstel.',
      '[college-bb] BB doet mee aan dit voorstel.',
      '[college-cc] CC doet mee aan dit voorstel.',
      '[college-cc] Het college van CC besloot over "v1": verworpen.',
      '[college-bb] BB doet niet langer mee. Reden: Er is geen geld voor.',
      '[werkgroep-financien] De werkgroep Financiën is klaar met "v1" en is het er niet mee eens.',
      '[council-bb] De raad van BB besloot over "v1": conform voorstel.',
      '[council-cc] De raad van CC besloot over "v1": conform voorstel.',
      '[college-aa] De stukken liggen in AA niet volledig ter inzage.',
      '[college-aa] De stukken liggen in AA elektronisch en op een plaats ter inzage.',
    ]);
  });

  it('tells of planning, target dates and signals, each with the bodies it is about', () => {
    expect(told(planningHistories)).toEqual([
      ...begin,
      '[college-aa] Het college van AA besloot over "v1": conform voorstel.',
      '[college-bb] Het college van BB besloot over "v1": conform voorstel.',
      '[college-cc] Het college van CC besloot over "v1": conform voorstel.',
      '[] De stap "Raden" moet klaar zijn: december 2025.',
      '[] De stap "Raden" moet klaar zijn: het vierde kwartaal van 2025.',
      '[] Waarom de streefdatum het vierde kwartaal van 2025 niet is gehaald: De stukken waren te laat.',
      '[] De stap "Raden" moet klaar zijn: 31 maart 2026. Reden: De raad van BB vergadert later.',
      '[council-aa] Het vergaderrooster van de raad van AA is vastgelegd.',
      '[council-aa] Signaal over de raad van AA: er is een amendement aangekondigd. Nog niet ingediend.',
      '[] Signaal: er wordt vertraging verwacht. Door de verkiezingen.',
    ]);
  });

  it('tells of secrecy, its end and its papers, each with the bodies it is about', () => {
    expect(told(secrecyHistories)).toEqual([
      ...begin,
      '[college-aa] Het college van AA besloot over "v1": conform voorstel.',
      '[college-bb] Het college van BB besloot over "v1": conform voorstel.',
      '[college-cc] Het college van CC besloot over "v1": conform voorstel.',
      '[college-aa] Het college van AA legde geheimhouding op “annex”, vanaf 5 november 2025. De grond is Woo 5.1, lid 2 onder b. Het gaat om: paragraaf 3.',
      '[council-aa, college-aa] Het college van AA gaf geheime stukken aan de raad van AA.',
      '[council-aa] De raad van AA vergaderde achter gesloten deuren. Wat daar is gezegd, is geheim.',
      '[council-aa] De raad van AA geeft een lid voorlopig geen geheime stukken. Dat duurt van 21 november 2025 tot en met 21 december 2025.',
      '[college-aa] Het college van AA kreeg een Woo-verzoek om geheime stukken.',
      '[college-aa] Het college van AA legde geheimhouding op “annex”, vanaf 5 september 2025. De grond is Woo 5.1, lid 2 onder b.',
      '[college-aa] Het college van AA besloot de geheimhouding niet op te heffen. De reden: nog in onderhandeling',
      '[stuurgroep] De stuurgroep opende een gesloten stuk. De reden: niets geheims',
      '[college-aa] Het college van AA legde geheimhouding op “annex”, vanaf 10 mei 2022. De grond is Woo 5.1, lid 2 onder b.',
      '[council-aa] Geheime stukken zijn gegeven aan de raad van AA.',
      '[council-aa] De raad van AA vergaderde met 20 leden.',
      '[council-aa] De raad van AA bekrachtigde de geheimhouding.',
      '[council-aa] De geheimhouding verviel, omdat de raad van AA haar niet bekrachtigde.',
      '[college-aa] Het college van AA hief de geheimhouding op. De stukken worden niet openbaar gemaakt.',
      '[college-aa] Een tweede persoon van het college van AA bevestigde dat de geheimhouding is opgeheven.',
      '[college-bb] Het college van BB besloot over "v1": verworpen.',
      '[] Ronde 1 is afgesloten: een orgaan zei nee.',
      '[stuurgroep] De stuurgroep kreeg bericht over het einde van ronde 1.',
      '[college-aa] Het college van AA kreeg bericht over het einde van ronde 1.',
      '[college-bb] Het college van BB kreeg bericht over het einde van ronde 1.',
      '[college-cc] Het college van CC kreeg bericht over het einde van ronde 1.',
      '[council-aa] De raad van AA kreeg bericht over het einde van ronde 1.',
      '[council-bb] De raad van BB kreeg bericht over het einde van ronde 1.',
      '[council-cc] De raad van CC kreeg bericht over het einde van ronde 1.',
      '[stuurgroep] De stuurgroep is gevraagd te bespreken hoe het verder gaat.',
      '[] De geheimhouding kan niet meer eindigen zoals bedoeld.',
      '[] De geheimhouding is geëindigd, omdat aan de afgesproken voorwaarde is voldaan.',
      '[college-aa] Het college van AA hief de geheimhouding op.',
      '[college-aa] Het college van AA maakte een stuk openbaar.',
      '[college-aa] Het college van AA liet een stuk van internet halen.',
    ]);
  });
});
