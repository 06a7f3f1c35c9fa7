import { sentenceCase, wordsFor } from '../../words';
import type { FormContext } from '../context';
import type { Layout } from '../layout';

/** Answering the points of one advice, one by one. */
export function answersLayout({ proposal, names }: FormContext, adviceId: string | undefined): Layout {
  const advice = proposal?.advices.find((each) => each.adviceId === adviceId);
  const points = advice?.points ?? [];
  const heading = ({ text, answer }: (typeof points)[number]) =>
    answer === undefined ? text : `${text} (nu: ${sentenceCase(wordsFor('answers', answer))})`;
  return {
    title: 'De punten van een advies beantwoorden',
    ...(advice === undefined
      ? {}
      : {
          lead: `Advies van ${advice.signers.map(names.body).join(', ')}. Een punt dat u openlaat, blijft zoals het is.`,
        }),
    parts: [{ fields: ['adviceId'] }, { fields: ['answers'] }],
    at: {
      adviceId: advice === undefined ? {} : { hidden: true as const },
      answers: { label: 'Punten', headings: points.map((each) => ({ value: each.point, label: heading(each) })) },
      'answers.*.point': { hidden: true as const },
      'answers.*.reason': { label: 'Reden', hint: 'Nodig als het punt niet of maar deels wordt overgenomen.' },
      happened: { label: 'Al eerder beantwoord?' },
    },
    known: {
      ...(advice === undefined ? {} : { adviceId: advice.adviceId }),
      answers: points.map(({ point }) => ({ point, answer: '', reason: '' })),
    },
  };
}
