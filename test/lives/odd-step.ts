import { addDays } from '@eensluidend/calendar';
import type { SealedCommand } from '@eensluidend/contracts';
import { ref } from '@eensluidend/testing';
import { someDay, when, type Life } from './life';
import { decision, newText, order } from './next-step';

type Make = (life: Life) => SealedCommand;

const anyBody = ({ chance, definition }: Life): string => chance.pick(definition.bodies).id;
const bodyOfKind = ({ chance, definition }: Life, kind: string): string =>
  chance.pick(definition.bodies.filter((body) => body.kind === kind)).id;
const anyText = ({ chance, state }: Life): string =>
  state.texts.length === 0 ? 'text/0' : chance.pick(state.texts).textId;
const anyMunicipality = ({ chance, definition }: Life): string => chance.pick(definition.municipalities).id;
const anySecret = ({ chance, state }: Life) =>
  state.secrecies.length === 0 ? undefined : chance.pick(state.secrecies);

const impose = (life: Life): SealedCommand => {
  const { chance, state } = life;
  const parts = state.texts.flatMap((text) => text.joint.map((part) => part.text.documentId));
  const on = someDay(life);
  const ends = { condition: 'allCollegesAgreed' as const, length: chance.pick(['P1D', 'P1W', 'P1M']) };
  return order('imposeSecrecy', {
    body: chance.happens(0.7) ? bodyOfKind(life, 'college') : anyBody(life),
    documents: [parts.length === 0 ? 'doc/none' : chance.pick(parts)],
    ground: { article: '5.1', paragraph: '2', letter: 'b' },
    reason: ref('economisch belang'),
    effectiveFrom: /X/.test(on) || on.length < 10 ? life.today : on,
    ...(chance.happens(0.6) ? { endsAfter: ends } : {}),
    happened: when(life, on),
  });
};

const oddDecision = (life: Life): SealedCommand => {
  const { chance } = life;
  const body = bodyOfKind(life, chance.pick(['college', 'council']));
  if (chance.happens(0.5)) return decision(life, body, anyText(life));
  const outcomes = ['rejected', 'held', 'takenNote', 'adoptedAsAmended', 'withdrawnByCollege', 'invalidVote'] as const;
  const basic = { body, textId: anyText(life), outcome: chance.pick(outcomes), happened: when(life) };
  return order('recordDecision', {
    ...basic,
    ...(chance.happens(0.1) ? { takenBy: 'stuurgroep' } : {}),
    ...(chance.happens(0.1) ? { jointCommitments: ['f'.repeat(64)] } : {}),
  });
};

const meeting = (life: Life): SealedCommand => {
  const present = life.chance.pick([0, 2, 12, 25]);
  const body = bodyOfKind(life, life.chance.pick(['college', 'council', 'council']));
  return order('recordMeeting', {
    body,
    ...(life.chance.happens(0.8)
      ? { attendance: { present: body.startsWith('college') ? present % 7 : present } }
      : {}),
    happened: when(life),
  });
};

/** A municipality comes in, goes, or gets another role; sometimes the last that decides goes. */
const participants = (life: Life): SealedCommand => {
  const { chance } = life;
  const municipality = anyMunicipality(life);
  const base = { reason: ref('r'), happened: when(life) };
  if (chance.happens(0.5)) return order('changeParticipants', { leaves: [municipality], ...base });
  const role = chance.pick(['decides', 'decides', 'coOwner', 'informed'] as const);
  return order('changeParticipants', { joins: [{ municipality, role }], ...base });
};

/** One of the earlier reports was wrong: it never happened, it happened on another day, or the outcome was another. */
const correct = (life: Life): SealedCommand => {
  const { chance, reports } = life;
  const ids = [...reports.keys()];
  const fact = ids.length === 0 || chance.happens(0.05) ? `event/${chance.upTo(life.events.length)}` : chance.pick(ids);
  const by = reports.get(fact);
  const base = { fact, reason: ref('tikfout'), happened: when(life, life.today) };
  if (!by || chance.happens(0.4)) return order('correctFact', { ...base, correction: { kind: 'neverHappened' } });
  const outcome =
    by.name === 'recordDecision' && chance.happens(0.6)
      ? { outcome: by.body.outcome === 'rejected' ? 'adoptedAsProposed' : 'rejected', votes: undefined }
      : {};
  const body = { ...by.body, ...outcome, happened: when(life) };
  return order('correctFact', { ...base, correction: { kind: 'replaced', by: { name: by.name, body } as never } });
};

const about = (life: Life) => {
  const secret = anySecret(life);
  const mine = secret && life.chance.happens(0.6) ? secret.body : anyBody(life);
  return { secrecyId: secret?.secrecyId ?? 'secrecy/0', body: mine };
};

