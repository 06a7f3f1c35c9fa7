import { inWords } from '@eensluidend/calendar';
import type { Refusal } from '@eensluidend/contracts';
import { named, sentence } from './bodies';
import { activeSecrecies } from './secrecy';
import { dayOfLaw, groundInWords, secrecyLawOn } from './secrecy-law';
import type { ProposalState, Secrecy } from './state';

/** What a copy of a secret document must carry: one line for each secrecy on it. */
export interface Mark {
  readonly secrecyId: string;
  readonly sentence: string;
}

const basisInWords = ({ at, effectiveFrom, ground }: Secrecy): string =>
  ground
    ? `${secrecyLawOn(dayOfLaw(at.on, effectiveFrom)).imposedUnder} en ${groundInWords(ground)}`
    : 'Gemeentewet 23 lid 4';

const markOf = (state: ProposalState, secrecy: Secrecy): Mark => ({
  secrecyId: secrecy.secrecyId,
  sentence: `GEHEIM. ${sentence(named(state, secrecy.body))}, ${inWords(secrecy.at.on)}. Grond: ${basisInWords(secrecy)}.`,
});

/** The marks that a document and each copy of it must carry while it is secret (R31, Gemeentewet 89 lid 1). None once it is open. */
export const marksOf = (state: ProposalState, documentId: string): readonly Mark[] =>
  activeSecrecies(state, documentId).map((secrecy) => markOf(state, secrecy));

/** A copy on its way out, with the marks that it carries. */
export interface Copy {
  readonly documentId: string;
  readonly marks: readonly string[];
}

/** Why copies may not leave: one of them lacks a mark that it must carry (R31). Undefined when all is marked. */
export const unmarked = (state: ProposalState, copies: readonly Copy[]): Refusal | undefined => {
  const bare = copies.some(({ documentId, marks }) =>
    marksOf(state, documentId).some((mark) => !marks.includes(mark.sentence)),
  );
  return bare ? { code: 'markMissing' } : undefined;
};
