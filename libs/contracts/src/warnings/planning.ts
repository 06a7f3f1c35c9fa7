import { warning } from './text';

/** Warnings on planning; none of them stops anything. */
export const planningWarnings = {
  plannedInRecess: warning('Op {on} heeft {body} reces, van {from} tot en met {until}.', 'R106'),
  noMeetingPlanned: warning('Volgens het rooster vergadert {body} niet op {on}.', 'R106'),
  papersDuePassed: warning('De stukken voor {on} moesten er uiterlijk op {due} zijn.', 'R106', 'reglement van orde'),
  missedWithoutReason: warning('De streefdatum {on} is niet gehaald. De reden ontbreekt nog.', 'R107'),
  signalOnly: warning('Dit is een signaal en geen feit. Het telt nergens mee.', 'R107'),
} as const;
