import { earliest, plus } from '@eensluidend/calendar';
import { amendedFrom } from './amended-documents';
import { papersOf } from './papers';
import type { Moment, ProposalState, Secrecy } from './state';
import { hasEnded } from './steps/ended';

export * from './secrecy-recipients';

/** Every document of this proposal: the parts of its texts and the papers beside them. */
export const documentsOf = (state: ProposalState): readonly string[] => [
  ...state.texts.flatMap((text) => [...text.joint, ...text.local].map((part) => part.text.documentId)),
  ...papersOf(state).map((paper) => paper.documentId),
];

/** Every secrecy that lies or lay on a document. One on a joint part also lies on what a council made of it. */
export const secreciesOn = (state: ProposalState, documentId: string): readonly Secrecy[] => {
  if (state.secrecies.length === 0) return [];
  const ids = [documentId, amendedFrom(state, documentId)];
  return state.secrecies.filter((secrecy) => secrecy.documents.some((id) => ids.includes(id)));
};

/** The secrecies that keep a document closed; each municipality has its own (R41). */
export const activeSecrecies = (state: ProposalState, documentId: string): readonly Secrecy[] =>
  secreciesOn(state, documentId).filter((secrecy) => secrecy.lifted === undefined);

export type EndOfSecrecy =
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reached'; readonly on: string; readonly cause: Moment }
  | { readonly kind: 'unreachable'; readonly why: string };

const whyEnded: Readonly<Record<string, string>> = {
  rejected: 'een orgaan zei nee',
  amended: 'de tekst is gewijzigd',
  insufficientSupport: 'er was onvoldoende draagvlak',
  withdrawn: 'het voorstel is ingetrokken',
};

/**
 * Whether the moment to lift has come: so long after the last college agreed (R37), or can no longer come (R39). What the
 * colleges agreed to in a round that was over when it was imposed is not what it waits for. It never ends by itself.
 */
export const endOfSecrecy = (state: ProposalState, secrecy: Secrecy): EndOfSecrecy => {
  if (!secrecy.endsAfter || secrecy.lifted) return { kind: 'none' };
  const rounds = [...state.earlierRounds, state.round].filter((round) => round.number >= secrecy.round);
  const consent = rounds.flatMap((round) =>
    round.steps.flatMap((step) =>
      step.kind === 'collegeRound' && step.purpose === 'consent' && round.settled[step.id]
        ? [round.settled[step.id]]
        : [],
    ),
  )[0];
  const agreedOn = consent && earliest(consent.on);
  if (consent && agreedOn) return { kind: 'reached', on: plus(agreedOn, secrecy.endsAfter.length), cause: consent };
  const { outcome } = state.round;
  const isOver = rounds.length > 0 || hasEnded(state);
  if (isOver && outcome && outcome.kind !== 'adopted')
    return { kind: 'unreachable', why: whyEnded[outcome.kind] ?? outcome.kind };
  return state.superseded ? { kind: 'unreachable', why: 'een nieuw voorstel kwam in de plaats' } : { kind: 'waiting' };
};
