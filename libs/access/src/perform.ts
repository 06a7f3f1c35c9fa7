import type { CommandContract, Refusal, SealedCommand } from '@eensluidend/contracts';
import { bodyOf, bodyName, competentToLift, takesPart, type ProposalState } from '@eensluidend/domain';
import { roleName, type Reader } from './reader';
import { seesDocument, seesSecrecy } from './see';

type Body = SealedCommand['body'];

const field = (body: Body, name: string): unknown => Object.entries(body).find(([key]) => key === name)?.[1];

const whoMay = (contract: CommandContract): string =>
  contract.roles
    .filter((role) => role !== 'engine')
    .map(roleName)
    .join(' of ');

const notAuthorised = (contract: CommandContract, of?: string): Refusal => ({
  code: 'notAuthorised',
  params: { who: of ? `${whoMay(contract)} (${of})` : whoMay(contract) },
});

/** The bodies to which the actor must belong for this very command; undefined where the role is enough. */
const owners = (command: SealedCommand, state: ProposalState, role: Reader['role']): readonly string[] | undefined => {
  switch (command.name) {
    case 'recordAdvice':
      return role === 'adviser' ? command.body.signers : undefined;
    case 'recordAdviceReceipt':
      return role === 'adviser'
        ? state.requests.filter((each) => each.requestId === command.body.requestId).map((each) => each.adviser)
        : undefined;
    case 'recordSignature':
      return state.decisions.filter((each) => each.decisionId === command.body.decisionId).map((each) => each.body);
    case 'shareSecret':
      // Once the council has it, only the council may pass it on (Gemeentewet 88 lid 6).
      return state.secrecies
        .filter((each) => each.secrecyId === command.body.secrecyId)
        .map((each) => competentToLift(state, each));
    case 'recordPublication':
      return role === 'secretary'
        ? undefined
        : state.definition.bodies
            .filter((each) => each.municipality === command.body.municipality)
            .map((each) => each.id);
    default:
      return undefined;
  }
};

/** Six copies, six decisions (R41): a college that takes part holds its own copy and may put its own secrecy on it. */
const holdsOwnCopy = (state: ProposalState, reader: Reader): boolean => {
  const body = reader.body === undefined ? undefined : bodyOf(state.definition, reader.body);
  return body?.kind === 'college' && takesPart(state, body);
};

/** What a reader may not see is answered as what is not there. */
const pointsAtHidden = (command: SealedCommand, state: ProposalState, reader: Reader): Refusal | undefined => {
  const hides = (documentIds: readonly string[] | undefined) =>
    (documentIds ?? []).some((id) => !seesDocument(state, reader, id));
  const source = 'happened' in command.body ? command.body.happened?.source : undefined;
  if (source?.kind === 'document' && source.documentId && hides([source.documentId]))
    return { code: 'unknownDocument', field: 'happened.source.documentId' };
  switch (command.name) {
    case 'shareSecret':
    case 'liftSecrecy':
      return seesSecrecy(state, reader, command.body.secrecyId)
        ? undefined
        : { code: 'unknownSecrecy', field: 'secrecyId' };
    case 'imposeSecrecy':
      return hides(command.body.documents) && !holdsOwnCopy(state, reader)
        ? { code: 'unknownDocument', field: 'documents' }
        : undefined;
    case 'requestAdvice':
      return hides(command.body.papers) ? { code: 'unknownDocument', field: 'papers' } : undefined;
    case 'claimDate': {
      const secrecy = state.secrecies.some((each) => each.secrecyId === command.body.subject);
      return secrecy && !seesSecrecy(state, reader, command.body.subject)
        ? { code: 'unknownSubject', field: 'subject' }
        : undefined;
    }
    default:
      return undefined;
  }
};

/** Whether a role may send a command at all: asked before anything is read or stored. */
export const roleMay = (contract: CommandContract, reader: Reader): Refusal | undefined =>
  contract.roles.includes(reader.role) ? undefined : notAuthorised(contract);

/** Why this reader may not perform this command on this proposal; undefined when it may. Deny by default. */
export const mayPerform = (
  contract: CommandContract,
  command: SealedCommand,
  state: ProposalState,
  reader: Reader,
): Refusal | undefined => {
  const wrongRole = roleMay(contract, reader);
  if (wrongRole) return wrongRole;
  if (reader.role === 'engine' || reader.role === 'operator') return undefined;
  const hidden = pointsAtHidden(command, state, reader);
  if (hidden) return hidden;
  const forAll = reader.role === 'secretary' && (contract.secretaryForAll ?? false);
  const actsFor = contract.actsFor && !forAll ? field(command.body, contract.actsFor) : undefined;
  if (typeof actsFor === 'string' && actsFor !== reader.body) return notAuthorised(contract, bodyName(state, actsFor));
  const mustBe = owners(command, state, reader.role);
  if (mustBe && mustBe.length > 0 && !mustBe.includes(reader.body ?? ''))
    return notAuthorised(contract, mustBe.map((id) => bodyName(state, id)).join(', '));
  return undefined;
};
