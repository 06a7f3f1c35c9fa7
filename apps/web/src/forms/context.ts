import type { BoardView, ObligationsView, ProcessDefinition, ProposalView } from '@eensluidend/contracts';
import type { Who } from '../data/who';
import type { Names } from '../names';
import type { Option } from './fields';

/** What a form knows of the proposal and of who fills it in. */
export interface FormContext {
  readonly who: Who;
  readonly proposal?: ProposalView;
  readonly board?: BoardView;
  /** What is open, for everybody. */
  readonly tasks?: ObligationsView['obligations'];
  readonly definition?: ProcessDefinition;
  readonly names: Names;
}

/** The text that is decided upon; the last one when none is live any more. */
export const liveText = ({ proposal }: FormContext): ProposalView['texts'][number] | undefined =>
  proposal?.texts.find(({ live }) => live) ?? proposal?.texts.at(-1);

type Kind = NonNullable<FormContext['definition']>['bodies'][number]['kind'];

export const bodyOfKind = ({ definition }: FormContext, id: string | undefined, kind: Kind): boolean =>
  definition?.bodies.find((body) => body.id === id)?.kind === kind;

/** The council of whoever fills in: its own body, or that of the municipality of its college. */
export function councilOf({ definition, who }: FormContext): string | undefined {
  const bodies = definition?.bodies ?? [];
  const own = bodies.find(({ id }) => id === who.body);
  if (own?.kind === 'council') return own.id;
  return bodies.find(
    ({ kind, municipality }) => kind === 'council' && municipality && municipality === own?.municipality,
  )?.id;
}

/** The political groups of a body to choose from, each for as long as it was there. */
export const groupsOf = ({ definition }: FormContext, body: string | undefined): readonly Option[] =>
  (definition?.bodies.find(({ id }) => id === body)?.groups ?? []).map(({ id, name, from, until }) => ({
    ...{ value: id, label: name },
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }));
