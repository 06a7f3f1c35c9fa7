import { earliest, plus } from '@eensluidend/calendar';
import { bodyOf } from './bodies';
import type { Moment, ProposalState, Secrecy } from './state';

export const documentsOf = (state: ProposalState): readonly string[] =>
  state.texts.flatMap((text) => [...text.joint, ...text.local].map((part) => part.text.documentId));

/** To whom a body may give secret information: a college to its own council, a council to its own college (Gemeentewet 88 lid 1-2). */
export const isLawfulRecipient = (state: ProposalState, from: string, to: string): boolean => {
  const giver = bodyOf(state.definition, from);
  const receiver = bodyOf(state.definition, to);
  if (!giver || !receiver || giver.municipality === undefined || giver.municipality !== receiver.municipality)
    return false;
  return (
    (giver.kind === 'college' && receiver.kind === 'council') ||
    (giver.kind === 'council' && receiver.kind === 'college')
  );
};

/** Who may lift: the council once it received the information, else the body that imposed it (Gemeentewet 89 lid 3-4). */
export const competentToLift = (state: ProposalState, secrecy: Secrecy): string =>
  secrecy.shared.find((each) => each.lawful && bodyOf(state.definition, each.recipient)?.kind === 'council')
    ?.recipient ?? secrecy.body;

/** Bodies that may know: the one that imposed it and its lawful recipients. */
export const knowers = (secrecy: Secrecy): readonly string[] => [
  secrecy.body,
  ...secrecy.shared.filter((each) => each.lawful).map((each) => each.recipient),
];

export const activeSecrecies = (state: ProposalState, documentId: string): readonly Secrecy[] =>
  state.secrecies.filter((secrecy) => secrecy.lifted === undefined && secrecy.documents.includes(documentId));

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

/** Whether the moment to lift has come: so long after the last college agreed (R37, R39). It never ends by itself. */
export const endOfSecrecy = (state: ProposalState, secrecy: Secrecy): EndOfSecrecy => {
  if (!secrecy.endsAfter || secrecy.lifted) return { kind: 'none' };
  const rounds = [...state.earlierRounds, state.round];
  const consent = rounds.flatMap((round) =>
    round.steps.flatMap((step) =>
      step.kind === 'collegeRound' && step.purpose === 'consent' && round.settled[step.id]
        ? [round.settled[step.id]]
        : [],
    ),
  )[0];
  const agreedOn = consent && earliest(consent.on);
  if (consent && agreedOn) return { kind: 'reached', on: plus(agreedOn, secrecy.endsAfter.length), cause: consent };
  const outcome = state.round.outcome;
  if (outcome && outcome.kind !== 'adopted')
    return { kind: 'unreachable', why: whyEnded[outcome.kind] ?? outcome.kind };
  return state.superseded ? { kind: 'unreachable', why: 'een nieuw voorstel kwam in de plaats' } : { kind: 'waiting' };
};
