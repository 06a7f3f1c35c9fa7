import { builtInDefinitions } from './built-in';
import { readDefinition } from './read-definition';

const [text = ''] = builtInDefinitions();

const faultsOf = (changed: string) => {
  const reading = readDefinition(changed, 'regio.yaml');
  return reading.kind === 'faults' ? reading.faults : [];
};

/** Line of the first `needle` in a text, from 1. */
const lineOf = (haystack: string, needle: string) => haystack.slice(0, haystack.indexOf(needle)).split('\n').length;

/** Changes the shipped definition in one place, and expects exactly one fault: there, and with that reason. */
function expectFault(from: string, to: string, path: string, reason: string, at = to) {
  expect(text).toContain(from);
  const changed = text.replace(from, () => to);
  expect(faultsOf(changed)).toEqual([
    { line: lineOf(changed, at), column: expect.any(Number) as number, path, reason },
  ]);
}

describe('Een procesdefinitie lezen', () => {
  it('reads the region Maastricht-Heuvelland with its six municipalities and three routes', () => {
    const reading = readDefinition(text, 'maastricht-heuvelland.yaml');
    expect(reading).toMatchObject({ kind: 'ok', definition: { id: 'maastricht-heuvelland', version: 1 } });
    if (reading.kind === 'faults') throw new Error('unreadable');
    expect(reading.definition.municipalities.map(({ name }) => name)).toEqual([
      'Eijsden-Margraten',
      'Gulpen-Wittem',
      'Maastricht',
      'Meerssen',
      'Vaals',
      'Valkenburg aan de Geul',
    ]);
    expect(reading.definition.routes.map(({ id }) => id)).toEqual(['koersnota', 'variant', 'visie']);
  });

  it('gives the same hash for the same definition in YAML and in JSON, whatever the order of the fields', () => {
    const yaml = readDefinition(text, 'regio.yaml');
    if (yaml.kind === 'faults') throw new Error('unreadable');
    const reversed = Object.fromEntries(Object.entries(yaml.definition).reverse());
    expect(readDefinition(JSON.stringify(reversed), 'regio.json')).toEqual(yaml);
  });

  it('hashes as the reference implementation of canonical JSON does', async () => {
    const { createHash } = await import('node:crypto');
    const { default: canonicalize } = await import('canonicalize');
    const reading = readDefinition(text, 'regio.yaml');
    if (reading.kind === 'faults') throw new Error('unreadable');
    expect(reading.hash).toBe(
      createHash('sha256')
        .update(String(canonicalize(reading.definition)))
        .digest('hex'),
    );
  });

  it('shows all faults at once, in the order of the file', () => {
    const changed = text
      .replace('version: 1', 'version: nul')
      .replace('gemeente/gm1903', 'gemeente/gm9999')
      .replace('kind: thinkTank', 'kind: denktank')
      .replace('asker: stuurgroep', 'asker: wethouder');
    expect(faultsOf(changed).map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'version Hier hoort een getal te staan.',
      'municipalities[0].tooi Het TOOI-adres eindigt niet op /gm1903.',
      'bodies[23].kind Kies uit: stuurgroep, college, council, entrepreneur, worksCouncil, socialDomainAdvisoryCouncil, clientCouncil, tradeUnion, thinkTank, soundingBoard, mayor, committee, auditOffice, hiredAdviser, workingGroup.',
      'routes[0].steps[6].asker Het orgaan wethouder staat niet in deze definitie.',
    ]);
  });
});

