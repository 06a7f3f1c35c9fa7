import { allAgree, alignedText, allCount, college, council, municipalities, names } from './acts';
import { counting, inAll, notReached } from './expected';
import { griffier, koersnotaUntil, secretary } from './region';
import { seen } from './seen';

const happened = { on: '2025-12-18', source: { kind: 'document' as const, citation: 'Besluitenlijst van de raad' } };
const four = ['gm0935', 'gm1903', 'gm1729', 'gm0938'] as const;
const notAnymore = (why: string) =>
  `telt niet: Deze ronde was al geëindigd: ${why}. Dit blijft vastgelegd, maar telt niet meer mee.`;

/**
 * The council of Vaals was recorded as against. The round was closed, the stuurgroep aligned a new text and two colleges
 * agreed to it; then the griffier of Vaals corrects: the council had adopted the koersnota.
 */
const played = async () => {
  const nota = await koersnotaUntil('vergadering-maastricht');
  const text = nota.id('koersnota-v2', 'textId');
  await allAgree(council, nota, text, '2025-12-16', four);
  await council(nota, 'gm0981', text, '2025-12-18', { outcome: 'rejected' });
  await council(nota, 'gm0994', text, '2025-12-18');
  const newText = await alignedText(nota, '2026-01-13', 'Samenvatting. De raden krijgen het uitvoeringsplan.');
  await allAgree(college, nota, newText, '2026-01-20', ['gm1903', 'gm1729']);
  const lines = (await nota.app.views.timeline(nota.proposalId, nota.reader(griffier('gm0981'))))?.lines ?? [];
  const fact = lines.find(({ kind, bodies }) => kind === 'DecisionRecorded' && bodies.includes('council-gm0981'))?.id;
  const body = { body: 'council-gm0981', textId: text, outcome: 'adoptedAsProposed' as const, happened };
  await nota.tell('correctFact', griffier('gm0981'), '2026-01-22', {
    fact: fact ?? '',
    reason: 'De raad had de nota vastgesteld.',
    correction: { kind: 'replaced', by: { name: 'recordDecision', body } },
  });
  const open = await nota.app.views.obligations(nota.proposalId, nota.reader(secretary));
  const key = open?.obligations.find(({ kind }) => kind === 'consequenceDiffers')?.key ?? '';
  const choose = (choice: 'resumeRound' | 'confirmReturn') =>
    nota.tell('settleConsequence', secretary, '2026-01-23', {
      consequence: key.split('/')[2] ?? '',
      choice,
      reason: 'Zo besloot de stuurgroep.',
    });
  return { nota, newText, choose };
};

describe('the no of Vaals proves a typing error after the second round began', () => {
  it('undoes nothing by itself: the system stands still until the stuurgroep decides (R110)', async () => {
    const { nota } = await played();
    const sees = seen(nota);
    expect(await sees.why()).toEqual([
      'Het wachten is op de stuurgroep.',
      'Ronde 1 is gesloten met de uitkomst: een orgaan zei nee. Volgens wat nu is vastgelegd, klopt dat niet meer. Dit staat open sinds 22 januari 2026.',
    ]);
    expect(await sees.ifNothing('stuurgroep')).toEqual([
      'Het systeem zet geen volgende stap tot de secretaris van de stuurgroep heeft beslist.',
    ]);
    expect(await sees.waitsFor()).toEqual([
      'Stuurgroep re-integratieketen: beslissen of de ronde doorgaat of dat de terugkeer blijft staan',
    ]);
    expect(await sees.column('councils')).toEqual([
      ...['gm1903', 'gm1729', 'gm0935', 'gm0938'].map((each) => `${names[each] ?? ''}: conform voorstel 2025-12-16`),
      'Vaals: conform voorstel 2025-12-18',
      'Valkenburg aan de Geul: conform voorstel 2025-12-18',
    ]);
    expect(await sees.column('publication')).toEqual(inAll(notReached));
    expect(await sees.lines('FactCorrected', 'GazettePrepared')).toEqual([
      'Gecorrigeerd: De raad van Vaals besloot over "Aangepaste koersnota sociaal ontwikkelbedrijf": conform voorstel. Eerst stond er: De raad van Vaals besloot over "Aangepaste koersnota sociaal ontwikkelbedrijf": verworpen. Reden: “De raad had de nota vastgesteld”.',
    ]);
  });

  it('goes on with the first round when the stuurgroep resumes it: six adoptions count, six gazettes lie ready (R110, R89)', async () => {
    const { nota, choose } = await played();
    expect((await choose('resumeRound')).effect).toBe('counts');
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([1, 'Vastgesteld door alle organen; klaar voor bekendmaking']);
    expect(await sees.column('publication')).toEqual(inAll('ligt klaar'));
    expect(await sees.votes('councils')).toEqual([
      ...four.map((each) => counting(1, `council-${each}`, '2025-12-16')),
      counting(1, 'council-gm0981', '2025-12-18'),
      counting(1, 'council-gm0994', '2025-12-18'),
    ]);
    expect((await sees.votes('consent')).slice(6)).toEqual(
      ['gm1903', 'gm1729'].map(
        (each) =>
          `ronde 1 | college-${each} | 2026-01-20 | adoptedAsProposed | ${notAnymore('alle organen stemden in op 18 december 2025')}`,
      ),
    );
    expect(await sees.texts()).toEqual([
      'oud: Koersnota sociaal ontwikkelbedrijf, versie voor advies',
      'ligt voor: Aangepaste koersnota sociaal ontwikkelbedrijf',
      'oud: Koersnota, opnieuw aangepast',
    ]);
    expect(await sees.lines('RoundClosed', 'ConsequenceSettled')).toEqual([
      'Ronde 1 is afgesloten: een orgaan zei nee.',
      'Er is beslist over een stap die niet meer klopte. De ronde gaat door. Reden: “Zo besloot de stuurgroep”.',
      'Ronde 1 is afgesloten: alle organen stemden in.',
    ]);
  });

  it('goes on with the second round when the stuurgroep confirms the return; its two colleges keep counting (R110, R8)', async () => {
    const { nota, newText, choose } = await played();
    expect((await choose('confirmReturn')).effect).toBe('counts');
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([
      2,
      'Ronde 2: Colleges stemmen in',
      'ronde 1: de stuurgroep liet de terugkeer van 18 december 2025 staan',
    ]);
    expect(await sees.column('consent')).toEqual([
      'Eijsden-Margraten: conform voorstel 2026-01-20',
      'Gulpen-Wittem: conform voorstel 2026-01-20',
      ...inAll('aan zet').slice(2),
    ]);
    expect((await sees.votes('councils')).slice(4)).toEqual([
      counting(1, 'council-gm0981', '2025-12-18'),
      `ronde 1 | council-gm0994 | 2025-12-18 | adoptedAsProposed | ${notAnymore('de stuurgroep liet de terugkeer van 18 december 2025 staan')}`,
    ]);
    await allAgree(college, nota, newText, '2026-01-27', municipalities.slice(2));
    expect(await allAgree(council, nota, newText, '2026-02-24')).toEqual(allCount);
    expect((await sees.standing()).slice(0, 2)).toEqual([2, 'Vastgesteld door alle organen; klaar voor bekendmaking']);
    expect(await sees.column('publication')).toEqual(inAll('ligt klaar'));
  });
});