/** Mostly to the council of the same municipality: from then on that council goes over it. */
const share = (life: Life): SealedCommand => {
  const { secrecyId, body } = about(life);
  const recipient = life.chance.happens(0.6) ? body.replace(/^(college|mayor)/, 'council') : anyBody(life);
  return order('shareSecret', { secrecyId, recipient, happened: when(life) });
};

const requestId = ({ chance, state }: Life): string =>
  state.requests.length === 0 ? 'request/0' : chance.pick(state.requests).requestId;

const unasked = (life: Life): SealedCommand =>
  order('recordAdvice', {
    signers: [life.chance.pick(['or', 'adviesraad', 'bond'])],
    addressees: ['stuurgroep'],
    requestIds: [],
    textId: anyText(life),
    form: 'written',
    tendency: 'negative',
    document: ref('advies'),
    points: [{ point: 'p9', text: ref('p9') }],
    happened: when(life),
  });

const calendar = (life: Life): SealedCommand =>
  order('setMeetingCalendar', {
    body: bodyOfKind(life, 'council'),
    recurring: [{ weekday: 'tuesday' }],
    recess: [{ from: addDays(life.today, 10), until: addDays(life.today, 40) }],
  });

const earlier = (life: Life): SealedCommand => life.last ?? newText(life, ['annex']);

const odd: readonly Make[] = [
  ...[correct, correct, correct, correct, correct, earlier, earlier, earlier],
  ...[oddDecision, oddDecision, oddDecision, meeting, meeting, impose, impose, impose, participants, participants],
  (life) => newText(life, ['annex']),
  (life) => newText(life, ['feedbackReport']),
  (life) => order('recordAlignment', { textId: anyText(life), outcome: 'aligned', happened: when(life) }),
  ...[share, share],
  (life) => order('liftSecrecy', { ...about(life), happened: when(life) }),
  (life) => order('declineLift', { ...about(life), reason: ref('nee'), happened: when(life) }),
  (life) => order('confirmLift', about(life)),
  (life) => order('ratifySecrecy', { ...about(life), happened: when(life) }),
  (life) => order('recordSecrecyLapse', { ...about(life), happened: when(life) }),
  (life) => order('recordWooRequest', { ...about(life), happened: when(life) }),
  (life) =>
    order('recordClosedSession', { body: bodyOfKind(life, 'council'), subjectKind: 'other', happened: when(life) }),
  (life) => order('recordInsufficientSupport', { reason: ref('r'), happened: when(life) }),
  (life) => order('withdrawProposal', { body: 'stuurgroep', reason: ref('r'), happened: when(life) }),
  (life) => order('signUp', { municipality: anyMunicipality(life), happened: when(life) }),
  (life) => order('leave', { municipality: anyMunicipality(life), reason: ref('r'), happened: when(life) }),
  (life) =>
    order('recordPublication', {
      municipality: anyMunicipality(life),
      step: life.chance.pick(['handedIn', 'published'] as const),
      gazetteNumber: ref('1'),
      happened: when(life),
    }),
  (life) => order('planDecision', { body: bodyOfKind(life, 'council'), plannedOn: addDays(life.today, 15) }),
  calendar,
  unasked,
  (life) => order('recordAdviceReceipt', { requestId: requestId(life), papersMissing: true, happened: when(life) }),
  (life) => order('recordAdviceReceipt', { requestId: requestId(life), happened: when(life) }),
  (life) => order('recordRemark', { body: anyBody(life), mark: 'remark', wording: ref('w'), happened: when(life) }),
  (life) =>
    order('recordMandate', { college: bodyOfKind(life, 'college'), holder: 'stuurgroep', happened: when(life) }),
  (life) => order('flagPrivateLawAct', { college: bodyOfKind(life, 'college'), letter: 'e', reason: ref('r') }),
  (life) =>
    order('recordAgendaItem', {
      body: bodyOfKind(life, 'council'),
      meetingOn: addDays(life.today, 20),
      happened: when(life),
    }),
  (life) =>
    order('recordZienswijze', {
      council: bodyOfKind(life, 'council'),
      textId: anyText(life),
      outcome: 'given',
      happened: when(life),
    }),
  (life) => {
    const { id: municipality } = life.chance.pick(life.definition.municipalities);
    const sent = { college: `college-${municipality}`, council: `council-${municipality}`, textId: anyText(life) };
    return order('sendDraft', { ...sent, happened: when(life) });
  },
];

/** Something that nobody expected at this moment: out of order, about another text, a second time, or a correction. */
export const oddStep = (life: Life): SealedCommand => life.chance.pick(odd)(life);
