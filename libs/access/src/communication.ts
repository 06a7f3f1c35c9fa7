import type { SealedCommand } from '@eensluidend/contracts';
import { stuurgroepOf, type ProposalState } from '@eensluidend/domain';
import type { Reader } from './reader';

/** The bodies of which a sending, a message or a document to follow is; undefined where the role is enough. */
export const ownersOfCommunication = (
  command: SealedCommand,
  state: ProposalState,
  role: Reader['role'],
): readonly string[] | undefined => {
  if (role === 'secretary') return undefined;
  switch (command.name) {
    case 'recordSystemNotice':
    case 'recordBounce':
    case 'recordSendingReceipt': {
      const { name, body } = command;
      const sending = state.sendings.list.find((each) => each.sendingId === body.sendingId);
      if (!sending) return undefined;
      return name === 'recordSendingReceipt' ? [sending.sender, sending.addressee] : [sending.sender];
    }
    case 'recordMessage': {
      const { municipality } = command.body;
      const own = state.definition.bodies.filter((each) => each.municipality === municipality);
      return municipality === undefined ? undefined : own.map((each) => each.id);
    }
    case 'addSourceDocument': {
      const { facts } = command.body;
      const sources = state.events.flatMap((each) => (facts.includes(each.eventId) ? [each.source] : []));
      const bodies = sources.flatMap((each) => (each.kind === 'meeting' ? [each.body] : []));
      const [first] = bodies;
      if (first === undefined) return undefined;
      return bodies.every((each) => each === first) ? [first] : [stuurgroepOf(state)];
    }
    default:
      return undefined;
  }
};
