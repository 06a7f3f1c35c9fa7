import type { ObligationsView } from '@eensluidend/contracts';
import { namesOf } from '../../names';
import type { FormContext } from '../context';
import { consequenceLayout } from './consequence';

type Task = ObligationsView['obligations'][number];

const task = (choices: Task['choices'], act: string) =>
  ({
    kind: 'consequenceDiffers',
    key: 'consequenceDiffers/stuurgroep/s1',
    sentence: 'Ronde 1 is gesloten.',
    act,
    choices,
  }) as Task;
const layout = (tasks: readonly Task[], subject?: string) => {
  const context: FormContext = { who: { role: 'secretary' }, names: namesOf(undefined), tasks: [...tasks] };
  const { title, lead, at, known } = consequenceLayout(context, subject);
  return { title, lead, known, choice: at?.['choice']?.hidden ?? at?.['choice']?.options?.map(({ value }) => value) };
};

describe('the form for a step that no longer follows from the facts', () => {
  it('asks to choose where a return can stand or be undone (R110)', () =>
    expect(layout([task(['resumeRound', 'confirmReturn'], 'beslissen')], 's1')).toEqual({
      title: 'Beslissen na een correctie',
      lead: 'Ronde 1 is gesloten.',
      known: { consequence: 's1' },
      choice: ['resumeRound', 'confirmReturn'],
    }));

  it('asks only for the reason where one thing is left to decide (R110)', () =>
    expect(layout([task(['confirmReturn'], 'bevestigen dat de nota terugkeert')], 's1')).toEqual({
      title: 'Bevestigen dat de nota terugkeert',
      lead: 'Ronde 1 is gesloten.',
      known: { consequence: 's1', choice: 'confirmReturn' },
      choice: true,
    }));

  it('asks which step where its address names none', () =>
    expect(layout([task(['confirmReturn'], 'bevestigen')]).known).toBeUndefined());
});
