import { inWords } from '@eensluidend/calendar';
import { named, sentence } from '../../bodies';
import type { ObligationKind } from '../../obligations';
import type { Words } from '../wording';

type CouncilKind = Extract<
  ObligationKind,
  'reconfirmItem' | 'settleLatePapers' | 'hearCollege' | 'addAmendedText' | 'keepPromise' | 'answerQuestion'
>;

const until = (dueOn: string | undefined): string => (dueOn ? ` Dat moet uiterlijk op ${inWords(dueOn)}.` : '');

/** What councils and colleges owe each other, in words. */
export const councilWordings: { readonly [Kind in CouncilKind]: Words } = {
  reconfirmItem: (state, each) => ({
    act: 'het agendapunt bevestigen of opnieuw agenderen',
    sentence: `Sinds ${inWords(each.since.on)} is er een nieuwe raad. ${sentence(named(state, each.actor))} heeft dit agendapunt nog niet bevestigd.`,
    ifNothing: 'Het voorstel wacht hier niet op, maar de oude raad bond de nieuwe niet aan zijn agenda.',
    rule: 'R88',
    basis: 'Kieswet C 4, Gemeentewet 18',
  }),
  settleLatePapers: (state, each) => ({
    act: 'het agendapunt verplaatsen of een spoedmotie vastleggen',
    sentence: `De oproep of de stukken van ${named(state, each.actor)} kwamen te laat.${each.plannedOn ? ` De vergadering is op ${inWords(each.plannedOn)}.` : ''}`,
    ifNothing: 'Zonder spoedmotie staat dit punt niet goed op de agenda. Een besluit blijft wel een besluit.',
    rule: 'R68',
    basis: 'Gemeentewet 19, reglement van orde',
  }),
  hearCollege: (state, each) => ({
    act: 'het college om wensen en bedenkingen vragen',
    sentence: `In ${named(state, each.actor)} ligt een initiatiefvoorstel. Het college kon daar nog niet op reageren.`,
    ifNothing: 'Een besluit over dit initiatiefvoorstel telt pas mee als het college kon reageren.',
    rule: 'R83',
    basis: 'Gemeentewet 147a lid 4',
  }),
  addAmendedText: (state, each) => ({
    act: 'de gewijzigde tekst vastleggen',
    sentence: `${named(state, each.actor)} stelde een gewijzigde tekst vast. Die tekst ligt hier nog niet.`,
    ifNothing: 'Zonder die tekst is niet te zien welke woorden verschillen.',
    rule: 'R81',
    basis: 'Gemeentewet 147b',
  }),
  keepPromise: (state, each) => ({
    act: 'de toezegging nakomen',
    sentence: `${named(state, each.actor)} heeft een toezegging aan zijn raad nog niet afgedaan.${until(each.dueOn)}`,
    ifNothing: 'De toezegging blijft openstaan. Het voorstel wacht hier niet op.',
    rule: 'R55',
    basis: 'reglement van orde',
  }),
  answerQuestion: (state, each) => ({
    act: 'de schriftelijke vragen beantwoorden',
    sentence: `${named(state, each.actor)} heeft schriftelijke vragen nog niet beantwoord.${until(each.dueOn)}`,
    ifNothing: 'De raad heeft recht op antwoord. Het voorstel wacht hier niet op.',
    rule: 'R22',
    basis: 'Gemeentewet 155, 169 lid 3',
  }),
};
