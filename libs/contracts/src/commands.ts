import type { z } from 'zod';
import type { Sealed } from './command';
import * as advice from './steps/advice';
import * as decision from './steps/decision';
import * as informing from './steps/informing';
import * as passage from './steps/passage';
import * as proposal from './steps/proposal';
import * as secrecy from './steps/secrecy';
import * as text from './steps/text';

/** Every command, in the order of the passage. Route, OpenAPI, form and access follow from this list. */
export const commands = {
  startProposal: proposal.startProposal,
  addText: text.addText,
  recordAlignment: text.recordAlignment,
  requestAdvice: advice.requestAdvice,
  deliverAdviceRequest: advice.deliverAdviceRequest,
  recordAdviceReceipt: advice.recordAdviceReceipt,
  exemptAdviser: advice.exemptAdviser,
  remindAdviser: advice.remindAdviser,
  lapseAdviceTerm: advice.lapseAdviceTerm,
  recordAdvice: advice.recordAdvice,
  answerAdvice: advice.answerAdvice,
  planDecision: decision.planDecision,
  recordMeeting: decision.recordMeeting,
  recordDecision: decision.recordDecision,
  informCouncil: informing.informCouncil,
  recordSignature: informing.recordSignature,
  imposeSecrecy: secrecy.imposeSecrecy,
  shareSecret: secrecy.shareSecret,
  liftSecrecy: secrecy.liftSecrecy,
  openLiftTask: secrecy.openLiftTask,
  warnSecrecyEnd: secrecy.warnSecrecyEnd,
  openStage: passage.openStage,
  closeRound: passage.closeRound,
  prepareGazettes: passage.prepareGazettes,
  recordPublication: passage.recordPublication,
  supersedeProposal: passage.supersedeProposal,
  recordInsufficientSupport: proposal.recordInsufficientSupport,
  withdrawProposal: proposal.withdrawProposal,
  claimDate: proposal.claimDate,
} as const;

export type CommandName = keyof typeof commands;
export type CommandBody<Name extends CommandName> = z.output<(typeof commands)[Name]['body']>;
export type CommandInput<Name extends CommandName> = z.input<(typeof commands)[Name]['body']>;
/** A command as the domain sees it: texts and names replaced by references. */
export type SealedCommand<Name extends CommandName = CommandName> = {
  [N in Name]: { readonly name: N; readonly body: Sealed<CommandBody<N>> };
}[Name];
