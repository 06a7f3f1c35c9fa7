import { listed } from '../../words';
import type { FormContext } from '../context';
import type { Layout } from '../layout';

/** Recording that a publication that should not have been there was put right (R89). */
export const rectificationLayout = (): Layout => ({
  title: 'Een rectificatie vastleggen',
  lead: 'U legt vast dat een bekendmaking die niet had mogen verschijnen, is gerectificeerd of teruggetrokken.',
  parts: [{ fields: ['municipality', 'gazetteNumber'] }, { fields: ['happened'] }],
  at: {
    gazetteNumber: {
      label: 'Nummer van het Gemeenteblad met de rectificatie',
      hint: 'Zoals 2026, 12345. Is er alleen teruggetrokken, en niets verschenen? Laat dit dan leeg.',
    },
    happened: { label: 'Wanneer is het rechtgezet, en waar blijkt dat uit?' },
    'happened.source.citation': { hint: 'Bijvoorbeeld: Gemeenteblad 2026, 12345, of de bevestiging van DROP.' },
  },
});

/** The papers on which secrecy rests, as far as this reader may know. */
const secretPapers = ({ proposal }: FormContext): readonly string[] => {
  const active = (proposal?.secrecies ?? []).filter(({ status }) => status !== 'lifted');
  return [...new Set(active.flatMap(({ papers = [] }) => papers))];
};

/** Recording that papers that were public, and are secret, are no longer on the internet (R41). */
export function withdrawalLayout(context: FormContext): Layout {
  const papers = secretPapers(context);
  return {
    title: 'Vastleggen dat geheime stukken van internet zijn gehaald',
    lead: 'U legt vast dat stukken die openbaar zijn gemaakt en toch geheim zijn, van internet zijn gehaald.',
    parts: [{ fields: ['body', 'documents'] }, { fields: ['happened'] }],
    at: {
      body: { label: 'Wie haalde ze weg?' },
      documents: {
        label: 'Welke stukken zijn weggehaald?',
        ...(papers.length > 0 && { hint: `Geheim is: ${listed(papers)}.` }),
      },
      happened: { label: 'Wanneer zijn ze weggehaald, en waar blijkt dat uit?' },
      'happened.source.citation': { hint: 'Bijvoorbeeld: mail van de webredactie van 5 januari 2026.' },
    },
  };
}
