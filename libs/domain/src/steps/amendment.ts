import type { SealedCommand } from '@eensluidend/contracts';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { momentOf, type Decision, type ProposalState } from '../state';
import type { AmendedText } from '../state/council-work';
import { decidingCouncil } from './council';
import { outcomeNames } from './decision-outcome';
import { isOutcome } from './meeting';

/** A council's own text after amendments: kept beside the joint text, never in its place (R81, Gemeentewet 147b). */
export const recordAmendedText: Decide<'recordAmendedText'> = (body, state, context) => {
  const who = decidingCouncil(state, body.body);
  if (isOutcome(who)) return who;
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const decision = state.decisions.find((each) => each.decisionId === body.decisionId && each.body === who.id);
  if (body.decisionId && !decision) return refused('unknownDecision', undefined, 'decisionId');
  const [one, other] = body.parts;
  if (one && one.role === other?.role)
    return refused('rolePartTwice', { part: one.role === 'note' ? 'nota' : 'dictum' }, 'parts');
  const { textId, decisionId, parts } = body;
  const data = defined({ amendedTextId: context.newId('amendedText'), body: who.id, textId, decisionId, parts });
  return inTheFuture(body.happened, context) ?? decided(eventOf('AmendedTextRecorded', data, context, body.happened));
};

export const amendedTextRecorded: Evolve<'AmendedTextRecorded'> = (state, event) => {
  const amendedTexts = [...state.councilWork.amendedTexts, { ...event.data, at: momentOf(event) }];
  return { ...state, councilWork: { ...state.councilWork, amendedTexts } };
};

/** The text that a council adopted as amended: named by its decision, or recorded for it. */
export const amendedTextOf = (state: ProposalState, decision: Decision): AmendedText | undefined =>
  state.councilWork.amendedTexts.findLast(
    (each) => each.amendedTextId === decision.amendedTextId || each.decisionId === decision.decisionId,
  );

/** After an adopted amendment the council no longer decides on the joint text: "as proposed" contradicts it (R81, Gemeentewet 147b). */
export const checkAmendment = (
  state: ProposalState,
  { body, outcome, amendments, amendedTextId }: SealedCommand<'recordDecision'>['body'],
): Outcome | undefined => {
  const own = (each: AmendedText) => each.amendedTextId === amendedTextId && each.body === body;
  if (amendedTextId && !state.councilWork.amendedTexts.some(own))
    return refused('unknownText', undefined, 'amendedTextId');
  const amended = amendedTextId !== undefined || (amendments ?? []).some((each) => each.status === 'adopted');
  return amended && (outcome === 'adoptedAsProposed' || outcome === 'takenNote')
    ? refused('outcomeContradictsAmendment', { claimed: outcomeNames[outcome] }, 'outcome')
    : undefined;
};
