import { earliest } from '@eensluidend/calendar';
import type { SecrecyImposed, Warning } from '@eensluidend/contracts';
import { bodyOf, named } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide } from '../decide';
import type { Evolve } from '../evolve';
import { activeSecrecies, competentToLift, documentsOf, endOfSecrecy, isLawfulRecipient } from '../secrecy';
import { found, momentOf, type ProposalState, type Secrecy } from '../state';

type Ground = SecrecyImposed['ground'];

/** Article 5.1 has letters a-e in its first and a-i in its second paragraph: "5.1 sub i" can only be the second (R29, I8). */
const completeGround = (letter: string, paragraph: '1' | '2' | undefined): Ground | undefined => {
  if (paragraph === '1')
    return letter <= 'e' ? { article: '5.1', paragraph, letter, asWritten: 'complete' } : undefined;
  if (paragraph === '2') return { article: '5.1', paragraph, letter, asWritten: 'complete' };
  return letter >= 'f' ? { article: '5.1', paragraph: '2', letter, asWritten: 'withoutParagraph' } : undefined;
};

export const imposeSecrecy: Decide<'imposeSecrecy'> = (body, state, context) => {
  const who = bodyOf(state.definition, body.body);
  if (!who) return refused('unknownBody', { body: body.body }, 'body');
  if (who.kind !== 'college' && who.kind !== 'council')
    return refused('notCompetentToImpose', { body: named(state, who.id) }, 'body');
  const stranger = (body.cleared ?? []).find((id) => !bodyOf(state.definition, id));
  if (stranger) return refused('unknownBody', { body: stranger }, 'cleared');
  const known = documentsOf(state);
  if (body.documents.some((id) => !known.includes(id))) return refused('unknownDocument', undefined, 'documents');
  const ground = completeGround(body.ground.letter, body.ground.paragraph);
  if (!ground) return refused('groundIncomplete', undefined, 'ground');
  if (body.documents.some((id) => activeSecrecies(state, id).some((secrecy) => secrecy.body === who.id)))
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
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('SecrecyImposed', data, context, body.happened));
};

export const secrecyImposed: Evolve<'SecrecyImposed'> = (state, event) => {
  const at = momentOf(event);
  const { cleared, body, ground, effectiveFrom } = event.data;
  const shared = cleared
    .filter((id) => id !== body)
    .map((recipient) => ({ recipient, lawful: isLawfulRecipient(state, body, recipient), at }));
  const decidedOn = earliest(event.validOn);
  const warnings: Warning[] = [];
  if (ground.asWritten === 'withoutParagraph')
    warnings.push({ code: 'groundNormalised', params: { letter: ground.letter } });
  if (decidedOn && effectiveFrom < decidedOn)
    warnings.push({ code: 'startBeforeDecision', params: { from: effectiveFrom, decided: decidedOn } });
  if (shared.some((each) => !each.lawful)) warnings.push({ code: 'notAllowedToReceive' });
  return found({ ...state, secrecies: [...state.secrecies, { ...event.data, at, shared }] }, event, warnings);
};

const secrecyOf = (state: ProposalState, secrecyId: string): Secrecy | undefined =>
  state.secrecies.find((each) => each.secrecyId === secrecyId);

const change = (state: ProposalState, secrecyId: string, fields: Partial<Secrecy>): ProposalState => ({
  ...state,
  secrecies: state.secrecies.map((each) => (each.secrecyId === secrecyId ? { ...each, ...fields } : each)),
});

export const shareSecret: Decide<'shareSecret'> = (body, state, context) => {
  if (!secrecyOf(state, body.secrecyId)) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (!bodyOf(state.definition, body.recipient)) return refused('unknownBody', { body: body.recipient }, 'recipient');
  const data = { secrecyId: body.secrecyId, recipient: body.recipient };
  return inTheFuture(body.happened, context) ?? decided(eventOf('SecretShared', data, context, body.happened));
};

export const secretShared: Evolve<'SecretShared'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy) return state;
  const lawful = isLawfulRecipient(state, secrecy.body, event.data.recipient);
  const shared = [...secrecy.shared, { recipient: event.data.recipient, lawful, at: momentOf(event) }];
  return found(
    change(state, secrecy.secrecyId, { shared }),
    event,
    lawful ? [] : [{ code: 'notAllowedToReceive' }],
    lawful,
  );
};

export const liftSecrecy: Decide<'liftSecrecy'> = (body, state, context) => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (secrecy.lifted)
    return refused('alreadyLifted', { on: secrecy.lifted.on }, undefined, { on: secrecy.lifted.on, outcome: 'lifted' });
  const competent = competentToLift(state, secrecy);
  if (competent !== body.body) return refused('notCompetentToLift', { competent: named(state, competent) }, 'body');
  return (
    inTheFuture(body.happened, context) ??
    decided(eventOf('SecrecyLifted', { secrecyId: body.secrecyId, body: body.body }, context, body.happened))
  );
};

export const secrecyLifted: Evolve<'SecrecyLifted'> = (state, event) =>
  change(state, event.data.secrecyId, { lifted: momentOf(event) });

export const openLiftTask: Decide<'openLiftTask'> = (body, state, context) => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (secrecy.lifted) return refused('alreadyLifted', { on: secrecy.lifted.on });
  if (secrecy.liftTask) return refused('alreadyDone');
  const end = endOfSecrecy(state, secrecy);
  if (end.kind !== 'reached' || context.today < end.on)
    return refused('stageNotReached', { step: 'de voorwaarde voor opheffing' });
  return decided(
    eventOf('LiftTaskOpened', { secrecyId: body.secrecyId, body: competentToLift(state, secrecy) }, context),
  );
};

export const liftTaskOpened: Evolve<'LiftTaskOpened'> = (state, event) =>
  change(state, event.data.secrecyId, { liftTask: momentOf(event) });

export const warnSecrecyEnd: Decide<'warnSecrecyEnd'> = (body, state, context) => {
  const secrecy = secrecyOf(state, body.secrecyId);
  if (!secrecy) return refused('unknownSecrecy', undefined, 'secrecyId');
  if (secrecy.lifted) return refused('alreadyLifted', { on: secrecy.lifted.on });
  if (secrecy.warned) return refused('alreadyDone');
  if (endOfSecrecy(state, secrecy).kind !== 'unreachable')
    return refused('stageNotReached', { step: 'de voorwaarde voor opheffing' });
  return decided(eventOf('SecrecyEndUnreachable', { secrecyId: body.secrecyId, round: state.round.number }, context));
};

export const secrecyEndUnreachable: Evolve<'SecrecyEndUnreachable'> = (state, event) => {
  const secrecy = secrecyOf(state, event.data.secrecyId);
  if (!secrecy) return state;
  const end = endOfSecrecy(state, secrecy);
  const why = end.kind === 'unreachable' ? end.why : 'de ronde eindigde zonder instemming';
  return found(change(state, secrecy.secrecyId, { warned: momentOf(event) }), event, [
    { code: 'endUnreachable', params: { why } },
  ]);
};
