import { allAgree, allCount, college, council, names } from './acts';
import { counting } from './expected';
import { koersnotaUntil, secretary } from './region';
import { seen } from './seen';

const three = ['gm1903', 'gm0935', 'gm0938'] as const;
const joining = ['gm1729', 'gm0981', 'gm0994'] as const;
const decides = (municipality: string) => ({ municipality, role: 'decides' as const });
const ofThree = ['recordDecision', 'informCouncil', 'planDecision'];

/** As in 2020: Eijsden-Margraten, Maastricht and Meerssen begin; their colleges agreed and the council of Maastricht adopted. */
const playedByThree = async () => {
  const nota = await koersnotaUntil('vergadering-maastricht', {
    leaveOut: ({ command }) =>
      command !== undefined && ofThree.includes(command.do) && !three.some((each) => command.as.includes(each)),
    instead: { koersnota: (body) => ({ ...body, participants: three.map(decides) }) },
  });
  const text = nota.id('koersnota-v2', 'textId');
  await council(nota, 'gm0935', text, '2025-12-16');
  return { nota, text };
};

/** The other three join on 17 December 2025. */
const playedBySix = async () => {
  const played = await playedByThree();
  const told = await played.nota.tell('changeParticipants', secretary, '2025-12-17', {
    joins: joining.map(decides),
    reason: 'Het onderzoek gaat nu over de hele keten.',
  });
  return { ...played, told };
};

const cells = (of: readonly string[], cell: string) => of.map((each) => `${names[each] ?? ''}: ${cell}`);

describe('the koersnota begins with three municipalities, and three more join', () => {
  it('waits for three of three at first, and a college outside them takes no decision (R1, R122)', async () => {
    const { nota, text } = await playedByThree();
    const stranger = await college(nota, 'gm0981', text, '2025-12-16');
    expect([stranger.effect, stranger.sentences]).toEqual([
      'refused',
      ['Het college van Vaals neemt in deze stap geen besluit.'],
    ]);
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([1, 'Ronde 1: Raden stellen vast']);
    expect((await sees.column('consent')).map((each) => each.split(':')[0])).toEqual(three.map((each) => names[each]));
    expect((await sees.why())[0]).toBe('Het wachten is op de raad van Eijsden-Margraten en de raad van Meerssen.');
  });

  it('asks six of six from then on: the three new colleges agree first, who agreed before need not (R1)', async () => {
    const { nota, told } = await playedBySix();
    expect([told.effect, told.sentences]).toEqual(['counts', []]);
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([1, 'Ronde 1: Colleges stemmen in']);
    expect(await sees.column('consent')).toEqual([
      'Eijsden-Margraten: conform voorstel 2025-10-28',
      'Maastricht: conform voorstel 2025-11-11',
      'Meerssen: conform voorstel 2025-11-04',
      ...cells(joining, 'aan zet'),
    ]);
    expect(await sees.column('councils')).toEqual([
      'Eijsden-Margraten: nog niet aan de orde',
      'Maastricht: conform voorstel 2025-12-16',
      'Meerssen: nog niet aan de orde',
      ...cells(joining, 'nog niet aan de orde'),
    ]);
    expect((await sees.why()).slice(1)).toEqual(
      joining.map(
        (each) =>
          `Het college van ${names[each] ?? ''} heeft nog niet besloten. Er is nog geen datum gepland. Dit staat open sinds 17 december 2025.`,
      ),
    );
    expect(await sees.waitsFor()).toEqual(
      joining.map((each) => `College van burgemeester en wethouders van ${names[each] ?? ''}: over de tekst besluiten`),
    );
    expect(await sees.lines('ParticipantsChanged')).toEqual([
      'De deelnemers zijn gewijzigd. Gulpen-Wittem besluit mee. Vaals besluit mee. Valkenburg aan de Geul besluit mee. Reden: Het onderzoek gaat nu over de hele keten.',
    ]);
  });

  it('keeps the adoption by Maastricht of before, and does not count a council that votes before six colleges agreed (R1, R21)', async () => {
    const { nota, text } = await playedBySix();
    const early = await council(nota, 'gm0938', text, '2025-12-18');
    expect([early.effect, early.sentences]).toEqual([
      'doesNotCount',
      ['De stap Colleges stemmen in was toen nog niet klaar. Het besluit blijft staan, maar telt niet mee.'],
    ]);
    expect(await seen(nota).votes('councils')).toEqual([
      counting(1, 'council-gm0935', '2025-12-16'),
      `ronde 1 | council-gm0938 | 2025-12-18 | adoptedAsProposed | telt niet: ${early.sentences[0] ?? ''}`,
    ]);
  });

  it('is adopted when five more councils adopt, and prepares six gazettes, not three (R1, R87, R90)', async () => {
    const { nota, text } = await playedBySix();
    await council(nota, 'gm0938', text, '2025-12-18');
    expect(await allAgree(college, nota, text, '2026-01-13', joining)).toEqual(allCount.slice(3));
    const sees = seen(nota);
    expect((await sees.why())[0]).toBe('Het wachten is op vijf van de zes raden: zij moeten over de tekst stemmen.');
    await allAgree(council, nota, text, '2026-01-27', ['gm1903', 'gm0938', 'gm1729', 'gm0981']);
    expect((await sees.why())[0]).toBe('Het wachten is op de raad van Valkenburg aan de Geul.');
    expect(await sees.lines('GazettePrepared')).toEqual([]);
    await council(nota, 'gm0994', text, '2026-01-27');
    expect(await sees.standing()).toEqual([1, 'Vastgesteld door alle organen; klaar voor bekendmaking']);
    expect(await sees.column('publication')).toEqual(cells([...three, ...joining], 'ligt klaar'));
  });
});