describe('De vorm van het bestand', () => {
  it('says that an empty file is empty', () => {
    expect(faultsOf('')).toEqual([{ line: 1, column: 1, path: '', reason: 'Het bestand regio.yaml is leeg.' }]);
  });

  it('points at the line where a bracket is missing', () => {
    expect(faultsOf('id: een\nversion: 1\nbodies: [ {id: a\nname: x\n')[0]).toMatchObject({
      path: '',
      reason: expect.stringMatching(/^(Er|De) /) as string,
    });
  });

  it('refuses a field that stands twice', () => {
    expect(faultsOf('id: een\nid: twee\n')).toEqual([
      { line: 2, column: 1, path: '', reason: 'Dit veld staat hier twee keer.' },
    ]);
  });

  it('refuses a file that is a list or a sentence', () => {
    expect(faultsOf('zomaar een zin')).toEqual([
      { line: 1, column: 1, path: '', reason: 'Hier hoort een groep velden te staan.' },
    ]);
  });

  it('refuses a field that the schema does not know', () => {
    expectFault(
      'name: FNV',
      'name: FNV\n    telefoon: geen',
      'bodies[22].telefoon',
      'Het veld "telefoon" bestaat hier niet.',
      'telefoon',
    );
  });

  it('refuses a definition without a name', () => {
    const changed = text.replace('name: Maastricht-Heuvelland\n', '');
    expect(faultsOf(changed)).toEqual([
      { line: lineOf(changed, 'id: maastricht'), column: 1, path: 'name', reason: 'Hier hoort een tekst te staan.' },
    ]);
  });

  it('refuses a kind of step that does not exist', () => {
    expectFault(
      'kind: publication',
      'kind: inspraak',
      'routes[0].steps[6].kind',
      'Kies uit: workingGroup, alignment, collegeRound, adviceRound, processing, councilRound, zienswijzeRound, publication.',
      'kind: inspraak',
    );
  });

  it('refuses a day that does not exist', () => {
    expectFault(
      'from: 2025-01-01',
      'from: 2025-02-30',
      'bodies[9].groups[16].from',
      'Geef een bestaande dag als 2025-12-16.',
    );
  });

  it('refuses a term that is not a length of time', () => {
    expectFault(
      'remindBefore: P7D',
      'remindBefore: een week',
      'routes[0].steps[2].remindBefore',
      'Schrijf een termijn als 2 weken, 7 dagen of 1 maand: P2W, P7D of P1M.',
    );
  });
});

