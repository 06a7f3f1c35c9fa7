import type { BoardView, ProcessDefinition, ProposalView } from '@eensluidend/contracts';
import type { Who } from '../data/who';
import type { Names } from '../names';

/** What a form knows of the proposal and of who fills it in. */
export interface FormContext {
  readonly who: Who;
  readonly proposal?: ProposalView;
  readonly board?: BoardView;
  readonly definition?: ProcessDefinition;
  readonly names: Names;
}

/** The text that is decided upon; the last one when none is live any more. */
export const liveText = ({ proposal }: FormContext): ProposalView['texts'][number] | undefined =>
  proposal?.texts.find(({ live }) => live) ?? proposal?.texts.at(-1);

type Kind = NonNullable<FormContext['definition']>['bodies'][number]['kind'];

export const bodyOfKind = ({ definition }: FormContext, id: string | undefined, kind: Kind): boolean =>
  definition?.bodies.find((body) => body.id === id)?.kind === kind;

/** The political groups that a body had on a day (a civil date; all when it is not known). */
export function groupsOf({ definition }: FormContext, body: string | undefined, on?: string) {
  const isThen = (from = '', until = '9999') => on === undefined || on === '' || (from <= on && on <= until);
  const groups = definition?.bodies.find(({ id }) => id === body)?.groups ?? [];
  return groups.filter(({ from, until }) => isThen(from, until));
}
