import { z } from 'zod';
import { command } from '../command';
import { civilDate, happened, id, key } from '../fields';

export const recordConsultationMeeting = command({
  name: 'recordConsultationMeeting',
  kind: 'report',
  path: 'consultation-meetings',
  roles: ['entrepreneur', 'adviser', 'secretary'],
  summary: 'Vastleggen dat ondernemer en ondernemingsraad in een overlegvergadering over de aanvraag spraken',
  body: z.strictObject({ worksCouncil: key(), happened: happened() }),
  refusals: ['unknownBody', 'noWorksCouncil', 'inTheFuture'],
});

/** At least one consultation meeting comes before the advice of a works council (WOR 25 lid 4). */
export interface ConsultationMeetingRecorded {
  readonly worksCouncil: string;
}

export const recordEntrepreneurDecision = command({
  name: 'recordEntrepreneurDecision',
  kind: 'report',
  path: 'entrepreneur-decisions',
  roles: ['entrepreneur', 'secretary'],
  actsFor: 'entrepreneur',
  secretaryForAll: true,
  summary: 'Het besluit van de ondernemer na het advies van zijn ondernemingsraad vastleggen',
  body: z.strictObject({
    entrepreneur: key(),
    worksCouncil: key(),
    deviates: z.boolean().meta({ description: 'Of het besluit afwijkt van het advies (WOR 25 lid 5).' }),
    notifiedOn: civilDate().optional().meta({
      description: 'De dag waarop de ondernemingsraad het besluit schriftelijk kreeg; anders die van het besluit.',
    }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'noWorksCouncil', 'notTheEntrepreneur', 'inTheFuture'],
});

/** The entrepreneur's own decision; the articles 25 and 26 of the WOR bind it, and no decision of a college or council. */
export interface EntrepreneurDecisionRecorded {
  readonly entrepreneurDecisionId: string;
  readonly entrepreneur: string;
  readonly worksCouncil: string;
  readonly deviates: boolean;
  /** The day on which the works council was told, a full civil date; the month of standstill runs from it. */
  readonly notifiedOn?: string;
}

export const recordExecution = command({
  name: 'recordExecution',
  kind: 'report',
  path: 'executions',
  roles: ['entrepreneur', 'secretary'],
  summary: 'Vastleggen dat de ondernemer zijn besluit uitvoert',
  body: z.strictObject({ entrepreneurDecisionId: id(), happened: happened() }),
  refusals: ['unknownEntrepreneurDecision', 'inTheFuture'],
});

export interface ExecutionRecorded {
  readonly entrepreneurDecisionId: string;
}

export const waiveStandstill = command({
  name: 'waiveStandstill',
  kind: 'report',
  path: 'standstill-waivers',
  roles: ['adviser', 'secretary'],
  summary: 'Vastleggen dat de ondernemingsraad de opschorting laat vervallen',
  body: z.strictObject({ entrepreneurDecisionId: id(), happened: happened() }),
  refusals: ['unknownEntrepreneurDecision', 'inTheFuture'],
});

/** The works council lets the standstill end early (WOR 25 lid 6). */
export interface StandstillWaived {
  readonly entrepreneurDecisionId: string;
}

export const recordExpertAssignment = command({
  name: 'recordExpertAssignment',
  kind: 'report',
  path: 'expert-assignments',
  roles: ['entrepreneur', 'municipalSecretary', 'secretary'],
  actsFor: 'body',
  secretaryForAll: true,
  summary: 'Vastleggen dat een orgaan een deskundige van buiten opdracht gaf',
  body: z.strictObject({
    body: key().meta({ description: 'Het orgaan dat de opdracht gaf.' }),
    happened: happened(),
  }),
  refusals: ['unknownBody', 'inTheFuture'],
});

/** An outside expert was hired; an entrepreneur asks its works council first (WOR 25 lid 1 onder n). */
export interface ExpertAssigned {
  readonly body: string;
}
