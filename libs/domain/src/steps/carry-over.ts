import { laterPoints, toCarryOver } from '../advice-round';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { momentOf } from '../state';
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

export const pointsCarriedOver: Evolve<'PointsCarriedOver'> = (state, event) =>
  withConsultation(state, {
    carriedOver: [...state.consultation.carriedOver, { ...event.data, at: momentOf(event) }],
  });
