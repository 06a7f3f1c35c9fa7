import { earliest, legalTerm, runTerm, type CivilDate } from '@eensluidend/calendar';
import { isShut } from './closed-parts';
import type { ProposalState } from './state';

/** The categories of Woo 3.3 that a proposal can make documents for. */
export type WooCategory =
  | 'bindingRule'
  | 'decisionOfGeneralScope'
  | 'organisation'
  | 'accessibility'
  | 'parliamentaryPapers'
  | 'councilPapers'
  | 'collegeDecisionList'
  | 'advice'
  | 'research';

interface InForce {
  readonly article: string;
  /** Absent while the category is not in force. */
  readonly from?: CivilDate;
}

/** From when each category must be published: a dated table, because they come into force one by one (R98, Woo 3.3). */
export const wooCategories: Readonly<Record<WooCategory, InForce>> = {
  bindingRule: { article: 'Woo 3.3 lid 1 onder a', from: '2024-11-01' },
  decisionOfGeneralScope: { article: 'Woo 3.3 lid 1 onder b', from: '2024-11-01' },
  organisation: { article: 'Woo 3.3 lid 1 onder d', from: '2024-11-01' },
  accessibility: { article: 'Woo 3.3 lid 1 onder e', from: '2024-11-01' },
  parliamentaryPapers: { article: 'Woo 3.3 lid 2 onder b', from: '2024-11-01' },
  councilPapers: { article: 'Woo 3.3 lid 2 onder c' },
  collegeDecisionList: { article: 'Woo 3.3 lid 2 onder d' },
  advice: { article: 'Woo 3.3 lid 2 onder e' },
  research: { article: 'Woo 3.3 lid 2 onder j' },
};

/** What the Woo asks for a document: publication by a day, or only an effort. */
export type WooDuty =
  | { readonly kind: 'mandatory'; readonly dueOn: CivilDate; readonly basis: string }
  | { readonly kind: 'effort'; readonly basis: string };

/** The duty for a document that was adopted or received on a day: within two weeks, or where the category is not in force yet an effort (R98, Woo 3.1, 3.3 lid 4). */
export const wooDuty = (category: WooCategory | undefined, on: CivilDate): WooDuty => {
  const known = category && wooCategories[category];
  if (!known?.from || on < known.from) return { kind: 'effort', basis: 'Woo 3.1' };
  return { kind: 'mandatory', dueOn: runTerm(legalTerm('P2W'), on).lastDay, basis: known.article };
};

/** A document that is public, with its category where the law has one, and what must be done with it. */
export interface WooDocument {
  readonly documentId: string;
  readonly category?: WooCategory;
  readonly duty: WooDuty;
}

const document = (documentId: string, category: WooCategory | undefined, on: string): WooDocument | undefined => {
  const day = earliest(on);
  return day ? { documentId, ...(category ? { category } : {}), duty: wooDuty(category, day) } : undefined;
};

const adoptedParts = (state: ProposalState): readonly (WooDocument | undefined)[] => {
  const outcome = state.round.outcome;
  const text = outcome?.kind === 'adopted' && state.texts.find((each) => each.textId === outcome.textId);
  if (!text || !outcome) return [];
  const { legalNature } = state.start;
  const category = legalNature === 'policy' ? undefined : legalNature;
  return [
    ...text.joint.map((part) => document(part.text.documentId, category, outcome.at.on)),
    ...text.local.map((part) => document(part.text.documentId, 'councilPapers', outcome.at.on)),
  ];
};

/** Every document to be published with its category and due date (R98). What is secret or closed is not among them. */
export const wooDocuments = (state: ProposalState): readonly WooDocument[] =>
  [
    ...adoptedParts(state),
    ...state.advices.map((each) => each.document && document(each.document.documentId, 'advice', each.at.on)),
  ].flatMap((each) => (each && !isShut(state, each.documentId) ? [each] : []));
