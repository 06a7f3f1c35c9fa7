import { addDays, plus } from '@eensluidend/calendar';
import type { MemberExcluded } from '@eensluidend/contracts';
import { bodyOf, listed, named } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { closedDocument } from '../closed-parts';
import { documentsOf } from '../secrecy';
import { stillSecretBy } from '../secrecy-publication';
import { found, momentOf, type ProposalState, type Secrecy } from '../state';
import { changeSecrecy, secrecyOf } from './secrecy-sharing';

const longest = 'P3M';

/** The last day of three months that begin on a day: that day counts, and a shorter month ends with its last day. */
const lastDayFrom = (from: string): string => {
  const after = plus(from, longest);
  return after.slice(8) === from.slice(8) ? addDays(after, -1) : after;
};

/** A council keeps its own members from the secrets of its own municipality; what a joint body keeps secret is of them all. */
const mayExclude = (state: ProposalState, council: string, secrecy: Secrecy): boolean => {
  const [who, keeper] = [council, secrecy.body].map((id) => bodyOf(state.definition, id));
  return who?.kind === 'council' && (keeper?.municipality === undefined || keeper.municipality === who.municipality);
};

type Term = Pick<MemberExcluded, 'from' | 'until'>;

/** A term with those that it overlaps or follows day on day: together one exclusion. */
const joinedTo = (term: Term, others: readonly Term[]): Term => {
  const next = others.find(({ from, until }) => from <= addDays(term.until, 1) && addDays(until, 1) >= term.from);
  if (!next) return term;
  const [from = term.from] = [term.from, next.from].sort();
  const until = term.until > next.until ? term.until : next.until;
  return joinedTo(
    { from, until },
    others.filter((each) => each !== next),
  );
};

/** After a breach its own council may keep secret information from a member for at most three months on end (R43, Gemeentewet 89 lid 5). */
export const excludeMember: Decide<'excludeMember'> = (body, state, context) => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (!mayExclude(state, body.body, secrecy))
    return refused('notCompetentToExclude', { body: named(state, body.body) }, 'body');
  const own = secrecy.exclusions.filter((each) => each.body === body.body && each.member === body.member);
  const { from, until } = joinedTo(body, own);
  const last = lastDayFrom(from);
  if (until > last || body.until < body.from) return refused('exclusionTooLong', { from, last }, 'until');
  const data = {
    exclusionId: context.newId('exclusion'),
    secrecyId: body.secrecyId,
    body: body.body,
    member: body.member,
    from: body.from,
    until: body.until,
    reportedToProsecutor: body.reportedToProsecutor ?? false,
  };
  return inTheFuture(body.happened, context) ?? decided(eventOf('MemberExcluded', data, context, body.happened));
};

export const memberExcluded: Evolve<'MemberExcluded'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy) return found(state, event, [{ code: 'beforeSecrecyBegan' }], false);
  const exclusion = { ...event.data, at: momentOf(event) };
  return changeSecrecy(state, secrecy.secrecyId, { exclusions: [...secrecy.exclusions, exclusion] });
};

export const recordWooRequest: Decide<'recordWooRequest'> = (body, state, context) => {
  if (!secrecyOf(state, body.secrecyId)) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (!bodyOf(state.definition, body.body)) return refused('unknownBody', { body: body.body }, 'body');
  const data = { secrecyId: body.secrecyId, body: body.body };
  return inTheFuture(body.happened, context) ?? decided(eventOf('WooRequestRecorded', data, context, body.happened));
};

/** A Woo request for secret papers asks the competent body to lift (R44, Woo 8.8): the special regime goes first. */
export const wooRequestRecorded: Evolve<'WooRequestRecorded'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy) return found(state, event, [{ code: 'beforeSecrecyBegan' }], false);
  if (secrecy.lifted) return found(state, event, [{ code: 'nothingSecretAnymore' }], false);
  const question = { body: event.data.body, at: momentOf(event) };
  const liftQuestions = [...secrecy.liftQuestions, question];
  return found(changeSecrecy(state, secrecy.secrecyId, { liftQuestions }), event, [{ code: 'asksForLifting' }], true);
};

/** Joint release waits until every municipality lifted its own secrecy (R41); a closed paper is opened first (R30). */
export const publishDocuments: Decide<'publishDocuments'> = (body, state, context) => {
  if (!bodyOf(state.definition, body.body)) return refused('unknownBody', { body: body.body }, 'body');
  const known = documentsOf(state);
  if (body.documents.some((id) => !known.includes(id))) return refused('unknownDocument', undefined, 'documents');
  const keepers = stillSecretBy(state, body.documents).map((id) => named(state, id));
  if (keepers.length > 0) return refused('stillSecret', { bodies: listed(keepers) }, 'documents');
  if (body.documents.some((id) => closedDocument(state, id))) return refused('documentNotOpen', undefined, 'documents');
  return decided(eventOf('DocumentsPublished', { body: body.body, documents: body.documents }, context));
};

export const documentsPublished: Evolve<'DocumentsPublished'> = (state, event) => ({
  ...state,
  documentPublications: [...state.documentPublications, { ...event.data, at: momentOf(event) }],
});
