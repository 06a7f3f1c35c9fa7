import { griffier, koersnotaUntil } from './region';
import { seen } from './seen';
import { allAgree, alignedText, allCount, college, council, municipalities, names } from './acts';
import { advisers, counting, deciders, ended, inAll, notReached, returned } from './expected';

describe('one college says no to the koersnota', () => {
  const why = 'verworpen door het college van Meerssen op 4 november 2025';

  /** Two colleges agreed, that of Meerssen says no, that of Vaals agrees afterwards. */
  const played = async () => {
    const nota = await koersnotaUntil('instemming-gm1903');
    const text = nota.id('koersnota-v2', 'textId');
    await allAgree(college, nota, text, '2025-10-28', ['gm1903', 'gm1729']);
    const no = await college(nota, 'gm0938', text, '2025-11-04', 'rejected');
    const after = await college(nota, 'gm0981', text, '2025-11-04');
    return { nota, no, after };
  };

  it('returns it to the stuurgroep; the yes of a college afterwards is recorded and does not count (R7, R8)', async () => {
    const { nota, no, after } = await played();
    const sees = seen(nota);
    expect([no.effect, no.sentences]).toEqual(['counts', []]);
    expect([after.effect, after.sentences]).toEqual(['doesNotCount', [ended(why)]]);
    expect(await sees.standing()).toEqual([1, `Terug naar de stuurgroep: ${why}`]);
    expect(await sees.column('consent')).toEqual([
      'Eijsden-Margraten: conform voorstel 2025-10-28',
      'Gulpen-Wittem: conform voorstel 2025-10-28',
      `Maastricht: ${notReached}`,
      'Meerssen: verworpen 2025-11-04',
      `Vaals: ${notReached} (conform voorstel op 4 november 2025 telt niet mee)`,
      `Valkenburg aan de Geul: ${notReached}`,
    ]);
    expect(await sees.column('councils')).toEqual(inAll(notReached));
    expect(await sees.why()).toEqual(returned(why, '4 november 2025'));
    expect(await sees.waitsFor()).toEqual([
      'Stuurgroep re-integratieketen: bespreken hoe het verder gaat en een aangepaste tekst afstemmen',
    ]);
    expect(await sees.votes('consent')).toEqual([
      counting(1, 'college-gm1903', '2025-10-28'),
      counting(1, 'college-gm1729', '2025-10-28'),
      counting(1, 'college-gm0938', '2025-11-04', 'rejected'),
      `ronde 1 | college-gm0981 | 2025-11-04 | adoptedAsProposed | telt niet: ${ended(why)}`,
    ]);
    expect(await sees.told(1)).toEqual([...deciders, ...advisers]);
    expect(await sees.lines('RoundClosed', 'StuurgroepAsked', 'PlannedDecisionWithdrawn')).toEqual([
      'Ronde 1 is afgesloten: een orgaan zei nee.',
      'De stuurgroep is gevraagd te bespreken hoe het verder gaat.',
    ]);
  });

  it('goes to no council, and a council that votes all the same is recorded without effect (R21, R8)', async () => {
    const { nota } = await played();
    const vote = await council(nota, 'gm0935', nota.id('koersnota-v2', 'textId'), '2025-12-16');
    expect([vote.effect, vote.sentences]).toEqual(['doesNotCount', [ended(why)]]);
    expect(await seen(nota).lines('StageOpened')).not.toContain('De stap "Raden stellen vast" begon.');
  });

  it('starts again with the colleges at zero of six; release, advice and answers stand (R8)', async () => {
    const { nota } = await played();
    await alignedText(nota, '2025-11-25', 'Samenvatting. Elke gemeente houdt grip op haar eigen budget.');
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([2, 'Ronde 2: Colleges stemmen in', `ronde 1: ${why}`]);
    expect(await sees.joint()).toEqual(['alignment: klaar 2025-11-25']);
    expect(await sees.column('consent')).toEqual(inAll('aan zet'));
    expect(await sees.why()).toEqual([
      'Het wachten is op de colleges van alle zes gemeenten: zij moeten over de tekst besluiten.',
      ...municipalities.map(
        (each) =>
          `Het college van ${names[each] ?? ''} heeft nog niet besloten. Er is nog geen datum gepland. Dit staat open sinds 25 november 2025.`,
      ),
    ]);
    expect(await sees.texts()).toEqual([
      'oud: Koersnota sociaal ontwikkelbedrijf, versie voor advies',
      'oud: Aangepaste koersnota sociaal ontwikkelbedrijf',
      'ligt voor: Koersnota, opnieuw aangepast',
    ]);
    const { advices } = await sees.proposal();
    expect(advices.map((each) => each.openPoints)).toEqual(advices.map(() => []));
    expect((await sees.votes('consent')).slice(0, 2)).toEqual([
      counting(1, 'college-gm1903', '2025-10-28'),
      counting(1, 'college-gm1729', '2025-10-28'),
    ]);
  });
});

