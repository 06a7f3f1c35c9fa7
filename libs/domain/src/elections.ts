import { addDays, weekday } from '@eensluidend/calendar';
import type { Election, ProcessDefinition, Warning } from '@eensluidend/contracts';
import { bodyOf } from './bodies';

const wednesdayFrom = (day: string): string => addDays(day, (10 - weekday(day)) % 7);

/** Every four years: the vote on a Wednesday from 15 to 21 March, new councils from 29 March to 4 April (Kieswet C 4, J 1). */
const byLaw: readonly Election[] = Array.from({ length: 20 }, (_, index) => 2022 + 4 * index).map((year) => ({
  on: wednesdayFrom(`${year}-03-15`),
  newCouncilOn: wednesdayFrom(`${year}-03-29`),
}));

/** The elections of the region: its own, where the definition names them, else those of the law. In order of time. */
export const electionsOf = (definition: ProcessDefinition): readonly Election[] =>
  definition.elections?.toSorted((one, other) => (one.on < other.on ? -1 : 1)) ?? byLaw;

/** The election in whose freeze window a day lies: from election day, or earlier by agreement, until the new council (R88). */
export const frozenBy = (definition: ProcessDefinition, day: string): Election | undefined =>
  electionsOf(definition).find((each) => (each.frozenFrom ?? each.on) <= day && day < each.newCouncilOn);

/** The warning on a council that is to decide in the freeze window (R88, Gemeentewet 18). */
export const freezeWarnings = (definition: ProcessDefinition, body: string, on: string): readonly Warning[] => {
  const election = bodyOf(definition, body)?.kind === 'council' ? frozenBy(definition, on) : undefined;
  return election ? [{ code: 'electionFreeze', params: { on, newCouncilOn: election.newCouncilOn } }] : [];
};

/** The first change of councils after a day. */
export const nextChange = (definition: ProcessDefinition, after: string): Election | undefined =>
  electionsOf(definition).find((each) => each.newCouncilOn > after);
