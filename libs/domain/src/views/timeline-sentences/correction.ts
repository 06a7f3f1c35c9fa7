import type { EventOf } from '../../evolve';
import type { Sentence, TextOf } from '../timeline-sentence';

/** A reason as somebody typed it, with one full stop at the end. */
const reasonInWords = (reason: string): string => `Reden: “${reason.trim().replace(/\.$/, '')}”.`;

/** A correction: the fact as it was recorded first, and as it is known now; `now` is empty where it never happened. */
export const correctionSentence = (
  { data }: EventOf<'FactCorrected'>,
  text: TextOf,
  first: string,
  now: string,
): string => {
  const known = now === '' ? 'Een feit is doorgehaald: het is niet gebeurd.' : `Gecorrigeerd: ${now}`;
  return `${known} Eerst stond er: ${first} ${reasonInWords(text(data.reason))}`;
};

/** What a person decided about a step that a correction or a fact told late took the ground from. */
export const settlementSentence: Sentence<'ConsequenceSettled'> = ({ data }, _state, text) => {
  const what = data.choice === 'resumeRound' ? 'De ronde gaat door.' : 'De terugkeer naar de stuurgroep blijft staan.';
  return `Er is beslist over een stap die niet meer klopte. ${what} ${reasonInWords(text(data.reason))}`;
};
