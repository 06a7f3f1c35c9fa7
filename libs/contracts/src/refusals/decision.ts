import { refusal } from './text';

/** Refusals of what is said about a vote: form, or a decision that the law makes impossible. */
export const decisionRefusals = {
  outcomeContradictsTie: refusal(
    422,
    'De stemmen staakten: {for} voor en {against} tegen. De uitkomst is dan "{demanded}", niet "{outcome}".',
    'R77',
    'Gemeentewet 32 lid 4-6',
  ),
  voteCannotBeInvalid: refusal(
    422,
    'In een tweede vergadering, of bij een herhaalde stemming, telt niet hoeveel leden meestemmen. Ongeldig is de stemming dan niet.',
    'R73',
    'Gemeentewet 29 lid 2',
  ),
  revoteWithoutTie: refusal(
    422,
    'Een tweede stemming en de stem van de voorzitter horen bij staken van stemmen. De stemmen staakten niet.',
    'R16',
    'Gemeentewet 59',
  ),
  revoteInCouncil: refusal(
    422,
    'Alleen een college stemt meteen opnieuw. Leg in een raad elke stemming apart vast.',
    'R77',
    'Gemeentewet 32 lid 4, 59',
  ),
  votesWithoutVote: refusal(
    422,
    'Er is zonder stemming besloten. Dan zijn er geen stemmen om te tellen.',
    'R75',
    'Gemeentewet 32 lid 3',
  ),
  adoptedWithoutVote: refusal(
    422,
    'Zonder stemming is een voorstel aangenomen. De uitkomst "{outcome}" past daar niet bij.',
    'R75',
    'Gemeentewet 32 lid 3',
  ),
  secretBallotNames: refusal(
    422,
    'Bij een geheime stemming weet niemand wie wat stemde. Laat namen en fracties weg.',
    'R75',
    'Gemeentewet 31',
  ),
  unknownMotion: refusal(422, 'Bij dit besluit staat geen motie met nummer {motion}.', 'R82'),
} as const;
