import { refusal } from './text';

/** Refusals on the way to and through a council: agenda, submission, member's proposals, promises and questions. */
export const councilRefusals = {
  unknownAgendaItem: refusal(422, 'Dit agendapunt hoort niet bij dit voorstel.', 'R68'),
  unknownMemberProposal: refusal(422, 'Dit initiatiefvoorstel hoort niet bij dit voorstel.', 'R83'),
  unknownPromise: refusal(422, 'Deze toezegging hoort niet bij dit voorstel.', 'R55'),
  unknownWrittenQuestion: refusal(422, 'Deze schriftelijke vragen horen niet bij dit voorstel.', 'R22'),
  alreadySettled: refusal(409, 'Dit is al afgedaan op {on}.', 'R110'),
  nothingToReconfirm: refusal(
    422,
    'Dit agendapunt hoeft niet te worden bevestigd: er kwam geen nieuwe raad, of het is al afgedaan.',
    'R88',
    'Gemeentewet 18',
  ),
  collegesNotAgreed: refusal(
    422,
    'Deze colleges stemden nog niet in met deze tekst: {missing}.',
    'R67',
    'afspraak tussen de gemeenten',
  ),
  adviceNotProcessed: refusal(
    422,
    'Er staan nog {count} adviespunten zonder antwoord.',
    'R67',
    'raadsvoorstel, bijlage 3',
  ),
  feedbackReportMissing: refusal(
    422,
    'De terugkoppeling op de adviezen ontbreekt bij deze tekst.',
    'R67',
    'raadsvoorstel, bijlage 3',
  ),
  dictumMissing: refusal(422, 'Het ontwerpbesluit ontbreekt bij deze tekst.', 'R67', 'raadsvoorstel, bijlage 1'),
  alreadySubmitted: refusal(409, 'Het college heeft deze tekst al aangeboden aan de raad op {on}.', 'R67'),
  outcomeContradictsAmendment: refusal(
    422,
    'Er is een amendement aangenomen. De uitkomst kan dan niet "{claimed}" zijn.',
    'R81',
    'Gemeentewet 147b',
  ),
} as const;
