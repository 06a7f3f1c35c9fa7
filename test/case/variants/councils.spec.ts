import { allAgree, allCount, council, municipalities, names } from './acts';
import { counting, inAll, returned } from './expected';
import { griffier, koersnotaUntil, type Koersnota } from './region';
import { seen } from './seen';

const tie = { method: 'rollCall' as const, for: 19, against: 19 };
const others = municipalities.filter((each) => each !== 'gm0935');

const atCouncils = async () => {
  const nota = await koersnotaUntil('vergadering-maastricht');
  return { nota, text: nota.id('koersnota-v2', 'textId') };
};

/** The council of Maastricht meets with so many of its 39 members. */
const meets = (nota: Koersnota, on: string, present: number, second = {}) =>
  nota.tell('recordMeeting', griffier('gm0935'), on, { body: 'council-gm0935', attendance: { present }, ...second });

const planned = (each: string) =>
  `De raad van ${names[each] ?? ''} heeft nog niet besloten. Het besluit is gepland op 18 december 2025. Dit staat open sinds 11 november 2025.`;

describe('the votes tie, 19 to 19, in the council of Maastricht', () => {
  it('rejects the koersnota at once in a full meeting: 38 vote and one must abstain (R77, R7)', async () => {
    const { nota, text } = await atCouncils();
    await meets(nota, '2025-12-16', 39);
    const said = { recused: ['dhr. Appelhof'], votes: tie };
    const postponed = await council(nota, 'gm0935', text, '2025-12-16', { outcome: 'postponedAfterTie', ...said });
    expect(postponed.sentences).toEqual([
      'De stemmen staakten: 19 voor en 19 tegen. De uitkomst is dan "verworpen", niet "uitgesteld na staken van stemmen".',
    ]);
    expect((await council(nota, 'gm0935', text, '2025-12-16', { outcome: 'rejected', ...said })).effect).toBe('counts');
    const sees = seen(nota);
    const why = 'verworpen door de raad van Maastricht op 16 december 2025';
    expect(await sees.standing()).toEqual([1, `Terug naar de stuurgroep: ${why}`]);
    expect((await sees.column('councils'))[2]).toBe('Maastricht: verworpen 2025-12-16 19–19');
    expect(await sees.why()).toEqual(returned(why, '16 december 2025'));
    expect(await sees.lines('PlannedDecisionWithdrawn')).toHaveLength(5);
  });

  it('holds the koersnota over in a meeting that was not full, and says what a second tie would mean (R77, R119)', async () => {
    const { nota, text } = await atCouncils();
    await meets(nota, '2025-12-16', 38);
    const rejected = await council(nota, 'gm0935', text, '2025-12-16', { outcome: 'rejected', votes: tie });
    expect(rejected.sentences).toEqual([
      'De stemmen staakten: 19 voor en 19 tegen. De uitkomst is dan "uitgesteld na staken van stemmen", niet "verworpen".',
    ]);
    await council(nota, 'gm0935', text, '2025-12-16', { outcome: 'postponedAfterTie', votes: tie });
    const sees = seen(nota);
    expect(await sees.standing()).toEqual([1, 'Ronde 1: Raden stellen vast']);
    expect((await sees.column('councils'))[2]).toBe('Maastricht: uitgesteld na staken van stemmen 2025-12-16 19–19');
    expect(await sees.why()).toEqual([
      'Het wachten is op de raden van alle zes gemeenten: zij moeten over de tekst stemmen.',
      planned('gm1903'),
      planned('gm1729'),
      'De raad van Maastricht stelde het besluit uit, omdat de stemmen staakten. Er is nog geen nieuwe dag gepland. Dit staat open sinds 11 november 2025.',
      ...['gm0938', 'gm0981', 'gm0994'].map(planned),
    ]);
    expect(await sees.ifNothing('council-gm0935')).toEqual([
      'Zonder dit besluit gaat het voorstel niet verder: zes raden moeten instemmen. Staken de stemmen dan weer, dan is het voorstel verworpen.',
    ]);
  });

  it('rejects it when the votes tie again in the next meeting, also if that is not full (R77)', async () => {
    const { nota, text } = await atCouncils();
    await meets(nota, '2025-12-16', 38);
    await council(nota, 'gm0935', text, '2025-12-16', { outcome: 'postponedAfterTie', votes: tie });
    expect(await allAgree(council, nota, text, '2025-12-18', others)).toEqual(allCount.slice(1));
    await nota.tell('planDecision', griffier('gm0935'), '2025-12-19', {
      body: 'council-gm0935',
      plannedOn: '2026-01-20',
    });
    expect((await seen(nota).why())[1]).toContain('Het besluit is gepland op 20 januari 2026.');
    const again = await council(nota, 'gm0935', text, '2026-01-20', { outcome: 'postponedAfterTie', votes: tie });
    expect(again.effect).toBe('refused');
    await council(nota, 'gm0935', text, '2026-01-20', { outcome: 'rejected', votes: tie });
    const sees = seen(nota);
    const why = 'verworpen door de raad van Maastricht op 20 januari 2026';
    expect(await sees.standing()).toEqual([1, `Terug naar de stuurgroep: ${why}`]);
    expect(await sees.why()).toEqual(returned(why, '20 januari 2026'));
    expect(await sees.votes('councils')).toEqual([
      counting(1, 'council-gm0935', '2025-12-16', 'postponedAfterTie'),
      ...others.map((each) => counting(1, `council-${each}`, '2025-12-18')),
      counting(1, 'council-gm0935', '2026-01-20', 'rejected'),
    ]);
  });
});

