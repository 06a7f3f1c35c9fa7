import { addDays } from '@eensluidend/calendar';
import type { ProposalState } from '@eensluidend/domain';

/** What a generated command may name: mostly what the proposal knows, sometimes not. */
export interface Examples {
  readonly ids: readonly string[];
  readonly bodies: readonly string[];
  readonly municipalities: readonly string[];
  readonly steps: readonly string[];
  readonly groups: readonly string[];
  readonly points: readonly string[];
  /** Full civil dates, around the days on which things happened. */
  readonly days: readonly string[];
}

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** In the tests an id is a kind and a key: `text/v1`, `doc/v1-annex`. */
const isId = (text: string): boolean => /^[a-z]+\/\S+$/i.test(text);

export const examplesIn = (state: ProposalState, today: string): Examples => {
  const { bodies, municipalities } = state.definition;
  const points = state.advices.flatMap((advice) => advice.points.map((each) => each.point));
  return {
    ids: distinct(['unknown/id', ...state.events.flatMap((event) => [event.eventId, ...textsIn(event.data)])]).filter(
      isId,
    ),
    bodies: ['onbekend', ...bodies.map((body) => body.id)],
    municipalities: ['onbekend', ...municipalities.map((municipality) => municipality.id)],
    steps: ['onbekend', ...state.route.steps.map((step) => step.id)],
    groups: distinct(['onbekend', ...bodies.flatMap((body) => (body.groups ?? []).map((group) => group.id))]),
    points: distinct(['p1', 'p2', ...points]),
    days: [-90, -60, -45, -30, -15, -7, -1, 0, 0, 1, 30].map((days) => addDays(today, days)),
  };
};

/** The examples that fit a field by its name; all of them where the name says nothing. */
export const keysFor = (field: string, examples: Examples): readonly string[] => {
  const { bodies, municipalities, steps, groups, points } = examples;
  if (/municipalit/i.test(field)) return municipalities;
  if (/step/i.test(field)) return steps;
  if (/group|by$/i.test(field) && field !== 'askedBy') return groups;
  if (/point/i.test(field)) return points;
  const isBody = /body|bodies|askedBy|adviser|recipient|college|council|sign|addressee|cleared|sender/i.test(field);
  return isBody ? bodies : [...bodies, ...municipalities, ...steps, ...groups, ...points];
};

/** Ids of the kind that the field names: `textId` → `text/…`; all of them where there are none. */
export const idsFor = (field: string, { ids }: Examples): readonly string[] => {
  const kind = field === 'fact' ? 'event' : field.replace(/Ids?$/, '').toLowerCase();
  const fitting = ids.filter((id) => id.toLowerCase().startsWith(`${kind}/`));
  return fitting.length > 0 ? fitting : ids;
};
