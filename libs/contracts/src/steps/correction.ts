import { z } from 'zod';
import { command, type CommandContract } from '../command';
import { content, happened, id } from '../fields';
import type { ContentRef, NewEvent } from '../record';

/** The same report again, as it should have been. */
export interface Replacement {
  readonly name: string;
  readonly body: object;
}

const asReported = (reports: readonly CommandContract[]): z.ZodType<Replacement> => {
  const [first, ...others] = reports.map((contract) =>
    z.strictObject({ name: z.literal(contract.name), body: contract.body }),
  );
  if (!first) throw new Error('there is no report to correct');
  // The union gives exactly a name and the body that belongs to it; the compiler cannot follow a list of contracts.
  return z.discriminatedUnion('name', [first, ...others]) as unknown as z.ZodType<Replacement>;
};

/** Correcting a reported fact: the same report again as it should have been, or that it never happened (R110). */
export const correctionOf = (contracts: readonly CommandContract[]) =>
  command({
    name: 'correctFact',
    kind: 'report',
    path: 'corrections',
    roles: ['secretary', 'griffier', 'municipalSecretary', 'adviser', 'entrepreneur'],
    summary: 'Een vastgelegd feit corrigeren; het oude blijft in het archief staan',
    body: z.strictObject({
      fact: id().meta({ description: 'De sleutel van het feit, zoals de tijdlijn die geeft.' }),
      correction: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('neverHappened') }),
        z.strictObject({
          kind: z.literal('replaced'),
          by: asReported(contracts.filter((contract) => contract.kind === 'report')),
        }),
      ]),
      reason: content(2_000).meta({ description: 'Waarom het eerste niet klopt.' }),
      happened: happened(),
    }),
    refusals: [
      ...new Set([
        'unknownFact' as const,
        'factNotCorrectable' as const,
        'liftInstead' as const,
        'correctionOtherFact' as const,
        ...contracts.filter((contract) => contract.kind === 'report').flatMap((contract) => contract.refusals),
      ]),
    ],
  });

/** A reported fact was wrong. Without `replacement` it never happened; the first version stays in the record (R110). */
export interface FactCorrected {
  readonly correctionId: string;
  /** The event that is corrected; a corrected fact is corrected again under the same id. */
  readonly fact: string;
  readonly reason: ContentRef;
  readonly replacement?: NewEvent;
}

export const settleConsequence = command({
  name: 'settleConsequence',
  kind: 'act',
  path: 'consequence-settlements',
  roles: ['secretary'],
  summary:
    'Na een correctie beslissen: de ronde hervatten, of bevestigen dat de nota terugkeert of de bekendmaking vervalt',
  body: z.strictObject({
    consequence: id().meta({ description: 'De sleutel van de uitgevoerde stap die niet meer bij de feiten past.' }),
    choice: z.enum(['resumeRound', 'confirmReturn']),
    reason: content(2_000),
  }),
  refusals: ['unknownConsequence', 'cannotResume', 'roundReturns', 'cannotConfirm'],
});

/** A person decided what to do with a consequence that was carried out and no longer follows from the facts. */
export interface ConsequenceSettled {
  /** The event of the consequence: the closing of the round, or the publication. */
  readonly consequence: string;
  readonly choice: 'resumeRound' | 'confirmReturn';
  readonly reason: ContentRef;
}
