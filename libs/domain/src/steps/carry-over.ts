import type { Warning } from '@eensluidend/contracts';
import { laterPoints, noLongerForLater, toCarryOver, type LaterPoint } from '../advice-round';
import { listed, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { momentOf, type ProposalState } from '../state';
import { withConsultation } from './consultation-state';

/** Points on the execution go to the next phase of the dossier before this round closes (R66). */
export const carryOverPoints: Decide<'carryOverPoints'> = (body, state, context) => {
  const later = laterPoints(state);
  const stranger = (body.points ?? []).find(
    (each) => !later.some((one) => one.subject === each.subject && one.point === each.point),
  );
  if (stranger) return refused('notForLater', { point: stranger.point ?? stranger.subject }, 'points');
  const points =
    body.points?.map((each) => defined({ subject: each.subject, point: each.point })) ?? toCarryOver(state);
  if (points.length === 0) return refused('nothingToCarryOver');
  const data = defined({ nextPhase: body.nextPhase, successorId: body.successorId, points });
  return inTheFuture(body.happened, context) ?? decided(eventOf('PointsCarriedOver', data, context, body.happened));
};

const pointInWords = (state: ProposalState, { subject, point }: LaterPoint): string => {
  const signers = state.advices.find((each) => each.adviceId === subject)?.signers ?? [];
  const remark = state.consultation.remarks.find((each) => each.remarkId === subject);
  return point === undefined
    ? `een opmerking van ${named(state, remark?.body ?? '')}`
    : `punt ${point} van ${listed(signers.map((id) => named(state, id)))}`;
};

/** The next phase has a point that was answered otherwise since: a person has to tell it (R66). */
export const carriedOverWarnings = (state: ProposalState): readonly Warning[] => {
  const points = noLongerForLater(state).map((each) => pointInWords(state, each));
  return points.length === 0 ? [] : [{ code: 'carriedOverNotForLater', params: { points: listed(points) } }];
};

export const pointsCarriedOver: Evolve<'PointsCarriedOver'> = (state, event) =>
  withConsultation(state, {
    carriedOver: [...state.consultation.carriedOver, { ...event.data, at: momentOf(event) }],
  });
