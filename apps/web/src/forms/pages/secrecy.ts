import type { Layout } from '../layout';

/** Recording that a body imposed secrecy on papers that are named one by one. */
export const secrecyLayout = (): Layout => ({
  title: 'Geheimhouding vastleggen',
  lead: 'U legt vast op welke stukken een orgaan geheimhouding heeft gelegd. Noem elk stuk apart; een heel dossier kan niet.',
  parts: [
    { legend: 'Welke stukken', fields: ['body', 'documents'] },
    { legend: 'Waarom en vanaf wanneer', fields: ['ground', 'reason', 'effectiveFrom'] },
    { fields: ['happened'] },
    { legend: 'Wie mag erbij, en tot wanneer', fields: ['cleared', 'endsAfter'] },
  ],
  at: {
    'ground.paragraph': { required: true, hint: 'Noemt het besluit bij “sub i” geen lid? Laat dit dan leeg.' },
    'ground.letter': {
      required: true,
      label: 'Letter (niet bij lid 5)',
      hint: 'De letter van dat lid, a tot en met i.',
    },
    reason: { hint: 'Waarom dit belang hier zwaarder weegt.' },
    'endsAfter.condition': { hidden: true },
    'endsAfter.length': {
      label: 'Zo lang nadat alle colleges hebben ingestemd',
    },
  },
  known: { ground: { article: '5.1' }, endsAfter: { condition: 'allCollegesAgreed' } },
});

export const liftLayout = (): Layout => ({
  title: 'Opheffen van geheimhouding vastleggen',
  lead: 'U legt vast dat een orgaan de geheimhouding heeft opgeheven. Alleen het orgaan dat er nu over gaat, kan dat.',
  parts: [{ fields: ['body', 'secrecyId', 'toBePublished'] }, { fields: ['happened'] }],
});
