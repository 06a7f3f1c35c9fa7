import { z } from 'zod';
import { command } from '../command';
import { happened, key } from '../fields';

export const submitToCouncil = command({
  name: 'submitToCouncil',
  kind: 'act',
  path: 'council-submissions',
  roles: ['municipalSecretary'],
  actsFor: 'college',
  summary: 'Het voorstel namens het college aanbieden aan zijn raad',
  body: z.strictObject({ college: key(), happened: happened().optional() }),
  refusals: [
    'unknownBody',
    'bodyDoesNotDecide',
    'stageNotReached',
    'proposalEnded',
    'collegesNotAgreed',
    'adviceNotProcessed',
    'feedbackReportMissing',
    'dictumMissing',
    'alreadySubmitted',
    'inTheFuture',
  ],
});

/** A college submitted the live text to its own council; a decision of that council never depends on it (R67). */
export interface SubmittedToCouncil {
  readonly submissionId: string;
  readonly college: string;
  readonly council: string;
  readonly round: number;
  readonly textId: string;
}
