import type { AdviceAnswered, ProposalView } from '@eensluidend/contracts';
import { counted, wordsFor } from './words';

export type Advice = ProposalView['advices'][number];

const order: readonly AdviceAnswered['answers'][number]['answer'][] = [
  'takenOver',
  'partly',
  'notTakenOver',
  'laterPhase',
];

/** What became of all points together, as `11 adviezen met 12 punten: 4 overgenomen, 8 zonder antwoord.` */
export function feedbackSummary(advices: readonly Advice[]): string {
  const points = advices.flatMap((advice) => advice.points);
  const known: readonly string[] = order;
  const seen = [...new Set(points.flatMap(({ answer }) => (answer === undefined ? [] : [answer])))];
  const answers = [...known.filter((one) => seen.includes(one)), ...seen.filter((one) => !known.includes(one))];
  const parts = answers.map((answer) => {
    return `${points.filter((point) => point.answer === answer).length} ${wordsFor('answers', answer)}`;
  });
  const open = points.filter((point) => point.answer === undefined).length;
  if (open > 0) parts.push(`${open} nog zonder antwoord`);
  const total = `${counted(advices.length, 'advies', 'adviezen')} met ${counted(points.length, 'punt', 'punten')}`;
  return parts.length === 0 ? `${total}.` : `${total}: ${parts.join(', ')}.`;
}
