import type { Decide } from '../decide';
import { lapseAdviceTerm } from './advice';
import { lapseZienswijzeTerm } from './zienswijze';

/** A term lapses by the id of what it belongs to: an advice request, or the draft that a council has (Awb 3:6, Wgr 1 lid 3). */
export const lapseTerm: Decide<'lapseAdviceTerm'> = (body, state, context) =>
  state.drafts.some((each) => each.draftId === body.requestId)
    ? lapseZienswijzeTerm(body, state, context)
    : lapseAdviceTerm(body, state, context);
