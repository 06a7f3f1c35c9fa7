import { amsterdamDate, earliest } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { EventOf, Evolve } from '../evolve';
import { activeSecrecies, documentsOf, mayImpose, organOf } from '../secrecy';
import { holds } from '../secrecy-holders';
import { dayOfLaw, groundsInWords, readGround, secrecyLawOn } from '../secrecy-law';
import { found, momentOf, type ProposalState, type Secrecy } from '../state';
import { isReturned } from './ended';
import { changeSecrecy, sharedWith } from './secrecy-sharing';

/** Each document is named, is one of this proposal and is held by the body (R28, R30); undefined when all are. */
const wrongDocuments = (state: ProposalState, body: string, documents: readonly string[]): Outcome | undefined => {
  const wholes = [state.proposalId, state.start.dossierId, ...state.texts.map((text) => text.textId)];
  if (documents.some((id) => wholes.includes(id))) return refused('wholeDossier', undefined, 'documents');
  const known = documentsOf(state);
  if (documents.some((id) => !known.includes(id))) return refused('unknownDocument', undefined, 'documents');
  return documents.some((id) => !holds(state, body, id))
    ? refused('documentNotHeld', { body: named(state, body) }, 'documents')
    : undefined;
};

/** Only a competent body imposes secrecy (R27), on what it holds (R28), per document (R30), on a ground of the law of that day (R29, R116). */
export const imposeSecrecy: Decide<'imposeSecrecy'> = (body, state, context) => {
  const who = bodyOf(state.definition, body.body);
  if (!who) return refused('unknownBody', { body: body.body }, 'body');
  const day = dayOfLaw(body.happened.on, body.effectiveFrom);
  const law = secrecyLawOn(day);
  const chairOfCommittee = organOf(who) === 'committee' && law.byChair;
  if (!mayImpose(who)) return refused('notCompetentToImpose', { body: named(state, who.id) }, 'body');
  if (body.byChair && !chairOfCommittee)
    return refused('notCompetentToImpose', { body: `de voorzitter van ${named(state, who.id)}` }, 'byChair');
  const stranger = (body.cleared ?? []).find((id) => !bodyOf(state.definition, id));
  if (stranger) return refused('unknownBody', { body: stranger }, 'cleared');
  const wrong = wrongDocuments(state, who.id, body.documents);
  if (wrong) return wrong;
  if (body.parts?.some((each) => !body.documents.includes(each.documentId)))
    return refused('unknownDocument', undefined, 'parts');
  const ground = readGround(body.ground, law);
  if (ground === 'incomplete' || ground === 'notAllowed')
    return refused(
      ground === 'incomplete' ? 'groundIncomplete' : 'groundNotAllowed',
      { on: day, grounds: groundsInWords(law) },
      'ground',
    );
  if (body.documents.some((id) => activeSecrecies(state, id).some((each) => each.body === who.id && !each.byLaw)))
    return refused('alreadySecret', { body: named(state, who.id) }, 'documents');
  const data = defined({
    secrecyId: context.newId('secrecy'),
    body: who.id,
    documents: body.documents,
    ground,
    reason: body.reason,
    effectiveFrom: body.effectiveFrom,
    endsAfter: body.endsAfter,
    cleared: body.cleared ?? [],
    byChair: body.byChair ? (true as const) : undefined,
    parts: body.parts,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('SecrecyImposed', data, context, body.happened));
};

const newSecrecy = (state: ProposalState) => ({
  ...({ byLaw: false, toBePublished: true, liftQuestions: [], exclusions: [] } as const),
  round: isReturned(state) ? state.round.number + 1 : state.round.number,
});

/** A start before the decision is flagged (R40), and so is a ground that was written without its paragraph (R29). */
export const secrecyImposed: Evolve<'SecrecyImposed'> = (state, event) => {
  const { ground, effectiveFrom, cleared, secrecyId, body, documents, reason, endsAfter } = event.data;
  const at = momentOf(event);
  const decidedOn = earliest(event.validOn);
  const sharing = cleared.filter((id) => id !== body).map((recipient) => sharedWith(state, body, recipient, at));
  const warnings: Warning[] = [];
  if (ground.asWritten === 'withoutParagraph')
    warnings.push({ code: 'groundNormalised', params: { letter: ground.letter } });
  if (decidedOn && effectiveFrom < decidedOn)
    warnings.push({ code: 'startBeforeDecision', params: { from: effectiveFrom, decided: decidedOn } });
  const own = defined({ secrecyId, body, documents, ground, reason, effectiveFrom, endsAfter });
  const secrecy: Secrecy = { ...newSecrecy(state), ...own, at, shared: sharing.flatMap((each) => each.shared) };
  const told = sharing.flatMap((each) => each.warnings).map((code) => ({ code }));
  return found({ ...state, secrecies: [...state.secrecies, secrecy] }, event, [...warnings, ...told]);
};

/** Only a council or its committee makes secret by closing its doors, and not on every subject (R42, Gemeentewet 23 lid 4, 24, 82 lid 5). */
export const recordClosedSession: Decide<'recordClosedSession'> = (body, state, context) => {
  const who = bodyOf(state.definition, body.body);
  if (!who) return refused('unknownBody', { body: body.body }, 'body');
  if (who.kind !== 'council' && who.committee?.article !== 'Gw82')
    return refused('noClosedSession', { body: named(state, who.id) }, 'body');
  if (body.subjectKind !== 'other') return refused('subjectBarred', undefined, 'subjectKind');
  const documents = body.documents ?? [];
  const wrong = wrongDocuments(state, who.id, documents);
  if (wrong) return wrong;
  const { closedSessions } = secrecyLawOn(earliest(body.happened.on) ?? context.today);
  const data = defined({
    body: who.id,
    subjectKind: body.subjectKind,
    documents,
    secrecyId: closedSessions ? context.newId('secrecy') : undefined,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('ClosedSessionRecorded', data, context, body.happened));
};

/** The same closed session, told before: of the same body, on the same day, about the same papers (R42). */
const toldBefore = (state: ProposalState, { data, validOn }: EventOf<'ClosedSessionRecorded'>): Secrecy | undefined =>
  state.secrecies.find(
    ({ byLaw, body, at, documents }) =>
      byLaw &&
      body === data.body &&
      at.on === validOn &&
      documents.every((id) => data.documents.includes(id)) &&
      data.documents.every((id) => documents.includes(id)),
  );

/** Leaving a closed session creates secrecy by law, until the council lifts it (R42), one secrecy however often it is told; before 1 April 2023 it did not (R116). */
export const closedSessionRecorded: Evolve<'ClosedSessionRecorded'> = (state, event) => {
  const { secrecyId, body, documents } = event.data;
  if (!secrecyId) return found(state, event, [{ code: 'noSecrecyByLawThen' }], false);
  const known = toldBefore(state, event);
  if (known) {
    const otherIds = [...(known.otherIds ?? []), secrecyId];
    return found(changeSecrecy(state, known.secrecyId, { otherIds }), event, [{ code: 'alreadyRecorded' }], false);
  }
  const at = momentOf(event);
  const effectiveFrom = earliest(event.validOn) ?? amsterdamDate(event.recordedAt);
  const own = { secrecyId, body, documents, effectiveFrom, byLaw: true, at, shared: [] };
  const secrecy: Secrecy = { ...newSecrecy(state), ...own };
  return { ...state, secrecies: [...state.secrecies, secrecy] };
};
