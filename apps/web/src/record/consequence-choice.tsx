import type { FormContext } from '../forms/context';
import { differing } from '../forms/pages/consequence';
import { formOf, subjectOf } from '../own-tasks';
import { sentenceCase } from '../words';

/** Whether about this step something is still to be decided. */
export const isOpen = (context: FormContext, subject: string | undefined): boolean =>
  differing(context).some((task) => subjectOf(task) === subject);

interface ConsequenceChoiceProps {
  readonly context: FormContext;
  readonly address: string;
}

/** About which step that no longer follows from the facts one wants to decide. */
export function ConsequenceChoice({ context, address }: ConsequenceChoiceProps) {
  const tasks = differing(context);
  if (tasks.length === 0)
    return <p className="utrecht-paragraph">Er is niets te beslissen: elke uitgevoerde stap volgt uit de feiten.</p>;
  return (
    <ul className="plain command-list">
      {tasks.map((task) => (
        <li key={task.key}>
          <a className="utrecht-link utrecht-link--html-a" href={`${address}/vastleggen/${formOf(task) ?? ''}`}>
            {sentenceCase(task.act)}
          </a>
          <br />
          {task.sentence}
        </li>
      ))}
    </ul>
  );
}