describe('Wat de delen van een definitie voor elkaar betekenen', () => {
  it.each<[title: string, from: string, to: string, path: string, reason: string, at?: string]>([
    [
      'refuses a body that stands twice',
      '- id: fnv',
      '- id: or-mtb\n    kind: tradeUnion\n    name: X\n  - id: fnv',
      'bodies[22].id',
      'Het orgaan or-mtb komt twee keer voor.',
      'id: or-mtb\n    kind: trade',
    ],
    [
      'refuses a group that stands twice in one council',
      '{ id: lpm, name: LPM }',
      '{ id: pvv, name: LPM }',
      'bodies[9].groups[15].id',
      'De fractie pvv komt twee keer voor.',
    ],
    [
      'refuses a TOOI address of another municipality',
      'gemeente/gm0981',
      'gemeente/gm0994',
      'municipalities[4].tooi',
      'Het TOOI-adres eindigt niet op /gm0981.',
    ],
    [
      'refuses an asker that is no body of the region',
      'askedBy: [mtb-director]',
      'askedBy: [directie]',
      'bodies[14].adviceRight.askedBy[0]',
      'Het orgaan directie staat niet in deze definitie.',
    ],
    [
      'refuses a body of an unknown municipality',
      'municipality: gm0938',
      'municipality: gm0000',
      'bodies[4].municipality',
      'De gemeente gm0000 staat niet in deze definitie.',
    ],
    [
      'refuses an unknown municipality in the publication',
      'municipalities: [gm1903,',
      'municipalities: [gm0001,',
      'routes[0].steps[6].municipalities[0]',
      'De gemeente gm0001 staat niet in deze definitie.',
    ],
    [
      'refuses a college without a municipality',
      'municipality: gm0981\n    seats',
      'seats',
      'bodies[5]',
      'Bij college-gm0981 ontbreekt de gemeente van dit college.',
      'id: college-gm0981',
    ],
    [
      'refuses a council without seats',
      '    seats:\n      - { from: 2018-03-29, until: 2022-03-29, seats: 13 }\n      - { from: 2022-03-30, seats: 15 }\n',
      '',
      'bodies[11]',
      'Bij council-gm0981 ontbreken de zetels; zonder zetels is een quorum niet te bepalen.',
      'id: council-gm0981',
    ],
    [
      'refuses a second college in one municipality',
      'municipality: gm0994',
      'municipality: gm0981',
      'bodies[6]',
      'De gemeente gm0981 heeft al een college: college-gm0981.',
      'id: college-gm0994',
    ],
    [
      'refuses seats of two terms on one day',
      'from: 2022-03-30, seats: 39',
      'from: 2022-03-29, seats: 39',
      'bodies[9].seats[1].from',
      'Deze zetels gelden deels in dezelfde tijd als die vanaf 2018-03-29.',
    ],
    [
      'refuses a period that ends before it begins',
      'from: 2025-01-01 }',
      'from: 2025-01-01, until: 2024-01-01 }',
      'bodies[9].groups[16].until',
      'De periode eindigt (2024-01-01) voor zij begint (2025-01-01).',
    ],
    [
      'refuses a works council that is asked by a college',
      'askedBy: [mtb-director]',
      'askedBy: [college-gm0935]',
      'bodies[14].adviceRight.askedBy[0]',
      'Een ondernemingsraad wordt gevraagd door de ondernemer (WOR 25), niet door college-gm0935.',
    ],
    [
      'refuses a council in a round of colleges',
      'bodies: [college-gm1903,',
      'bodies: [council-gm1903,',
      'routes[0].steps[1].bodies[0]',
      'Hier hoort een college; council-gm1903 is dat niet.',
    ],
    [
      'refuses an alignment outside a stuurgroep',
      'body: stuurgroep',
      'body: fnv',
      'routes[0].steps[0].body',
      'Hier hoort een stuurgroep; fnv is dat niet.',
    ],
    [
      'refuses a body that stands twice in one round',
      'advisers:\n          - or-mtb',
      'advisers:\n          - fnv\n          - or-mtb',
      'routes[0].steps[2].advisers[9]',
      'fnv staat hier twee keer.',
      '- fnv\n          - denktank',
    ],
    [
      'refuses an adviser without a right to advise',
      '- fnv\n',
      '- mtb-director\n',
      'routes[0].steps[2].advisers[8]',
      'Bij mtb-director staat niet op welk recht het adviseert en wie het vraagt (adviceRight).',
      '- mtb-director\n',
    ],
    [
      'refuses a return to a step that the route does not have',
      'afterReturn: [alignment, consent, councils, publication]',
      'afterReturn: [alignment, herschrijven]',
      'routes[0].policies.afterReturn[1]',
      'De route koersnota heeft geen stap herschrijven.',
    ],
    [
      'refuses a return in another order than the route',
      'afterReturn: [alignment, consent, councils, publication]',
      'afterReturn: [consent, alignment]',
      'routes[0].policies.afterReturn[1]',
      'De stap alignment staat hier niet in de volgorde van de route.',
    ],
    [
      'refuses a return without steps',
      'afterReturn: [alignment, consent, councils, publication]',
      'afterReturn: []',
      'routes[0].policies.afterReturn',
      'Eén afwijzing brengt de nota terug, maar er staat niet welke stappen dan opnieuw komen.',
    ],
    [
      'refuses a reminder that falls outside the term',
      'remindBefore: P7D',
      'remindBefore: P42D',
      'routes[0].steps[2].remindBefore',
      'De herinnering valt niet binnen de adviestermijn.',
    ],
  ])('%s', (...[, from, to, path, reason, at]) => expectFault(from, to, path, reason, at));
});
