import { agreedTerm, earliest, legalTerm, runTerm } from '@eensluidend/calendar';
import { bodyOf, named, takesPart } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { found, momentOf, type Moment, type ProposalState } from '../state';
import type { ConsultationState } from '../state/consultation';
import { withConsultation } from './consultation-state';
import { hasEnded } from './ended';

type PublicConsultation = ConsultationState['publicConsultations'][number];

/** Releasing a text for consultation names the procedure; the open preparation procedure takes six weeks (R65, Awb 3:16, Gemeentewet 150 lid 2). */
export const openPublicConsultation: Decide<'openPublicConsultation'> = (body, state, context) => {
  if (hasEnded(state)) return refused('proposalEnded');
  const who = bodyOf(state.definition, body.body);
  if (!who) return refused('unknownBody', { body: body.body }, 'body');
  if (who.kind !== 'college' || !takesPart(state, who))
    return refused('bodyDoesNotDecide', { body: named(state, who.id) }, 'body');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const procedure = body.procedure ?? 'awb34';
  const legal = procedure === 'awb34';
  if (legal && body.termDays) return refused('consultationTermFixed', undefined, 'termDays');
  if (!legal && !body.termDays) return refused('consultationTermMissing', undefined, 'termDays');
  const data = {
    publicConsultationId: context.newId('publicConsultation'),
    body: who.id,
    textId: body.textId,
    procedure,
    term: body.termDays
      ? { length: `P${body.termDays}D`, kind: 'agreed' as const }
      : { length: 'P6W', kind: 'legal' as const },
  };
  return (
    inTheFuture(body.happened, context) ?? decided(eventOf('PublicConsultationOpened', data, context, body.happened))
  );
};

const noticeOf = (state: ProposalState, opened: PublicConsultation): Moment | undefined =>
  state.consultation.consultationNotices.find((each) => each.body === opened.body && each.textId === opened.textId)?.at;

export interface ConsultationTerm {
  readonly from: string;
  /** Last day, a civil date. */
  readonly dueOn: string;
  readonly computed: string;
}

/** The term starts on the day on which the draft lies open and notice was given; that day counts (R65, Awb 3:16 lid 2). Undefined while there is no notice. */
export const termOfConsultation = (state: ProposalState, opened: PublicConsultation): ConsultationTerm | undefined => {
  const noticed = noticeOf(state, opened);
  const days = [opened.at, noticed].map((at) => at && earliest(at.on));
  const [open, notice] = days;
  if (!open || !notice) return undefined;
  const from = open > notice ? open : notice;
  const { length, kind } = opened.term;
  const run = runTerm(
    kind === 'legal' ? legalTerm(length, { firstDay: 'sameDay' }) : agreedTerm(length, { firstDay: 'sameDay' }),
    from,
  );
  return { from, dueOn: run.lastDay, computed: run.computed };
};

/** Opened without notice: the term has not started (R65, Awb 3:12). */
export const publicConsultationOpened: Evolve<'PublicConsultationOpened'> = (state, event) => {
  const opened = { ...event.data, at: momentOf(event) };
  const publicConsultations = [...state.consultation.publicConsultations, opened];
  const warnings = noticeOf(state, opened) ? [] : [{ code: 'noticeMissing' as const }];
  return found(withConsultation(state, { publicConsultations }), event, warnings);
};

export const recordConsultationNotice: Decide<'recordConsultationNotice'> = (body, state, context) => {
  if (!bodyOf(state.definition, body.body)) return refused('unknownBody', { body: body.body }, 'body');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('ConsultationNoticeRecorded', { body: body.body, textId: body.textId }, context, body.happened))
  );
};

export const consultationNoticeRecorded: Evolve<'ConsultationNoticeRecorded'> = (state, event) =>
  withConsultation(state, {
    consultationNotices: [...state.consultation.consultationNotices, { ...event.data, at: momentOf(event) }],
  });

export const recordExplanationMeeting: Decide<'recordExplanationMeeting'> = (body, state, context) => {
  const stranger = body.bodies.find((id) => !bodyOf(state.definition, id));
  if (stranger) return refused('unknownBody', { body: stranger }, 'bodies');
  if (!state.texts.some((text) => text.textId === body.textId)) return refused('unknownText', undefined, 'textId');
  const data = { textId: body.textId, bodies: body.bodies, attendees: body.attendees ?? [] };
  return (
    inTheFuture(body.happened, context) ?? decided(eventOf('ExplanationMeetingRecorded', data, context, body.happened))
  );
};

export const explanationMeetingRecorded: Evolve<'ExplanationMeetingRecorded'> = (state, event) =>
  withConsultation(state, {
    explanationMeetings: [...state.consultation.explanationMeetings, { ...event.data, at: momentOf(event) }],
  });
