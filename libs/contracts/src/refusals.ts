/** Every refusal: HTTP status, Dutch sentence with `{placeholders}`, rule of the catalogue and the article or agreement it rests on. */
interface RefusalText {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 503;
  readonly sentence: string;
  readonly rule?: string;
  readonly basis?: string;
}

const refusal = (status: RefusalText['status'], sentence: string, rule?: string, basis?: string): RefusalText => ({
  status,
  sentence,
  ...(rule ? { rule } : {}),
  ...(basis ? { basis } : {}),
});

export const refusals = {
  malformedRequest: refusal(400, 'Dit verzoek is geen geldige JSON.'),
  invalidInput: refusal(400, 'Niet alle velden zijn goed ingevuld.'),
  idempotencyKeyMissing: refusal(400, 'Geef een kop Idempotency-Key mee: een UUID dat bij dit ene verzoek hoort.'),
  notSignedIn: refusal(401, 'U bent niet aangemeld.'),
  notAuthorised: refusal(403, 'U kunt dit niet vastleggen. Dat doet {who}.'),
  notFound: refusal(404, 'Dit is er niet, of het is niet voor u bestemd.'),
  methodNotAllowed: refusal(405, 'Deze handeling bestaat niet op dit adres.'),
  tooLarge: refusal(413, 'Dit verzoek is te groot: stuur ten hoogste {limit} MB.'),
  unsupportedMediaType: refusal(415, 'Stuur JSON, met de kop Content-Type: application/json.'),
  commandReused: refusal(
    422,
    'Deze Idempotency-Key hoort al bij een ander verzoek. Neem een nieuwe sleutel.',
    undefined,
    'IETF Idempotency-Key',
  ),
  changedMeanwhile: refusal(412, 'Dit is intussen veranderd: {what}. Kijk eerst naar de nieuwe stand.'),
  newerVersionRequired: refusal(
    503,
    'Dit voorstel bevat feiten van een nieuwere versie van het systeem. Werk eerst het systeem bij.',
  ),
  tryAgain: refusal(503, 'Het lukt nu niet om dit vast te leggen. Er is niets opgeslagen; probeer het zo weer.'),

  unknownDefinition: refusal(422, 'De procesdefinitie {definition} bestaat niet.'),
  unknownRoute: refusal(422, 'De route {route} staat niet in de procesdefinitie.'),
  unknownPredecessor: refusal(422, 'Het eerdere voorstel waarnaar u verwijst, bestaat niet.', 'R4'),
  stepNotOptional: refusal(422, 'De stap {step} mag op deze route niet worden overgeslagen.'),
  unknownBody: refusal(422, 'Het orgaan {body} doet niet mee aan dit voorstel.', 'R11'),
  bodyDoesNotDecide: refusal(422, '{body} neemt in deze stap geen besluit.', 'R6', 'Gemeentewet 160, 168'),
  unknownMunicipality: refusal(422, 'De gemeente {municipality} doet niet mee aan dit voorstel.', 'R1'),
  unknownText: refusal(422, 'Deze tekst hoort niet bij dit voorstel.', 'R2'),
  unknownRequest: refusal(422, 'Deze adviesaanvraag hoort niet bij dit voorstel.', 'R46'),
  unknownAdvice: refusal(422, 'Dit advies hoort niet bij dit voorstel.', 'R55'),
  unknownPoint: refusal(422, 'Het adviespunt {point} staat niet in dit advies.', 'R55'),
  unknownMeeting: refusal(422, 'Deze vergadering van {body} is niet vastgelegd.'),
  unknownDecision: refusal(422, 'Dit besluit hoort niet bij dit voorstel.'),
  unknownSecrecy: refusal(422, 'Deze geheimhouding hoort niet bij dit voorstel.'),
  unknownDocument: refusal(422, 'Een van de genoemde stukken hoort niet bij dit voorstel.', 'R28', 'Gemeentewet 87'),
  unknownSubject: refusal(422, 'Het feit waar deze datum over gaat, hoort niet bij dit voorstel.', 'R112'),

  inTheFuture: refusal(422, 'De datum {on} ligt in de toekomst. Leg alleen vast wat al is gebeurd.', 'R111'),
  proposalEnded: refusal(422, 'Dit voorstel is beëindigd. Deze handeling kan niet meer.'),
  stageNotReached: refusal(
    422,
    'Dit kan nog niet: eerst moet de stap {step} klaar zijn.',
    'R21',
    'afspraak tussen de gemeenten',
  ),
  supersedeReasonMissing: refusal(422, 'Er ligt al een tekst voor. Zeg waarom de nieuwe tekst die vervangt.', 'R3'),
  noJointPart: refusal(422, 'Een tekst heeft een gezamenlijk deel nodig: ten minste de nota.', 'R5'),
  rolePartTwice: refusal(422, 'Het gezamenlijke deel {part} komt twee keer voor.', 'R5'),
  notAnAdviser: refusal(422, '{body} is op deze route geen adviseur.', 'R124'),
  wrongAsker: refusal(
    422,
    '{body} kan {adviser} niet om advies vragen. Dat doet: {askers}.',
    'R117',
    'Awb 3:5-3:7, WOR 25',
  ),
  alreadyAsked: refusal(409, '{body} heeft {adviser} in deze ronde al om advies gevraagd.', 'R46'),
  noAdviceRound: refusal(422, 'Er is nu geen adviesronde. Advies vragen kan als die ronde open is.', 'R46'),
  alreadyReceived: refusal(409, 'De ontvangst van deze aanvraag is al vastgelegd: {on}.', 'R49'),
  receivedBeforeSent: refusal(422, 'De ontvangst ({on}) ligt voor de verzending ({sent}).', 'R49'),
  minutesMissing: refusal(422, 'Een mondeling advies heeft een verslag nodig.', 'R54'),
  adviserDidNotSign: refusal(
    422,
    'De aanvraag was gericht aan {body}, maar die staat niet bij de ondertekenaars.',
    'R53',
  ),
  pointTwice: refusal(422, 'Het punt {point} komt twee keer voor.', 'R55'),
  reasonMissing: refusal(422, 'Zeg waarom punt {point} niet of maar voor een deel is overgenomen.', 'R56', 'Awb 3:50'),

  meetingNotOpened: refusal(
    422,
    'Op {on} kon {body} niet vergaderen: {present} van {seats} leden tekenden. Nodig waren er {needed}. Een besluit in die vergadering bestaat niet.',
    'R69',
    'Gemeentewet 20, 56',
  ),
  morePresentThanSeats: refusal(
    422,
    'Er staan {present} leden op de presentielijst, maar {body} heeft {seats} zetels.',
    'R69',
    'Gemeentewet 8, 20',
  ),
  meetingTwice: refusal(409, 'Deze vergadering van {body} op {on} is al vastgelegd.'),
  alreadyDecided: refusal(409, '{body} heeft hierover op {on} al besloten: {outcome}.', 'R110'),
  outcomeContradictsPoints: refusal(
    422,
    'De uitkomst "{claimed}" klopt niet met de beslispunten; die geven "{derived}".',
    'R18',
  ),
  outcomeNotForBody: refusal(422, 'De uitkomst "{outcome}" past niet bij {body}.', 'R18'),
  outcomeContradictsVotes: refusal(
    422,
    'Met {for} stemmen voor en {against} tegen kan de uitkomst niet "{outcome}" zijn.',
    'R74',
    'Gemeentewet 30',
  ),
  votesDoNotMatch: refusal(422, 'De stemmen tellen niet op: {listed} op de lijst, {total} genoemd.', 'R78'),
  groupVotesDoNotMatch: refusal(
    422,
    'De stemmen van {group} tellen niet op: {listed} op de lijst, {total} genoemd.',
    'R78',
  ),
  moreVotesThanSeats: refusal(422, 'Er zijn {cast} stemmen, maar {body} heeft {seats} zetels.', 'R78', 'Gemeentewet 8'),
  moreVotesThanPresent: refusal(
    422,
    'Er zijn {cast} stemmen, maar er tekenden {present} leden de presentielijst.',
    'R78',
    'Gemeentewet 20',
  ),
  votedTwice: refusal(422, 'Een lid staat twee keer op de stemlijst.', 'R78'),
  recusedVoted: refusal(
    422,
    'Een lid dat volgens dit verslag niet meedeed, staat toch op de stemlijst.',
    'R15',
    'Gemeentewet 28',
  ),
  unknownGroup: refusal(422, 'De fractie {group} bestond op {on} niet in {body}.', 'R80'),
  informsOtherCouncil: refusal(
    422,
    'Een college informeert zijn eigen raad, niet {council}.',
    'R22',
    'Gemeentewet 169',
  ),

  notCompetentToImpose: refusal(422, '{body} mag geen geheimhouding opleggen.', 'R27', 'Gemeentewet 87'),
  groundIncomplete: refusal(
    422,
    'Noem de grond volledig: artikel 5.1 van de Woo, met lid en letter. Lid 1 heeft a tot en met e, lid 2 heeft a tot en met i.',
    'R29',
    'Gemeentewet 87, Woo 5.1',
  ),
  alreadySecret: refusal(409, 'Op een van deze stukken ligt al geheimhouding van {body}.', 'R30'),
  notCompetentToLift: refusal(
    422,
    'Alleen {competent} kan deze geheimhouding opheffen.',
    'R38',
    'Gemeentewet 89 lid 3-4',
  ),
  alreadyLifted: refusal(409, 'Deze geheimhouding is al opgeheven op {on}.', 'R37', 'Gemeentewet 89'),

  notAllAdopted: refusal(
    422,
    'Bekendmaken kan pas als alle raden dezelfde tekst hebben vastgesteld. Nog niet: {missing}.',
    'R89',
    'Bekendmakingswet 6; raadsvoorstel §7',
  ),
  gazetteStepTwice: refusal(409, 'Deze stap van de bekendmaking van {municipality} is al vastgelegd.', 'R90'),
  gazetteNumberMissing: refusal(422, 'Geef het nummer van het Gemeenteblad.', 'R90', 'Bekendmakingswet 2'),
  alreadyWithdrawn: refusal(409, 'Dit voorstel is al ingetrokken.'),
  withdrawnByWrongBody: refusal(422, '{body} kan dit voorstel niet intrekken; dat doet de stuurgroep.', 'R6'),
  nothingToClose: refusal(422, 'Deze ronde heeft nog geen uitkomst.', 'R7'),
  alreadyDone: refusal(409, 'Deze stap is al gezet.'),
} as const satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof refusals;
export type RefusalParams = Readonly<Record<string, string | number>>;

/** A refusal as a value: what is wrong, at which field, and what the sentence needs. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly params?: RefusalParams;
}

/** The Dutch sentence of a text with its placeholders filled in. */
export const fillIn = (sentence: string, params: RefusalParams = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
