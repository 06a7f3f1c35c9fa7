import { z } from 'zod';
import { command } from '../command';
import { civilDate, content, happened, key } from '../fields';
import type { ContentRef } from '../record';

export const openStage = command({
  name: 'openStage',
  kind: 'act',
  path: 'stage-openings',
  roles: ['engine', 'operator'],
  summary: 'Een stap van de route openen',
  body: z.strictObject({ round: z.int().min(1), step: key() }),
  refusals: ['stageNotReached', 'adviserLeftOut', 'pointsOpen', 'notCarriedOver', 'alreadyDone', 'proposalEnded'],
});

export interface StageOpened {
  readonly round: number;
  readonly step: string;
}

export const closeRound = command({
  name: 'closeRound',
  kind: 'act',
  path: 'round-closings',
  roles: ['engine', 'operator'],
  summary:
    'De uitkomst van een ronde uitvoeren: iedereen bericht, geplande besluiten ingetrokken, de stuurgroep gevraagd',
  body: z.strictObject({ round: z.int().min(1) }),
  refusals: ['nothingToClose', 'notCarriedOver', 'alreadyDone'],
});

export const roundOutcomes = ['adopted', 'rejected', 'amended', 'insufficientSupport', 'withdrawn'] as const;

/** The round ended and its consequences were carried out. */
export interface RoundClosed {
  readonly round: number;
  readonly outcome: (typeof roundOutcomes)[number];
  /** The decision that ended it, where there is one. */
  readonly decisionId?: string;
}

/** A body was told: available to it in API and page, and recorded as sent. */
export interface NoticeGiven {
  readonly noticeId: string;
  readonly body: string;
  /** The round ended, or new dates were planned after a return (R9). */
  readonly about: 'roundEnded' | 'planningMoved';
  readonly round: number;
}

export interface PlannedDecisionWithdrawn {
  readonly plannedDecisionId: string;
  readonly round: number;
}

/** The stuurgroep is asked to discuss how to go on (agreement; raadsvoorstel §4 under 1.2). */
export interface StuurgroepAsked {
  readonly round: number;
  readonly body: string;
}

export const prepareGazettes = command({
  name: 'prepareGazettes',
  kind: 'act',
  path: 'gazette-preparations',
  roles: ['engine', 'operator'],
  summary: 'De bekendmaking voor één gemeente klaarzetten',
  body: z.strictObject({ municipality: key() }),
  refusals: ['notAllAdopted', 'unknownMunicipality', 'alreadyDone', 'notCarriedOver'],
});

/** One official publication in a municipality's own gazette was prepared (Bekendmakingswet 2). */
export interface GazettePrepared {
  readonly municipality: string;
  readonly textId: string;
}

export const recordPublication = command({
  name: 'recordPublication',
  kind: 'report',
  path: 'publications',
  roles: ['griffier', 'municipalSecretary', 'secretary'],
  summary: 'Vastleggen dat de bekendmaking is aangeboden of in het Gemeenteblad staat',
  body: z.strictObject({
    municipality: key(),
    step: z.enum(['handedIn', 'published']),
    gazetteNumber: content(50)
      .optional()
      .meta({ description: 'Het nummer van het Gemeenteblad, bijvoorbeeld 2026, 12345.' }),
    inForceFrom: civilDate()
      .optional()
      .meta({ description: 'De dag van inwerkingtreding die het besluit zelf noemt.' }),
    happened: happened(),
  }),
  refusals: ['publishesNothing', 'gazetteStepTwice', 'gazetteNumberMissing', 'inTheFuture'],
});

export interface PublicationRecorded {
  readonly municipality: string;
  readonly step: 'handedIn' | 'published';
  readonly gazetteNumber?: ContentRef;
  readonly inForceFrom?: string;
}

export const supersedeProposal = command({
  name: 'supersedeProposal',
  kind: 'act',
  path: 'supersessions',
  roles: ['engine', 'operator'],
  summary: 'Vastleggen dat een nieuw voorstel dit voorstel vervangt',
  body: z.strictObject({ successorId: z.uuid() }),
  refusals: ['alreadyDone'],
});

/** A later proposal of the same dossier took this one's place (R3, R4); the reason stands in the successor's start. */
export interface ProposalSuperseded {
  readonly successorId: string;
}
