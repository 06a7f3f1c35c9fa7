import type { EventType, ProcessDefinition } from '@eensluidend/contracts';
import type { Line } from './entries';

/** What the reader chose to see; it stands in the address of the page. */
export interface TimelineFilter {
  /** The id of a municipality or a body; undefined for all. */
  readonly about: string | undefined;
  readonly onlyDecisions: boolean;
  readonly newestFirst: boolean;
}

/** A municipality with all its bodies, or one body. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly isMunicipality: boolean;
  readonly bodies: ReadonlySet<string>;
}

const decisionsAndAdvice: ReadonlySet<string> = new Set<EventType>([
  'DecisionRecorded',
  'AdviceRecorded',
  'SecrecyImposed',
  'SecrecyLifted',
]);

export const filterFrom = (search: string): TimelineFilter => {
  const query = new URLSearchParams(search);
  return {
    about: query.get('orgaan') ?? undefined,
    onlyDecisions: query.get('alleen') === 'besluiten',
    newestFirst: query.get('volgorde') !== 'oudste',
  };
};

/** The query for the address, with what else was in it kept; empty when nothing is chosen. */
export function searchWith(search: string, filter: TimelineFilter): string {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string | undefined) =>
    value === undefined ? query.delete(name) : query.set(name, value);
  put('orgaan', filter.about);
  put('alleen', filter.onlyDecisions ? 'besluiten' : undefined);
  put('volgorde', filter.newestFirst ? undefined : 'oudste');
  return query.size === 0 ? '' : `?${query.toString()}`;
}

export function subjectsOf({ municipalities, bodies }: ProcessDefinition): Subject[] {
  const ofMunicipalities = municipalities.map(({ id, name }) => {
    const own = bodies.filter((body) => body.municipality === id);
    return { id, name, isMunicipality: true, bodies: new Set(own.map((body) => body.id)) };
  });
  const ofBodies = bodies.map(({ id, name }) => {
    return { id, name, isMunicipality: false, bodies: new Set([id]) };
  });
  return [...ofMunicipalities, ...ofBodies];
}

/** Whether a fact is about a subject. */
export const concerns = (line: Pick<Line, 'bodies'>, subject: Subject): boolean =>
  line.bodies.some((body) => subject.bodies.has(body));

export const filtered = (
  lines: readonly Line[],
  { onlyDecisions }: Pick<TimelineFilter, 'onlyDecisions'>,
  subject: Subject | undefined,
): Line[] =>
  lines.filter(
    (line) =>
      (!onlyDecisions || decisionsAndAdvice.has(line.kind)) && (subject === undefined || concerns(line, subject)),
  );
