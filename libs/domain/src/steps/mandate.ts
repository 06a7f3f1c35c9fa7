import { earliest } from '@eensluidend/calendar';
import { bodyOf } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { momentOf, type ProposalState } from '../state';

export const recordMandate: Decide<'recordMandate'> = (body, state, context) => {
  const college = bodyOf(state.definition, body.college);
  const holder = bodyOf(state.definition, body.holder);
  if (!college) return refused('unknownBody', { body: body.college }, 'college');
  if (!holder) return refused('unknownBody', { body: body.holder }, 'holder');
  if (college.kind !== 'college' || holder.kind !== 'stuurgroep') return refused('mandateOnlyByCollege');
  const data = { mandateId: context.newId('mandate'), college: college.id, holder: holder.id };
  return inTheFuture(body.happened, context) ?? decided(eventOf('MandateRecorded', data, context, body.happened));
};

export const mandateRecorded: Evolve<'MandateRecorded'> = (state, event) => ({
  ...state,
  mandates: [...state.mandates, { ...event.data, at: momentOf(event) }],
});

/** Whether a college had authorised another body to decide for it on a day (R6, Gemeentewet 168). */
export const hasMandate = (state: ProposalState, college: string, holder: string, on: string): boolean =>
  state.mandates.some(
    (each) =>
      each.college === college && each.holder === holder && (earliest(each.at.on) ?? '') <= (earliest(on) ?? '9999'),
  );