describe('the fifth council says no to the koersnota', () => {
  const why = 'verworpen door de raad van Vaals op 18 december 2025';
  const four = ['gm1903', 'gm1729', 'gm0938'] as const;

  const played = async () => {
    const nota = await koersnotaUntil('vergadering-maastricht');
    const text = nota.id('koersnota-v2', 'textId');
    await council(nota, 'gm0935', text, '2025-12-16', { votes: { method: 'rollCall', for: 36, against: 0 } });
    await allAgree(council, nota, text, '2025-12-18', four);
    await council(nota, 'gm0981', text, '2025-12-18', {
      outcome: 'rejected',
      votes: { method: 'showOfHands', for: 6, against: 9 },
    });
    const sixth = await council(nota, 'gm0994', text, '2025-12-18');
    return { nota, sixth };
  };

  it('returns it to the stuurgroep, and the sixth council that votes afterwards does not count (R7, R8, R87)', async () => {
    const { nota, sixth } = await played();
    const sees = seen(nota);
    expect([sixth.effect, sixth.sentences]).toEqual(['doesNotCount', [ended(why)]]);
    expect(await sees.standing()).toEqual([1, `Terug naar de stuurgroep: ${why}`]);
    expect(await sees.column('councils')).toEqual([
      'Eijsden-Margraten: conform voorstel 2025-12-18',
      'Gulpen-Wittem: conform voorstel 2025-12-18',
      'Maastricht: conform voorstel 2025-12-16 36–0',
      'Meerssen: conform voorstel 2025-12-18',
      'Vaals: verworpen 2025-12-18 6–9',
      `Valkenburg aan de Geul: ${notReached} (conform voorstel op 18 december 2025 telt niet mee)`,
    ]);
    expect(await sees.column('publication')).toEqual(inAll(notReached));
    expect(await sees.why()).toEqual(returned(why, '18 december 2025'));
    expect(await sees.told(1)).toEqual([...deciders, ...advisers]);
    expect(await sees.lines('RoundClosed', 'StuurgroepAsked', 'PlannedDecisionWithdrawn', 'GazettePrepared')).toEqual([
      'Ronde 1 is afgesloten: een orgaan zei nee.',
      'Het geplande besluit van de raad van Valkenburg aan de Geul is van de planning gehaald.',
      'De stuurgroep is gevraagd te bespreken hoe het verder gaat.',
    ]);
    expect((await sees.besides())['planAgain']).toHaveLength(6);
  });

  it('counts four earlier adoptions no more for the new text, and keeps them on record (R8)', async () => {
    const { nota } = await played();
    const text = await alignedText(
      nota,
      '2026-01-13',
      'Samenvatting. De raden krijgen het uitvoeringsplan voorgelegd.',
    );
    expect(await allAgree(college, nota, text, '2026-01-27')).toEqual(allCount);
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([2, 'Ronde 2: Raden stellen vast', `ronde 1: ${why}`]);
    expect(await sees.column('councils')).toEqual(inAll('aan zet'));
    expect((await sees.votes('councils')).slice(0, 4)).toEqual([
      counting(1, 'council-gm0935', '2025-12-16'),
      ...four.map((each) => counting(1, `council-${each}`, '2025-12-18')),
    ]);
  });

  it('is adopted by all six in the second round, and six gazettes lie ready (R89, R90)', async () => {
    const { nota } = await played();
    const text = await alignedText(
      nota,
      '2026-01-13',
      'Samenvatting. De raden krijgen het uitvoeringsplan voorgelegd.',
    );
    await allAgree(college, nota, text, '2026-01-27');
    expect(await allAgree(council, nota, text, '2026-02-24')).toEqual(allCount);
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([
      2,
      'Vastgesteld door alle organen; klaar voor bekendmaking',
      `ronde 1: ${why}`,
    ]);
    expect(await sees.column('councils')).toEqual(inAll('conform voorstel 2026-02-24'));
    expect(await sees.column('publication')).toEqual(inAll('ligt klaar'));
    expect(await sees.lines('GazettePrepared')).toHaveLength(6);
    expect((await sees.waitsFor()).map((each) => each.split(': ')[1])).toEqual(
      Array(6).fill('de bekendmaking aanbieden via DROP'),
    );
    expect(await sees.told(2)).toEqual([...deciders, ...advisers]);
    expect((await sees.votes('councils')).slice(6)).toEqual(
      municipalities.map((each) => counting(2, `council-${each}`, '2026-02-24')),
    );
  });
});

