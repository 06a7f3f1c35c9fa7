import { subjectOf } from '../../own-tasks';
import { sentenceCase } from '../../words';
import type { FormContext } from '../context';
import type { Layout } from '../layout';

/** What may be chosen where a return was carried out; where one thing is left to decide, its task says which. */
const choices = [
  { value: 'resumeRound', label: 'De ronde gaat door, met wat nu is vastgelegd' },
  { value: 'confirmReturn', label: 'De terugkeer naar de stuurgroep blijft staan' },
];

/** The steps that were carried out and no longer follow from the facts. */
export const differing = ({ tasks = [] }: FormContext) => tasks.filter(({ kind }) => kind === 'consequenceDiffers');

/** Deciding about one of them: only what can be decided is asked (R110). */
export function consequenceLayout(context: FormContext, subject: string | undefined): Layout {
  const task = differing(context).find((each) => subjectOf(each) === subject);
  if (task === undefined)
    return {
      title: 'Beslissen na een correctie',
      lead: 'Er is een stap uitgevoerd die na een correctie niet meer uit de feiten volgt. U beslist hoe het verder gaat.',
    };
  const [only, ...more] = task.choices ?? [];
  const isOne = only !== undefined && more.length === 0;
  return {
    title: isOne ? sentenceCase(task.act) : 'Beslissen na een correctie',
    lead: task.sentence,
    parts: [{ fields: ['consequence', 'choice', 'reason'] }],
    at: {
      consequence: { hidden: true },
      choice: { label: 'Wat gebeurt er nu?', options: choices, ...(isOne && { hidden: true as const }) },
    },
    known: { consequence: subjectOf(task), ...(isOne && { choice: only }) },
  };
}
