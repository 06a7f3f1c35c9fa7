import { municipalityName } from '../../bodies';
import type { Obligation } from '../../obligations';
import type { ProposalState, RoundOutcome } from '../../state';
import { isReturn, returnsByFacts } from '../../steps/consequence';
import type { Words } from '../wording';

const common = {
  ifNothing: 'Het systeem zet geen volgende stap tot de secretaris van de stuurgroep heeft beslist.',
  rule: 'R110',
  basis: 'werkwijze van dit systeem',
} as const;

const noMore = 'Volgens wat nu is vastgelegd, klopt dat niet meer.';

const outcomes: Readonly<Record<RoundOutcome['kind'], string>> = {
  adopted: 'alle organen stemden in',
  rejected: 'een orgaan zei nee',
  amended: 'de tekst is gewijzigd vastgesteld',
  insufficientSupport: 'er was onvoldoende draagvlak',
  withdrawn: 'het voorstel is ingetrokken',
};

const entryOf = (state: ProposalState, each: Obligation) =>
  state.consequences.differing.find((one) => one.consequence === each.subject);

const resuming: Words = (state, each) => {
  const { round, outcome } = entryOf(state, each) ?? {};
  return {
    ...common,
    act:
      outcome && isReturn(outcome)
        ? 'beslissen of de ronde doorgaat of dat de terugkeer blijft staan'
        : round !== undefined && returnsByFacts(state, round)
          ? 'bevestigen dat de nota terugkeert naar de stuurgroep'
          : 'vastleggen dat de ronde doorgaat',
    sentence: `Ronde ${round} is gesloten met de uitkomst: ${outcome ? outcomes[outcome] : 'onbekend'}. ${noMore}`,
  };
};

const standing: Words = (state, each) => {
  const event = state.events.find((one) => one.eventId === each.subject);
  const municipality = event?.type === 'GazettePrepared' ? event.data.municipality : '';
  return {
    ...common,
    act: 'bevestigen dat de klaargezette bekendmaking vervalt',
    sentence: `De bekendmaking voor ${municipalityName(state, municipality)} is klaargezet. ${noMore}`,
  };
};

/** Open work after a correction or a fact told late. */
export const consequenceWordings: { readonly consequenceDiffers: Words } = {
  consequenceDiffers: (state, each) =>
    (entryOf(state, each)?.what === 'roundClosed' ? resuming : standing)(state, each),
};
