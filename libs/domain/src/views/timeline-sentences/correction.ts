import type { ProposalEvent } from '@eensluidend/contracts';
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

const returned = (step: ProposalEvent | undefined): string =>
  step?.type === 'RoundClosed' && step.data.outcome === 'adopted'
    ? 'De nota keert terug naar de stuurgroep.'
    : 'De terugkeer naar de stuurgroep blijft staan.';

/** What a person decided about a step that a correction or a fact told late took the ground from. */
export const settlementSentence: Sentence<'ConsequenceSettled'> = ({ data }, state, text) => {
  const step = state.events.find((each) => each.eventId === data.consequence);
  const standing = step?.type === 'GazettePrepared' ? 'De klaargezette bekendmaking vervalt.' : returned(step);
  const what = data.choice === 'resumeRound' ? 'De ronde gaat door.' : standing;
  return `Er is beslist over een stap die niet meer klopte. ${what} ${reasonInWords(text(data.reason))}`;
};
