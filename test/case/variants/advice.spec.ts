import { alignedText, allAgree, college, council } from './acts';
import { koersnotaUntil, secretary } from './region';
import { seen } from './seen';

const four = ['asd-eijsden-margraten', 'asd-meerssen', 'asd-valkenburg', 'adviesraad-maastricht'] as const;
const boardNames = [
  'Adviesraad Sociaal Domein Eijsden-Margraten',
  'ASD Meerssen',
  'ASD Valkenburg aan de Geul',
  'Onafhankelijke Adviesraad Maastricht',
];
const newText = boardNames.map((each) => `De ${each} kreeg nog geen bericht over de nieuwe tekst.`);

/** One document of four advisory councils, as on 24 March 2025: negative, with rights reserved. */
const played = async () => {
  const nota = await koersnotaUntil('advies-asd-eijsden-margraten');
  const { ids } = await nota.tell('recordAdvice', `voorzitter:adviser@${four[0]}`, '2025-10-08', {
    signers: [...four],
    addressees: ['college-gm1903', 'college-gm0938', 'college-gm0994', 'college-gm0935'],
    requestIds: four.map((each) => nota.id(`aanvraag-${each}`, 'requestId')),
    textId: nota.id('koersnota-v1', 'textId'),
    form: 'written',
    tendency: 'negative',
    rightsReserved: true,
    document: 'Samenvatting. De vier adviesraden missen een vergelijking van rechtsvormen.',
    points: [{ point: 'rechtsvorm', text: 'Vergelijk de rechtsvormen.' }],
  });
  return { nota, adviceId: ids['adviceId'] ?? '' };
};

describe('four advisory councils advise jointly on the koersnota, with rights reserved', () => {
  it('is one advice that answers four requests; of Gulpen-Wittem and Vaals none is recorded (R53)', async () => {
    const { nota, adviceId } = await played();
    const { advices, consultation } = await seen(nota).proposal();
    expect(advices.map(({ signers, tendency, rightsReserved }) => [signers, tendency, rightsReserved])).toEqual([
      [[...four], 'negative', true],
    ]);
    expect(consultation?.withoutAdvice).toEqual(['gm1729', 'gm0981']);
    const { advisers } = await seen(nota).board();
    const given = advisers.filter(({ status }) => status === 'given').map(({ name, label }) => `${name}: ${label}`);
    expect(given).toEqual([
      'Adviesraad Sociaal Domein Eijsden-Margraten: advies van 8 oktober 2025 (gevraagd door het college van Eijsden-Margraten)',
      'Onafhankelijke Adviesraad Maastricht: advies van 8 oktober 2025 (gevraagd door het college van Maastricht)',
      'ASD Meerssen: advies van 8 oktober 2025 (gevraagd door het college van Meerssen)',
      'ASD Valkenburg aan de Geul: advies van 8 oktober 2025 (gevraagd door het college van Valkenburg aan de Geul)',
    ]);
    expect(consultation?.notConfirmed).toEqual([{ adviceId, signers: four.slice(1) }]);
    expect((await seen(nota).besides())['confirmAdvice']).toEqual(four.slice(1));
  });

  it('does not hold the round up when the others give none in time, and its point must be answered (R51, R55)', async () => {
    const { nota } = await played();
    await nota.setDay('2025-10-15');
    const sees = seen(nota);
    const lapsed = (await sees.board()).advisers.filter(({ status }) => status === 'lapsed').map(({ body }) => body);
    expect(lapsed).toEqual([
      ...['or-mtb', 'adviesraad-gulpen-wittem', 'adviesraad-vaals', 'fnv', 'denktank-gulpen-wittem'],
      ...['klankbordgroep-podium24', ...Array<string>(5).fill('client-council')],
    ]);
    expect(await sees.standing()).toEqual([1, 'Ronde 1: Adviezen verwerken']);
    expect(await sees.why()).toEqual([
      'Het wachten is op de stuurgroep.',
      'In het advies van de Adviesraad Sociaal Domein Eijsden-Margraten, de ASD Meerssen, de ASD Valkenburg aan de Geul en de Onafhankelijke Adviesraad Maastricht staat nog een punt zonder antwoord. Dit staat open sinds 15 oktober 2025.',
      'De aangepaste tekst met de terugkoppeling op de adviezen ontbreekt nog. Dit staat open sinds 15 oktober 2025.',
    ]);
  });

  it('owes each of the four a notice of the new text, until it is given (R121)', async () => {
    const { nota, adviceId } = await played();
    await nota.setDay('2025-10-15');
    await nota.tell('answerAdvice', secretary, '2025-10-16', {
      adviceId,
      answers: [{ point: 'rechtsvorm', answer: 'takenOver' }],
    });
    const sees = seen(nota);
    expect(await sees.obligations('giveNotice')).toEqual([]);
    const textId = await alignedText(nota, '2025-10-21', 'Samenvatting. Met een vergelijking van rechtsvormen.');
    expect(await sees.standing()).toEqual([1, 'Ronde 1: Colleges stemmen in']);
    expect(await sees.obligations('giveNotice')).toEqual(newText);
    await nota.tell('recordAdviserNotice', secretary, '2025-10-22', {
      adviser: 'asd-meerssen',
      about: 'newText',
      subject: textId,
    });
    expect(await sees.obligations('giveNotice')).toEqual(newText.filter((each) => !each.includes('Meerssen')));
  });

  it('owes them a notice again of the text of the second round; their advice itself stands (R121, R8)', async () => {
    const { nota, adviceId } = await played();
    await nota.setDay('2025-10-15');
    await nota.tell('answerAdvice', secretary, '2025-10-16', {
      adviceId,
      answers: [{ point: 'rechtsvorm', answer: 'takenOver' }],
    });
    const first = await alignedText(nota, '2025-10-21', 'Samenvatting. Met een vergelijking van rechtsvormen.');
    for (const adviser of four)
      await nota.tell('recordAdviserNotice', secretary, '2025-10-22', { adviser, about: 'newText', subject: first });
    await allAgree(college, nota, first, '2025-11-04');
    await council(nota, 'gm0981', first, '2025-12-18', { outcome: 'rejected' });
    const sees = seen(nota);
    expect(await sees.obligations('giveNotice')).toEqual([]);
    await alignedText(nota, '2026-01-13', 'Samenvatting. De raden krijgen het uitvoeringsplan.');
    expect(await sees.obligations('giveNotice')).toEqual(newText);
    expect(await sees.standing()).toEqual([
      2,
      'Ronde 2: Colleges stemmen in',
      'ronde 1: verworpen door de raad van Vaals op 18 december 2025',
    ]);
    expect((await sees.proposal()).advices.map((each) => [each.adviceId, each.openPoints])).toEqual([[adviceId, []]]);
    expect(await sees.told(1)).toEqual(expect.arrayContaining([...four]));
  });
});
