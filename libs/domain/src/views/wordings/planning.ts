import { inWords } from '@eensluidend/calendar';
import type { ObligationKind } from '../../obligations';
import type { Words } from '../wording';
import { stepName } from '../planning-words';

/** What is owed about planning, in words. */
export const planningWordings: { readonly [Kind in Extract<ObligationKind, 'explainMissedDate'>]: Words } = {
  explainMissedDate: (state, each) => {
    const target = state.planning.targets.find((one) => one.targetDateId === each.subject);
    const what = target ? `De stap "${stepName(state, target.milestone)}"` : 'Een stap';
    return {
      act: 'vastleggen waarom de streefdatum niet is gehaald',
      sentence: `${what} was niet klaar op de streefdatum: ${inWords(target?.targetOn ?? '')}. De reden ontbreekt nog.`,
      ifNothing: 'Het voorstel wacht hier niet op; de gemiste datum blijft zichtbaar zonder reden.',
      rule: 'R107',
      basis: 'afspraak tussen de gemeenten',
    };
  },
};
