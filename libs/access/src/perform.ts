import type { CommandContract, ProposalEvent, Refusal, SealedCommand } from '@eensluidend/contracts';
import {
  asGivenOn,
  bodyName,
  competentToLift,
  factOf,
  isReport,
  secreciesOf,
  secrecyOf,
  type ProposalState,
} from '@eensluidend/domain';
import { ownersOfCommunication } from './communication';
import { ownersOfConsultation } from './consultation';
import { ownersOfCouncils } from './councils';
import { pointsAtHidden } from './hidden';
import { roleName, type Reader } from './reader';
import { seesSecrecy } from './see';

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
    case 'recordMotionOutcome':
      return state.decisions.filter((each) => each.decisionId === command.body.decisionId).map((each) => each.body);
    case 'shareSecret':
      // Once the council has it, only the council may pass it on (Gemeentewet 88 lid 6); of what was given before, its giver tells.
      return [secrecyOf(state, command.body.secrecyId)]
        .flatMap((each) => (each ? [each, asGivenOn(each, command.body.happened.on)] : []))
        .map((each) => competentToLift(state, each))
        .filter((id, index, all) => all.indexOf(id) === index);
    case 'signUp':
    case 'leave':
    case 'recordInspection':
    case 'recordPublication':
    case 'recordRectification':
      return role === 'secretary'
        ? undefined
        : state.definition.bodies
            .filter((each) => each.municipality === command.body.municipality)
            .map((each) => each.id);
    default:
      return (
        ownersOfConsultation(command, state, role) ??
        ownersOfCommunication(command, state, role) ??
        ownersOfCouncils(command, state, role)
      );
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
  if (command.name === 'correctFact') return mayCorrect(contract, command.body, state, reader);
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

type Correction = SealedCommand<'correctFact'>['body'];

/** Once the council received secret papers it goes over them: no other body strikes out the secrecy or the giving (R38, Gemeentewet 89 lid 4). */
const competentFor = (state: ProposalState, fact: ProposalEvent): string | undefined => {
  if (fact.type !== 'SecrecyImposed' && fact.type !== 'SecretShared') return undefined;
  const secrecy = secrecyOf(state, fact.data.secrecyId);
  const competent = secrecy && competentToLift(state, secrecy);
  return competent === secrecy?.body ? undefined : competent;
};

const ownersOfFact = (state: ProposalState, fact: ProposalEvent): readonly (string | undefined)[] => {
  const competent = competentFor(state, fact);
  return competent ? [competent] : [fact.onBehalfOf, 'body' in fact.data ? fact.data.body : undefined];
};

/** Whether a fact that this reader sees is a report of his own body, so that he is offered to correct it (R110). */
export const mayCorrectFact = (
  contract: CommandContract,
  fact: ProposalEvent,
  state: ProposalState,
  reader: Reader,
): boolean =>
  reader.body !== undefined &&
  contract.roles.includes(reader.role) &&
  isReport(fact) &&
  ownersOfFact(state, fact).includes(reader.body);

/** Who recorded a fact, or whose fact it is, may correct it; the report inside is asked about apart. A hidden fact is not there. */
const mayCorrect = (
  contract: CommandContract,
  body: Correction,
  state: ProposalState,
  reader: Reader,
): Refusal | undefined => {
  const source = pointsAtHidden({ name: 'correctFact', body }, state, reader);
  if (source) return source;
  const fact = factOf(state, body.fact);
  const own = fact ? ownersOfFact(state, fact) : [];
  const isOwn = own.includes(reader.body);
  // What proved never to have been secret is known to whose it was, so that it can be put back.
  const hidden = (fact ? secreciesOf(fact, state) : []).some(
    (id) => !(isOwn && !secrecyOf(state, id)) && !seesSecrecy(state, reader, id),
  );
  if (!fact || hidden) return { code: 'unknownFact', field: 'fact' };
  if (!isOwn) return notAuthorised(contract, own.flatMap((id) => (id ? [bodyName(state, id)] : [])).join(', '));
  return undefined;
};
