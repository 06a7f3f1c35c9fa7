import type { Words } from '../wording';

const outcomes: Readonly<Record<string, string>> = {
  adopted: 'alle organen stemden in',
  rejected: 'een orgaan zei nee',
  amended: 'de tekst is gewijzigd vastgesteld',
  insufficientSupport: 'er was onvoldoende draagvlak',
  withdrawn: 'het voorstel is ingetrokken',
};

/** Open work after a correction. */
export const consequenceWordings: { readonly consequenceDiffers: Words } = {
  consequenceDiffers: (state, each) => {
    const entry = state.consequences.differing.find((one) => one.consequence === each.subject);
    const closed = `Ronde ${entry?.round ?? ''} is gesloten met de uitkomst: ${outcomes[entry?.outcome ?? ''] ?? ''}.`;
    return {
      act: 'beslissen of de ronde doorgaat of dat de terugkeer blijft staan',
      sentence: `${entry?.what === 'roundClosed' ? closed : 'De bekendmaking is klaargezet.'} Na een correctie klopt dat niet meer met de feiten.`,
      ifNothing: 'Het systeem zet geen volgende stap tot de secretaris van de stuurgroep heeft beslist.',
      rule: 'R110',
      basis: 'werkwijze van dit systeem',
    };
  },
};
