import type { FormContext } from '../context';
import type { Draft } from '../draft';
import type { Layout } from '../layout';

/** What is still open for the adviser who fills in: its own requests and who asked. */
function ownRequests({ proposal, who }: FormContext): Draft {
  const open = (proposal?.requests ?? []).filter(
    ({ adviser, status, round }) => adviser === who.body && status !== 'answered' && round === proposal?.round,
  );
  return {
    ...(who.role === 'adviser' && who.body !== undefined ? { signers: [who.body] } : {}),
    requestIds: open.map(({ requestId }) => requestId),
    addressees: [...new Set(open.map(({ askedBy }) => askedBy))],
  };
}

/** Recording an advice, asked or unasked. */
export const adviceLayout = (context: FormContext): Layout => ({
  title: 'Een advies vastleggen',
  lead: 'U legt een advies vast dat is gegeven, gevraagd of ongevraagd. Elk punt van het advies krijgt later een antwoord.',
  parts: [
    { legend: 'Van wie en aan wie', fields: ['signers', 'addressees', 'requestIds', 'textId'] },
    { fields: ['happened'] },
    { legend: 'Het advies', fields: ['form', 'tendency', 'document'] },
    { fields: ['points'] },
  ],
  at: {
    textId: { label: 'Tekst waarover is geadviseerd' },
    signers: { label: 'Gegeven door', hint: 'Alle adviesorganen die dit advies samen geven.' },
    points: {
      label: 'Punten van het advies',
      hint: 'Zet elk punt waarop u een antwoord wilt apart. Zonder punten komt er geen terugkoppeling per punt.',
    },
    'points.*': { label: 'Punt' },
    'points.*.point': { numbered: 'punt', hint: 'Een korte naam, zoals punt 1 of financiering.' },
    'points.*.text': { label: 'Wat het advies hierover zegt' },
    'points.*.phase': { label: 'Waar gaat het over?', hint: 'Over deze tekst, of over een latere fase.' },
    document: { label: 'Tekst of verslag van het advies' },
  },
  known: ownRequests(context),
});
