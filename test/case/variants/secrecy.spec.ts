import { allAgree, alignedText, college } from './acts';
import { returned } from './expected';
import { griffier, koersnotaUntil, municipalSecretary, secretary } from './region';
import { seen } from './seen';

const annexes = [1, 2].map((nth) => ({
  role: 'annex',
  name: `Bijlage ${nth}`,
  text: `Cijfers van bijlage ${nth}`,
  closed: true,
}));
const imposers = ['gm0935', 'gm0938'] as const;
const unreachable = 'De geheimhouding kan niet meer eindigen zoals bedoeld: een orgaan zei nee.';

const toPublish =
  'De geheimhouding is geëindigd, maar de stukken zijn nog niet openbaar. Dat moet uiterlijk op 2 december 2025.';

/** Maastricht and Meerssen keep two annexes secret until a week after all colleges agreed; then the college of Vaals says no. */
const played = async () => {
  const nota = await koersnotaUntil('instemming-gm1903', {
    instead: { 'koersnota-v2': ({ joint, ...body }) => ({ ...body, joint: [...(joint as object[]), ...annexes] }) },
  });
  const textId = nota.id('koersnota-v2', 'textId');
  const { texts } = await seen(nota).proposal();
  const documents = (texts.find((each) => each.textId === textId)?.joint ?? [])
    .filter((part) => part.role === 'annex')
    .map((part) => part.documentId);
  const secrecies: string[] = [];
  for (const each of imposers) {
    const { ids } = await nota.tell('imposeSecrecy', municipalSecretary(each), '2025-10-22', {
      body: `college-${each}`,
      documents,
      ground: { article: '5.1', paragraph: '2', letter: 'b' },
      reason: 'Het economisch belang van de gemeenten.',
      effectiveFrom: '2025-10-22',
      endsAfter: { condition: 'allCollegesAgreed', length: 'P1W' },
    });
    secrecies.push(ids['secrecyId'] ?? '');
  }
  await college(nota, 'gm1903', textId, '2025-10-28');
  await college(nota, 'gm0981', textId, '2025-11-04', 'rejected');
  const opens = async (as: string) =>
    (await nota.app.views.document(nota.proposalId, documents[0] ?? '', nota.reader(as))) !== undefined;
  const lift = (nth: 0 | 1, on: string) =>
    nota.tell('liftSecrecy', municipalSecretary(imposers[nth]), on, {
      secrecyId: secrecies[nth] ?? '',
      body: `college-${imposers[nth]}`,
    });
  const publish = (on: string) =>
    nota.tell('publishDocuments', secretary, on, { body: `college-${imposers[0]}`, documents });
  return { nota, opens, lift, publish };
};

describe('secrecy is to end once all colleges agreed, and one college says no', () => {
  it('warns both colleges that the end cannot come; the papers stay closed (R39, R37, R41)', async () => {
    const { nota, opens } = await played();
    const why = 'verworpen door het college van Vaals op 4 november 2025';
    expect(await seen(nota).standing()).toEqual([1, `Terug naar de stuurgroep: ${why}`]);
    expect(await seen(nota).why()).toEqual(returned(why, '4 november 2025'));
    for (const each of imposers) {
      const sees = seen(nota, municipalSecretary(each));
      expect(await sees.lines('SecrecyEndUnreachable', 'LiftTaskOpened')).toEqual([
        'De geheimhouding kan niet meer eindigen zoals bedoeld.',
      ]);
      expect((await sees.board()).warnings.map(({ sentence }) => sentence)).toContain(unreachable);
      expect((await sees.proposal()).secrecies.map(({ status }) => status)).toEqual(['endUnreachable']);
    }
    expect(await opens(griffier('gm0935'))).toBe(false);
    await nota.setDay('2026-06-01');
    expect(await opens(griffier('gm0935'))).toBe(false);
  });

  it('tells nobody else that there is a secrecy, not even that it cannot end (R32)', async () => {
    const { nota, opens } = await played();
    for (const other of [municipalSecretary('gm0981'), griffier('gm0935'), 'voorzitter:adviser@fnv']) {
      const sees = seen(nota, other);
      expect(await sees.lines('SecrecyImposed', 'SecrecyEndUnreachable')).toEqual([]);
      expect((await sees.board()).warnings.map(({ sentence }) => sentence)).not.toContain(unreachable);
      expect((await sees.proposal()).secrecies).toEqual([]);
      expect(await opens(other)).toBe(false);
    }
  });

  it('asks each of the two to lift when all colleges agree after all, and lifts nothing by itself (R37, R41)', async () => {
    const { nota, opens } = await played();
    const text = await alignedText(nota, '2025-11-25', 'Samenvatting. Elke gemeente houdt grip op haar budget.');
    await allAgree(college, nota, text, '2025-12-02');
    await nota.setDay('2025-12-08');
    expect((await seen(nota).besides())['liftSecrecy']).toBeUndefined();
    await nota.setDay('2025-12-09');
    expect((await seen(nota).besides())['liftSecrecy']).toEqual(['college-gm0935', 'college-gm0938']);
    expect(await seen(nota, municipalSecretary('gm0935')).obligations('liftSecrecy')).toEqual([
      'Het college van Maastricht kan de geheimhouding opheffen.',
    ]);
    expect(await opens(griffier('gm0935'))).toBe(false);
  });

  it('makes the papers public only when both colleges lifted, each by a decision of its own (R37, R38, R41)', async () => {
    const { nota, opens, lift, publish } = await played();
    expect((await publish('2025-11-10')).effect).toBe('refused');
    expect((await lift(0, '2025-11-11')).effect).toBe('counts');
    const tooSoon = await publish('2025-11-12');
    expect([tooSoon.effect, tooSoon.sentences]).toEqual([
      'refused',
      ['Openbaar maken kan pas als niemand de stukken nog geheim houdt. Nog wel: het college van Meerssen.'],
    ]);
    expect(await opens(griffier('gm1729'))).toBe(false);
    expect((await lift(1, '2025-11-18')).effect).toBe('counts');
    expect(await seen(nota).obligations('publishLifted')).toEqual(Array(2).fill(toPublish));
    expect((await publish('2025-11-19')).effect).toBe('counts');
    expect(await opens(griffier('gm1729'))).toBe(true);
    expect(await seen(nota).obligations('publishLifted')).toEqual([]);
    expect(await seen(nota).lines('SecrecyLifted', 'DocumentsPublished')).toEqual([
      'Het college van Maastricht hief de geheimhouding op.',
      'Het college van Meerssen hief de geheimhouding op.',
      'Het college van Maastricht maakte 2 stukken openbaar.',
    ]);
  });
});
