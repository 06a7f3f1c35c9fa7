import type { Warning, WarningCode } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { closedDocument } from '../closed-parts';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { EventOf, Evolve } from '../evolve';
import {
  activeSecrecies,
  asGivenBefore,
  basisOfSharing,
  competentToLift,
  councilThatReceivesToo,
  knowers,
} from '../secrecy';
import { found, momentOf, type Moment, type ProposalState, type Secrecy } from '../state';
import type { Sharing } from '../state/secrecy';

const isCalled = (secrecy: Secrecy, id: string): boolean =>
  secrecy.secrecyId === id || (secrecy.otherIds?.includes(id) ?? false);

/** The secrecy with this id; a closed session that was told twice is one secrecy under both its ids (R42). */
export const secrecyOf = (state: ProposalState, secrecyId: string): Secrecy | undefined =>
  state.secrecies.find((each) => isCalled(each, secrecyId));

export const changeSecrecy = (state: ProposalState, secrecyId: string, fields: Partial<Secrecy>): ProposalState => ({
  ...state,
  secrecies: state.secrecies.map((each) => (isCalled(each, secrecyId) ? { ...each, ...fields } : each)),
});

interface Given {
  readonly shared: readonly Sharing[];
  readonly warnings: readonly WarningCode[];
}

/** One giving, tested against the law (R33); with a committee in which councillors sit the whole council receives it (R34). */
export const sharedWith = (state: ProposalState, from: string, recipient: string, at: Moment): Given => {
  const basis = basisOfSharing(state, from, recipient);
  if (!basis) return { shared: [{ recipient, lawful: false, at }], warnings: ['notAllowedToReceive'] };
  const own: Sharing = { recipient, lawful: true, basis, at };
  if (basis === 'dutyOfSecrecy') return { shared: [own], warnings: ['hiredAdviserBound'] };
  const council = councilThatReceivesToo(state, from, recipient);
  return council
    ? { shared: [own, { recipient: council, lawful: true, basis, at }], warnings: ['wholeCouncilReceives'] }
    : { shared: [own], warnings: [] };
};

export const shareSecret: Decide<'shareSecret'> = (body, state, context) => {
  if (!secrecyOf(state, body.secrecyId)) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (!bodyOf(state.definition, body.recipient)) return refused('unknownBody', { body: body.recipient }, 'recipient');
  if (body.giver && !bodyOf(state.definition, body.giver)) return refused('unknownBody', { body: body.giver }, 'giver');
  const data = defined({ secrecyId: body.secrecyId, recipient: body.recipient, giver: body.giver });
  return inTheFuture(body.happened, context) ?? decided(eventOf('SecretShared', data, context, body.happened));
};

interface Judged {
  readonly lawful: boolean;
  readonly shared: readonly Sharing[];
  readonly warnings: readonly Warning[];
}

/** A council that received it may give it to others by its own rules; it says so itself (R35, Gemeentewet 88 lid 6). */
const byRulesOfCouncil = (state: ProposalState, secrecy: Secrecy, giver: string | undefined): boolean =>
  giver !== undefined && giver !== secrecy.body && bodyOf(state.definition, giver)?.kind === 'council';

/** Who gave: the body that is named, if it went over the secrecy on that day, also before others received it (R35); else who goes over it now. */
const giverOf = (state: ProposalState, secrecy: Secrecy, { data, validOn }: EventOf<'SecretShared'>): string => {
  const now = competentToLift(state, secrecy);
  return data.giver === competentToLift(state, asGivenBefore(secrecy, validOn)) ? data.giver : now;
};

/** What the law says of one giving (R33); once the council has it only the council gives it on (R35). */
const judged = (state: ProposalState, secrecy: Secrecy, event: EventOf<'SecretShared'>): Judged => {
  const { recipient, giver } = event.data;
  const at = momentOf(event);
  const competent = giverOf(state, secrecy, event);
  if (giver && giver !== competent) {
    const params = { competent: named(state, competent) };
    return {
      lawful: false,
      shared: [{ recipient, lawful: false, at }],
      warnings: [{ code: 'onlyCouncilMayGive', params }],
    };
  }
  const { shared, warnings } = sharedWith(state, competent, recipient, at);
  const lawful = shared.every((each) => each.lawful);
  if (!lawful && byRulesOfCouncil(state, secrecy, giver)) {
    const own: Sharing = { recipient, lawful: true, basis: 'rulesOfCouncil', at };
    return { lawful: true, shared: [own], warnings: [{ code: 'councilGivesOn' }] };
  }
  return { lawful, shared, warnings: warnings.map((code) => ({ code })) };
};

/**
 * Whether this very giving is known: to the same body on the same day. Told again without a giver it is the lawful one that
 * is known, though the council by then goes over it; a giver who had no right to give is not passed over (R33, R35).
 */
const isKnown = (secrecy: Secrecy, { data, validOn }: EventOf<'SecretShared'>, lawful: boolean): boolean =>
  secrecy.shared
    .filter((each) => each.recipient === data.recipient && each.at.on === validOn)
    .some((each) => each.lawful === lawful || (each.lawful && !data.giver));

/** Given along a route of the law it counts (R33, R35); told twice it is one giving. */
export const secretShared: Evolve<'SecretShared'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy) return found(state, event, [{ code: 'beforeSecrecyBegan' }], false);
  const { shared, warnings, lawful } = judged(state, secrecy, event);
  if (isKnown(secrecy, event, lawful)) return found(state, event, [{ code: 'alreadyRecorded' }], false);
  if (secrecy.lifted) return found(state, event, [{ code: 'nothingSecretAnymore' }], false);
  const next = changeSecrecy(state, secrecy.secrecyId, { shared: [...secrecy.shared, ...shared] });
  return found(next, event, warnings, lawful);
};

/** An act gives no closed papers (R30), and secret ones never to who may not know them (R33); undefined when all papers are open or this body knows them. */
export const secretPapers = (
  state: ProposalState,
  recipient: string,
  papers: readonly string[],
): Outcome | undefined => {
  if (papers.some((id) => activeSecrecies(state, id).some((secrecy) => !knowers(secrecy).includes(recipient))))
    return refused('recipientNotLawful', { body: named(state, recipient) }, 'papers');
  return papers.some((id) => closedDocument(state, id)) ? refused('documentNotOpen', undefined, 'papers') : undefined;
};
