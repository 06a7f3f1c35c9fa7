import { earliest, plus } from '@eensluidend/calendar';
import { bodyOf } from '../bodies';
import type { ProposalState } from '../state';
import type { Sending } from '../state/sending';
import { repeatOf } from '../steps/sending-route';
import { obligation, type Obligation } from './obligation';

const authorities = ['stuurgroep', 'college', 'council'];
const isAuthority = (state: ProposalState, id: string): boolean =>
  authorities.includes(bodyOf(state.definition, id)?.kind ?? '');

/** A later sending to the same addressee about the same that does count. */
const otherwiseSent = (state: ProposalState, sending: Sending): boolean =>
  repeatOf(state, sending.sendingId) !== undefined ||
  state.sendings.list.some(
    (each) =>
      each.counts &&
      each.addressee === sending.addressee &&
      each.subject !== undefined &&
      each.subject === sending.subject,
  );

const unsent = (state: ProposalState, sending: Sending): readonly Obligation[] => {
  if (sending.counts || otherwiseSent(state, sending)) return [];
  const fields = { subject: sending.sendingId, blocking: false };
  return sending.bounced
    ? [obligation('sendAgain', sending.sender, sending.bounced, fields)]
    : [obligation('sendOnPaper', sending.sender, sending.at, fields)];
};

const followUps = (state: ProposalState, sending: Sending): readonly Obligation[] => {
  if (!sending.counts) return [];
  const fields = { subject: sending.sendingId, blocking: false };
  const placed = earliest(sending.at.on);
  const notice =
    sending.route === 'system' && !sending.noticed
      ? [
          obligation('giveSystemNotice', sending.sender, sending.at, {
            ...fields,
            ...(placed ? { dueOn: plus(placed, 'P2D') } : {}),
          }),
        ]
      : [];
  const toAuthority = isAuthority(state, sending.addressee) && !isAuthority(state, sending.sender);
  const confirm =
    toAuthority && sending.route !== 'paper' && !sending.received
      ? [obligation('confirmReceipt', sending.addressee, sending.at, fields)]
      : [];
  return [...notice, ...confirm];
};

/** What the electronic traffic still asks: again or otherwise, on paper, the notice, the confirmation (R118, Awb 2:7-2:25). */
export const sending = (state: ProposalState): readonly Obligation[] =>
  state.sendings.list.flatMap((each) => [...unsent(state, each), ...followUps(state, each)]);
