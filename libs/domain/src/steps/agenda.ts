import { earliest, minus } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import { freezeWarnings } from '../elections';
import type { EventOf, Evolve } from '../evolve';
import { calendarOf } from '../planner-calendar';
import { found, momentOf, noted, type Moment, type ProposalState } from '../state';
import type { AgendaItem } from '../state/agenda';
import { beforeSubject, decidingCouncil } from './council';
import { roundOfFact, roundPrepared } from './ended';
import { isOutcome } from './meeting';
import { planClashes } from './planning-calendar';

export const agendaItem = (state: ProposalState, id: string): AgendaItem | undefined =>
  state.agenda.items.find((each) => each.agendaItemId === id);

export const unknownItem = (state: ProposalState, id: string): Outcome | undefined =>
  agendaItem(state, id) ? undefined : refused('unknownAgendaItem', undefined, 'agendaItemId');

export const recordCommitteeAdvice: Decide<'recordCommitteeAdvice'> = (body, state, context) => {
  const who = decidingCouncil(state, body.body);
  if (isOutcome(who)) return who;
  const committeeAdviceId = context.newId('committeeAdvice');
  const data = defined({
    ...{ committeeAdviceId, body: who.id, round: roundPrepared(state), advice: body.advice },
    committee: body.committee,
  });
  return (
    inTheFuture(body.happened, context) ?? decided(eventOf('CommitteeAdviceRecorded', data, context, body.happened))
  );
};

export const committeeAdviceRecorded: Evolve<'CommitteeAdviceRecorded'> = (state, event) => {
  const { agenda } = state;
  const round = roundOfFact(state, event.data.round);
  const committeeAdvices = [...agenda.committeeAdvices, { ...event.data, round, at: momentOf(event) }];
  return { ...state, agenda: { ...agenda, committeeAdvices } };
};

export const recordAgendaItem: Decide<'recordAgendaItem'> = (body, state, context) => {
  const who = decidingCouncil(state, body.body);
  if (isOutcome(who)) return who;
  const agendaItemId = context.newId('agendaItem');
  const data = { agendaItemId, body: who.id, round: roundPrepared(state), meetingOn: body.meetingOn };
  return inTheFuture(body.happened, context) ?? decided(eventOf('AgendaItemRecorded', data, context, body.happened));
};

/** A meeting in the past, in recess, on a day without one, or between the election and the new council (R88, R106). */
const onTheDay = (state: ProposalState, body: string, meetingOn: string, at: Moment): readonly Warning[] => {
  const made = earliest(at.on);
  return [
    ...(made && meetingOn < made ? [{ code: 'planInPast' as const, params: { on: meetingOn } }] : []),
    ...freezeWarnings(state.definition, body, meetingOn),
    ...planClashes(state, body, meetingOn, undefined),
  ];
};

/** On the agenda is planned: the board, and the return of a round, treat both alike. */
const plannedAs = (state: ProposalState, item: AgendaItem, at: Moment): ProposalState['planned'] => [
  ...state.planned.filter((each) => each.plannedDecisionId !== item.agendaItemId),
  {
    ...{ plannedDecisionId: item.agendaItemId, body: item.body, round: item.round, plannedOn: item.meetingOn },
    ...{ at, withdrawn: false },
  },
];

export const agendaItemRecorded: Evolve<'AgendaItemRecorded'> = (state, event) => {
  const at = momentOf(event);
  const item: AgendaItem = { ...event.data, round: roundOfFact(state, event.data.round), at, keptAt: at, moves: [] };
  const agenda = { ...state.agenda, items: [...state.agenda.items, item] };
  const planned = plannedAs(state, item, at);
  return found({ ...state, agenda, planned }, event, onTheDay(state, item.body, item.meetingOn, at));
};

/** The state with one agenda item changed. */
export const withItem = (
  state: ProposalState,
  id: string,
  change: (item: AgendaItem) => AgendaItem,
): ProposalState => ({
  ...state,
  agenda: {
    ...state.agenda,
    items: state.agenda.items.map((each) => (each.agendaItemId === id ? change(each) : each)),
  },
});

export const recordConvocation: Decide<'recordConvocation'> = (body, state, context) => {
  const { agendaItemId, calledOn, noticedOn, papersFrom } = body;
  const data = { agendaItemId, calledOn, noticedOn, papersFrom };
  return (
    unknownItem(state, agendaItemId) ??
    inTheFuture(body.happened, context) ??
    decided(eventOf('ConvocationRecorded', data, context, body.happened))
  );
};

