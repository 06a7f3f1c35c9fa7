import {
  councilHistories,
  promised,
  questioned,
  withRulesOfProcedure,
  wordsOf,
  type History,
} from '@eensluidend/testing';

const of = (name: string): readonly History[] => councilHistories[name] ?? [];

describe('what is said of what councils and colleges owe each other', () => {
  it('asks the new council to confirm its agenda (R88)', () => {
    expect(wordsOf(of('toReconfirm'), 'reconfirmItem')).toEqual([
      [
        'het agendapunt bevestigen of opnieuw agenderen',
        'Sinds 1 april 2026 is er een nieuwe raad. De raad van AA heeft dit agendapunt nog niet bevestigd.',
        'Het voorstel wacht hier niet op, maar de oude raad bond de nieuwe niet aan zijn agenda.',
        'R88: Kieswet C 4, Gemeentewet 18',
      ],
    ]);
  });

  it('asks an urgency motion or another day where papers came late (R68)', () => {
    expect(wordsOf(of('late'), 'settleLatePapers', withRulesOfProcedure())).toEqual([
      [
        'het agendapunt verplaatsen of een spoedmotie vastleggen',
        'De oproep of de stukken van de raad van AA kwamen te laat. De vergadering is op 16 december 2025.',
        'Zonder spoedmotie staat dit punt niet goed op de agenda. Een besluit blijft wel een besluit.',
        'R68: Gemeentewet 19, reglement van orde',
      ],
    ]);
  });

  it('asks to hear the college on a member proposal (R83)', () => {
    expect(wordsOf(of('open'), 'hearCollege')).toEqual([
      [
        'het college om wensen en bedenkingen vragen',
        'In de raad van AA ligt een initiatiefvoorstel. Het college kon daar nog niet op reageren.',
        'Een besluit over dit initiatiefvoorstel telt pas mee als het college kon reageren.',
        'R83: Gemeentewet 147a lid 4',
      ],
    ]);
  });

  it('asks for the text that a council adopted as amended (R81)', () => {
    expect(wordsOf(of('amended'), 'addAmendedText')).toEqual([
      [
        'de gewijzigde tekst vastleggen',
        'De raad van AA stelde een gewijzigde tekst vast. Die tekst ligt hier nog niet.',
        'Zonder die tekst is niet te zien welke woorden verschillen.',
        'R81: Gemeentewet 147b',
      ],
    ]);
  });

  it('names the last day of a promise and of an answer, where there is one (R22, R55)', () => {
    const promises = [...of('owed'), promised('college-bb', 'cijfers', '2025-12-16')];
    expect(wordsOf(promises, 'keepPromise')).toEqual([
      [
        'de toezegging nakomen',
        'Het college van AA heeft een toezegging aan zijn raad nog niet afgedaan. Dat moet uiterlijk op 1 februari 2026.',
        'De toezegging blijft openstaan. Het voorstel wacht hier niet op.',
        'R55: reglement van orde',
      ],
      [
        'de toezegging nakomen',
        'Het college van BB heeft een toezegging aan zijn raad nog niet afgedaan.',
        'De toezegging blijft openstaan. Het voorstel wacht hier niet op.',
        'R55: reglement van orde',
      ],
    ]);
    const questions = [...of('owed'), questioned('council-bb', 'wachtlijst', '2025-12-16', '2026-01-20')];
    expect(wordsOf(questions, 'answerQuestion')).toEqual([
      [
        'de schriftelijke vragen beantwoorden',
        'Het college van AA heeft schriftelijke vragen nog niet beantwoord.',
        'De raad heeft recht op antwoord. Het voorstel wacht hier niet op.',
        'R22: Gemeentewet 155, 169 lid 3',
      ],
      [
        'de schriftelijke vragen beantwoorden',
        'Het college van BB heeft schriftelijke vragen nog niet beantwoord. Dat moet uiterlijk op 20 januari 2026.',
        'De raad heeft recht op antwoord. Het voorstel wacht hier niet op.',
        'R22: Gemeentewet 155, 169 lid 3',
      ],
    ]);
  });
});