describe('one council adopts the koersnota with an amendment', () => {
  const why = 'gewijzigd vastgesteld door de raad van Maastricht op 16 december 2025';

  const played = async () => {
    const nota = await koersnotaUntil('vergadering-maastricht');
    const text = nota.id('koersnota-v2', 'textId');
    const decision = await council(nota, 'gm0935', text, '2025-12-16', {
      outcome: 'adoptedAsAmended',
      votes: { method: 'showOfHands', for: 30, against: 6 },
      amendments: [{ title: 'De raad krijgt het uitvoeringsplan', group: 'cda', status: 'adopted' }],
    });
    return { nota, text, decisionId: decision.ids['decisionId'] ?? '' };
  };

  it('ends the round as amended and asks that council for its text (R81)', async () => {
    const { nota } = await played();
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([1, `Terug naar de stuurgroep: ${why}`]);
    expect((await sees.column('councils'))[2]).toBe('Maastricht: gewijzigd vastgesteld 2025-12-16 30–6');
    expect(await sees.lines('RoundClosed')).toEqual(['Ronde 1 is afgesloten: de tekst is gewijzigd vastgesteld.']);
    expect(await sees.lines('PlannedDecisionWithdrawn')).toHaveLength(5);
    expect((await sees.besides())['addAmendedText']).toEqual(['council-gm0935']);
    expect(await sees.why()).toEqual(returned(why, '16 december 2025'));
  });

  it('shows the words in which that text differs; the note lies open as it was (R81)', async () => {
    const { nota, text, decisionId } = await played();
    const words =
      'De in de bijlage opgenomen, aangepaste koersnota sociaal ontwikkelbedrijf gewijzigd vast te stellen.';
    const { ids } = await nota.tell('recordAmendedText', griffier('gm0935'), '2025-12-17', {
      ...{ body: 'council-gm0935', textId: text, decisionId },
      parts: [{ role: 'dictum', text: words }],
    });
    const shown = await nota.app.differences(nota.proposalId, text, ids['amendedTextId'] ?? '');
    expect(shown?.to.amendedBy).toBe('de raad van Maastricht');
    expect(shown?.parts.map((part) => [part.role, part.equal])).toEqual([
      ['note', true],
      ['dictum', false],
      ['feedbackReport', true],
    ]);
    expect(shown?.parts[1]?.pieces).toEqual([
      { kind: 'same', text: 'De in de bijlage opgenomen, aangepaste koersnota sociaal ontwikkelbedrijf ' },
      { kind: 'added', text: 'gewijzigd ' },
      { kind: 'same', text: 'vast te stellen.' },
    ]);
    expect((await seen(nota).texts())[1]).toBe('ligt voor: Aangepaste koersnota sociaal ontwikkelbedrijf');
    expect((await seen(nota).besides())['addAmendedText']).toBeUndefined();
  });

  it('is adopted in the second round in the same words by all six (R81, R2)', async () => {
    const { nota } = await played();
    const text = await alignedText(nota, '2026-01-13', 'Samenvatting. De raden krijgen het uitvoeringsplan.');
    expect(await allAgree(college, nota, text, '2026-01-27')).toEqual(allCount);
    expect(await allAgree(council, nota, text, '2026-02-24')).toEqual(allCount);
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([
      2,
      'Vastgesteld door alle organen; klaar voor bekendmaking',
      `ronde 1: ${why}`,
    ]);
    expect(await sees.column('publication')).toEqual(inAll('ligt klaar'));
  });
});