/** What came later than the council's own rules allow; the law itself sets no number of days (R68, Gemeentewet 19). */
const tooLate = (state: ProposalState, item: AgendaItem, data: EventOf<'ConvocationRecorded'>['data']): Warning[] => {
  const { leadTime } = calendarOf(state, item.body);
  if (!leadTime) return [];
  const needed = minus(item.meetingOn, leadTime);
  const { calledOn, papersFrom } = data;
  return [
    ...(calledOn > needed ? [{ code: 'calledLate' as const, params: { on: calledOn, needed } }] : []),
    ...(papersFrom > needed ? [{ code: 'papersLate' as const, params: { on: papersFrom, needed } }] : []),
  ];
};

/** An item that came late stands on the agenda only once the council adopted an urgency motion (R68, Gemeentewet 19). */
export const convocationRecorded: Evolve<'ConvocationRecorded'> = (state, event) => {
  const { agendaItemId, ...dates } = event.data;
  const item = agendaItem(state, agendaItemId);
  if (!item) return beforeSubject(state, event);
  const warnings = tooLate(state, item, event.data);
  const late = warnings.length > 0;
  if (dates.noticedOn > dates.calledOn) warnings.push({ code: 'noticedLate', params: { on: dates.noticedOn } });
  const convocation = { ...dates, late, at: momentOf(event) };
  const next = withItem(state, agendaItemId, (each) => ({ ...each, convocation }));
  return found(next, event, warnings, !late || item.urgency === 'adopted');
};

export const recordUrgencyMotion: Decide<'recordUrgencyMotion'> = (body, state, context) =>
  unknownItem(state, body.agendaItemId) ??
  inTheFuture(body.happened, context) ??
  decided(
    eventOf(
      'UrgencyMotionRecorded',
      { agendaItemId: body.agendaItemId, outcome: body.outcome },
      context,
      body.happened,
    ),
  );

/** The late call stays irregular, and after an adopted motion it counts. */
const nowCounts = (state: ProposalState, item: AgendaItem, outcome: 'adopted' | 'rejected'): ProposalState => {
  const eventId = item.convocation?.at.eventId;
  const finding = eventId === undefined ? undefined : state.findings[eventId];
  if (outcome !== 'adopted' || eventId === undefined || !finding) return state;
  return noted(state, eventId, { ...finding, counts: true });
};

export const urgencyMotionRecorded: Evolve<'UrgencyMotionRecorded'> = (state, event) => {
  const { agendaItemId, outcome } = event.data;
  const item = agendaItem(state, agendaItemId);
  if (!item) return beforeSubject(state, event);
  const next = withItem(state, agendaItemId, (each) => ({ ...each, urgency: outcome }));
  return found(nowCounts(next, item, outcome), event, outcome === 'rejected' ? [{ code: 'urgencyRejected' }] : []);
};

export const moveAgendaItem: Decide<'moveAgendaItem'> = (body, state, context) => {
  const { agendaItemId, meetingOn, reason } = body;
  return (
    unknownItem(state, agendaItemId) ??
    inTheFuture(body.happened, context) ??
    decided(eventOf('AgendaItemMoved', { agendaItemId, meetingOn, reason }, context, body.happened))
  );
};

/** A moved item is convened anew; an item that was taken off comes back this way. */
export const agendaItemMoved: Evolve<'AgendaItemMoved'> = (state, event) => {
  const { agendaItemId, meetingOn } = event.data;
  const item = agendaItem(state, agendaItemId);
  if (!item) return beforeSubject(state, event);
  const at = momentOf(event);
  const { body, at: recorded } = item;
  const moves = [...item.moves, { from: item.meetingOn, to: meetingOn, at }];
  const moved: AgendaItem = {
    agendaItemId,
    body,
    round: roundPrepared(state),
    meetingOn,
    at: recorded,
    keptAt: at,
    moves,
  };
  const next = { ...withItem(state, agendaItemId, () => moved), planned: plannedAs(state, moved, at) };
  return found(next, event, onTheDay(state, body, meetingOn, at));
};

export const removeAgendaItem: Decide<'removeAgendaItem'> = (body, state, context) =>
  unknownItem(state, body.agendaItemId) ??
  inTheFuture(body.happened, context) ??
  decided(
    eventOf('AgendaItemRemoved', { agendaItemId: body.agendaItemId, reason: body.reason }, context, body.happened),
  );

export const agendaItemRemoved: Evolve<'AgendaItemRemoved'> = (state, event) => {
  const { agendaItemId } = event.data;
  if (!agendaItem(state, agendaItemId)) return beforeSubject(state, event);
  const planned = state.planned.filter((each) => each.plannedDecisionId !== agendaItemId);
  return { ...withItem(state, agendaItemId, (each) => ({ ...each, removed: momentOf(event) })), planned };
};