describe('only 19 of the 39 members of the council of Maastricht sign the attendance list', () => {
  const opened = (at: string) => ({ openedAt: `${at}+01:00` });

  it('does not open the meeting; a decision in it does not exist, and the others are not held up (R69)', async () => {
    const { nota, text } = await atCouncils();
    const meeting = await meets(nota, '2025-12-16', 19);
    expect([meeting.effect, meeting.sentences]).toEqual([
      'doesNotCount',
      ['De vergadering kon niet worden geopend: 19 van 39 leden waren er, nodig waren er 20.'],
    ]);
    const vote = await council(nota, 'gm0935', text, '2025-12-16', {
      meetingId: meeting.ids['meetingId'] ?? '',
      votes: { method: 'showOfHands', for: 19, against: 0 },
    });
    expect([vote.effect, vote.sentences]).toEqual([
      'refused',
      [
        'Op 16 december 2025 kon de raad van Maastricht niet vergaderen: 19 van 39 leden tekenden. Nodig waren er 20. Een besluit in die vergadering bestaat niet.',
      ],
    ]);
    expect(await allAgree(council, nota, text, '2025-12-18', others)).toEqual(allCount.slice(1));
    expect(await seen(nota).votes('councils')).toEqual(
      others.map((each) => counting(1, `council-${each}`, '2025-12-18')),
    );
    expect((await seen(nota).why())[0]).toBe('Het wachten is op de raad van Maastricht.');
  });

  it('decides with twelve members in a second meeting, called more than a day before (R70, R73)', async () => {
    const { nota, text } = await atCouncils();
    await meets(nota, '2025-12-16', 19, opened('2025-12-16T19:00:00'));
    const tooSoon = await meets(nota, '2025-12-17', 12, {
      ...{ secondCall: true, calledAt: '2025-12-16T21:00:00+01:00' },
      ...opened('2025-12-17T20:00:00'),
    });
    expect([tooSoon.effect, tooSoon.sentences]).toEqual([
      'doesNotCount',
      [
        'De tweede vergadering begon binnen 24 uur na de oproep. Het gewone quorum geldt.',
        'De vergadering kon niet worden geopend: 12 van 39 leden waren er, nodig waren er 20.',
      ],
    ]);
    const second = await meets(nota, '2025-12-18', 12, {
      ...{ secondCall: true, calledAt: '2025-12-17T12:00:00+01:00' },
      ...opened('2025-12-18T19:00:00'),
    });
    expect([second.effect, second.sentences]).toEqual(['counts', []]);
    const vote = await council(nota, 'gm0935', text, '2025-12-18', {
      meetingId: second.ids['meetingId'] ?? '',
      votes: { method: 'showOfHands', for: 10, against: 2 },
    });
    expect([vote.effect, vote.sentences]).toEqual(['counts', []]);
    expect(await allAgree(council, nota, text, '2025-12-18', others)).toEqual(allCount.slice(1));
    const sees = seen(nota);
    expect(await sees.lines('MeetingRecorded')).toEqual([
      'De raad van Maastricht kwam bijeen met 19 leden, maar de vergadering kon niet worden geopend.',
      'De raad van Maastricht kwam bijeen met 12 leden, maar de vergadering kon niet worden geopend.',
      'De raad van Maastricht vergaderde met 12 leden.',
    ]);
    expect(await sees.standing()).toEqual([1, 'Vastgesteld door alle organen; klaar voor bekendmaking']);
    expect((await sees.column('councils'))[2]).toBe('Maastricht: conform voorstel 2025-12-18 10–2');
    expect(await sees.column('publication')).toEqual(inAll('ligt klaar'));
  });
});

