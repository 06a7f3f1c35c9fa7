import type { Finding } from '../fault';
import type { LooseDefinition } from '../loose-definition';
import { adviceRights } from './advice-rights';
import { aliases } from './aliases';
import { decidingBodies } from './deciding-bodies';
import { duplicateIds } from './duplicate-ids';
import { elections } from './elections';
import { identifiers } from './identifiers';
import { optIn } from './opt-in';
import { meetingCalendars } from './meeting-calendars';
import { periods } from './periods';
import { returnPath } from './return-path';
import { routeEnd } from './route-end';
import { routeSubject } from './route-subject';
import { stepBodies } from './step-bodies';
import { stepOrder } from './step-order';
import { terms } from './terms';
import { unknownReferences } from './unknown-references';

export type Check = (definition: LooseDefinition) => Finding[];

/** What the parts of a definition must mean for each other; the schema has looked at each part alone. */
export const checks: readonly Check[] = [
  duplicateIds,
  identifiers,
  unknownReferences,
  decidingBodies,
  periods,
  elections,
  meetingCalendars,
  adviceRights,
  stepBodies,
  stepOrder,
  routeEnd,
  routeSubject,
  returnPath,
  optIn,
  aliases,
  terms,
];
