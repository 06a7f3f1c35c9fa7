import { refusal } from './text';

/** Refusals on target dates. */
export const planningRefusals = {
  unknownMilestone: refusal(422, 'De stap {milestone} staat niet op deze route.', 'R107'),
  unknownTargetDate: refusal(422, 'Deze streefdatum hoort niet bij dit voorstel.', 'R107'),
  targetNotMissed: refusal(422, 'De streefdatum {on} is niet gemist. Er valt niets te verklaren.', 'R107'),
  alreadyExplained: refusal(409, 'Waarom deze streefdatum niet is gehaald, is al vastgelegd.', 'R107'),
} as const;
