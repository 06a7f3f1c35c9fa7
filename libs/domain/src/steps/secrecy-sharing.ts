import type { WarningCode } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { closedDocument } from '../closed-parts';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { activeSecrecies, basisOfSharing, competentToLift, councilThatReceivesToo, knowers } from '../secrecy';
import { found, momentOf, type Moment, type ProposalState, type Secrecy } from '../state';
import type { Sharing } from '../state/secrecy';

export const secrecyOf = (state: ProposalState, secrecyId: string): Secrecy | undefined =>
  state.secrecies.find((each) => each.secrecyId === secrecyId);

export const changeSecrecy = (state: ProposalState, secrecyId: string, fields: Partial<Secrecy>): ProposalState => ({
  ...state,
  secrecies: state.secrecies.map((each) => (each.secrecyId === secrecyId ? { ...each, ...fields } : each)),
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

/** A council that received it may give it to others by its own rules; it says so itself (R35, Gemeentewet 88 lid 6). */
const byRulesOfCouncil = (state: ProposalState, secrecy: Secrecy, giver: string | undefined): boolean =>
  giver !== undefined && giver !== secrecy.body && bodyOf(state.definition, giver)?.kind === 'council';

/** Given along a route of the law it counts (R33); once the council has it only the council gives it on (R35). */
export const secretShared: Evolve<'SecretShared'> = (state, event) => {
  const { secrecyId, recipient, giver } = event.data;
  const secrecy = secrecyOf(state, secrecyId);
  if (!secrecy) return found(state, event, [{ code: 'beforeSecrecyBegan' }], false);
  if (secrecy.lifted) return found(state, event, [{ code: 'nothingSecretAnymore' }], false);
  const at = momentOf(event);
  const competent = competentToLift(state, secrecy);
  const add = (shared: readonly Sharing[]) =>
    changeSecrecy(state, secrecyId, { shared: [...secrecy.shared, ...shared] });
  if (giver && giver !== competent) {
    const params = { competent: named(state, competent) };
    return found(add([{ recipient, lawful: false, at }]), event, [{ code: 'onlyCouncilMayGive', params }], false);
  }
  const given = sharedWith(state, competent, recipient, at);
  const lawful = given.shared.every((each) => each.lawful);
  if (!lawful && byRulesOfCouncil(state, secrecy, giver))
    return found(
      add([{ recipient, lawful: true, basis: 'rulesOfCouncil', at }]),
      event,
      [{ code: 'councilGivesOn' }],
      true,
    );
  return found(
    add(given.shared),
    event,
    given.warnings.map((code) => ({ code })),
    lawful,
  );
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