describe('the elections of March 2026 come between', () => {
  /** Four councils decided in December; Meerssen is to decide before the elections, Vaals between them and the new council. */
  const played = async () => {
    const { nota, text } = await atCouncils();
    await allAgree(council, nota, text, '2025-12-18', ['gm0935', 'gm1903', 'gm1729', 'gm0994']);
    const item = (municipality: string, meetingOn: string) =>
      nota.tell('recordAgendaItem', griffier(municipality), '2026-03-02', {
        body: `council-${municipality}`,
        meetingOn,
      });
    const meerssen = await item('gm0938', '2026-03-10');
    const vaals = await item('gm0981', '2026-03-25');
    await council(nota, 'gm0938', text, '2026-03-10');
    return { nota, text, meerssen, vaals, agendaItemId: vaals.ids['agendaItemId'] ?? '' };
  };

  it('warns of a meeting between election day and the new council, and of no other (R88)', async () => {
    const { meerssen, vaals } = await played();
    expect([meerssen.sentences, vaals.sentences]).toEqual([
      [],
      ['De vergadering van 25 maart 2026 valt tussen de verkiezingen en de nieuwe raad van 1 april 2026.'],
    ]);
  });

  it('asks the new council of Vaals to confirm what is pending; what the old councils adopted stands (R88)', async () => {
    const { nota, text, agendaItemId } = await played();
    const early = await nota.tell('reconfirmAgendaItem', griffier('gm0981'), '2026-03-20', { agendaItemId });
    expect(early.sentences).toEqual([
      'Dit agendapunt hoeft niet te worden bevestigd: er kwam geen nieuwe raad, of het is al afgedaan.',
    ]);
    expect((await seen(nota).besides())['reconfirmItem']).toBeUndefined();
    await nota.setDay('2026-04-02');
    expect(await seen(nota).obligations('reconfirmItem')).toEqual([
      'Sinds 1 april 2026 is er een nieuwe raad. De raad van Vaals heeft dit agendapunt nog niet bevestigd.',
    ]);
    const confirmed = await nota.tell('reconfirmAgendaItem', griffier('gm0981'), '2026-04-14', { agendaItemId });
    expect(confirmed.effect).toBe('counts');
    expect((await seen(nota).besides())['reconfirmItem']).toBeUndefined();
    await council(nota, 'gm0981', text, '2026-04-21');
    expect(await seen(nota).standing()).toEqual([1, 'Vastgesteld door alle organen; klaar voor bekendmaking']);
    expect(await seen(nota).column('publication')).toEqual(inAll('ligt klaar'));
  });
});
