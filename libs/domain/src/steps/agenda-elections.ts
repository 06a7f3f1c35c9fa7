import { amsterdamDate, earliest } from '@eensluidend/calendar';
import type { Election } from '@eensluidend/contracts';
import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import { nextChange } from '../elections';
import type { Evolve } from '../evolve';
import { momentOf, type Moment, type ProposalState } from '../state';
import type { AgendaItem } from '../state/agenda';
import { agendaItem, unknownItem, withItem } from './agenda';
import { beforeSubject } from './council';
import { closesMatter } from './decision-outcome';
import { hasEnded } from './ended';

const dayOf = (at: Moment): string => earliest(at.on) ?? amsterdamDate(at.recordedAt);

/** The council closed the matter, or the new council took it up again. */
const isDone = (state: ProposalState, item: AgendaItem, change: Election): boolean =>
  state.decisions.some(
    (each) =>
      each.body === item.body &&
      each.round === item.round &&
      each.counts &&
      (closesMatter(each) || dayOf(each.at) >= change.newCouncilOn),
  );

/** The change of councils through which an item has to be confirmed or put on the agenda again (R88, Gemeentewet 18). */
export const pendingChange = (state: ProposalState, item: AgendaItem): Election | undefined => {
  if (item.removed || item.round !== state.round.number || state.round.outcome || hasEnded(state)) return undefined;
  const change = nextChange(state.definition, dayOf(item.keptAt));
  return change && !isDone(state, item, change) ? change : undefined;
};

export const reconfirmAgendaItem: Decide<'reconfirmAgendaItem'> = (body, state, context) => {
  const { agendaItemId, happened } = body;
  const item = agendaItem(state, agendaItemId);
  if (!item) return unknownItem(state, agendaItemId) ?? refused('unknownAgendaItem');
  const future = inTheFuture(happened, context);
  if (future) return future;
  const change = pendingChange(state, item);
  const day = (happened && earliest(happened.on)) ?? context.today;
  if (!change || day < change.newCouncilOn) return refused('nothingToReconfirm', undefined, 'agendaItemId');
  const data = { agendaItemId, newCouncilOn: change.newCouncilOn };
  return decided(eventOf('AgendaItemReconfirmed', data, context, happened));
};

export const agendaItemReconfirmed: Evolve<'AgendaItemReconfirmed'> = (state, event) =>
  agendaItem(state, event.data.agendaItemId) === undefined
    ? beforeSubject(state, event)
    : withItem(state, event.data.agendaItemId, (each) => ({ ...each, keptAt: momentOf(event) }));
