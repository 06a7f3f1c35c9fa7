import type { EventOf } from '../../evolve';
import type { ProposalState } from '../../state';
import type { Sentence, TextOf } from '../timeline-sentence';

/** A correction, with the fact as it was recorded first. */
export const correctionSentence = (
  { data }: EventOf<'FactCorrected'>,
  state: ProposalState,
  text: TextOf,
  first: string,
): string => {
  const replaced = state.events.some((event) => event.eventId === data.fact);
  const now = replaced ? 'Een feit is gecorrigeerd.' : 'Een feit is doorgehaald: het is niet gebeurd.';
  return `${now} Reden: "${text(data.reason)}". Eerst stond er: ${first}`;
};

/** What a person decided about a step that a correction or a fact told late took the ground from. */
export const settlementSentence: Sentence<'ConsequenceSettled'> = ({ data }, _state, text) => {
  const what = data.choice === 'resumeRound' ? 'De ronde gaat door.' : 'De terugkeer naar de stuurgroep blijft staan.';
  return `Er is beslist over een stap die niet meer klopte. ${what} Reden: "${text(data.reason)}".`;
};
