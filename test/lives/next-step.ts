import { addDays } from '@eensluidend/calendar';
import type { SealedCommand } from '@eensluidend/contracts';
import { bodyOf, type Obligation, type ObligationKind, type ProposalState } from '@eensluidend/domain';
import { ref, worksCouncilParts } from '@eensluidend/testing';
import { open, when, type Life } from './life';

type Commands = readonly SealedCommand[];
type Body<Name extends SealedCommand['name']> = Extract<SealedCommand, { name: Name }>['body'];

/** A command of any name; the compiler cannot see that a name and its body belong together once both are generic. */
export const order = <Name extends SealedCommand['name']>(name: Name, body: Body<Name>): SealedCommand =>
  ({ name, body }) as unknown as SealedCommand;

const live = (state: ProposalState): string => state.liveTextId ?? 'text/0';

/** A text of its own words, sometimes with the words of the one before. */
export const newText = (life: Life, parts: readonly ('feedbackReport' | 'annex')[]): SealedCommand => {
  const before = life.state.texts.at(-1);
  const words = before && life.chance.happens(0.05) ? before.textId : `text-${life.sent + 1}`;
  return order('addText', {
    kind: 'courseNote',
    label: ref(words),
    joint: (['note', 'dictum', ...parts] as const).map((role) => ({
      role,
      name: ref(role),
      text: before && words === before.textId ? partOf(before, role, words) : ref(`${words}-${role}`),
    })),
    reason: ref('de vorige was niet goed'),
    happened: when(life),
  });
};

const partOf = (text: ProposalState['texts'][number], role: string, words: string) =>
  text.joint.find((part) => part.role === role)?.text ?? ref(`${words}-${role}`);

const alignment = (life: Life, textId: string): SealedCommand =>
  order('recordAlignment', {
    textId,
    outcome: life.chance.happens(0.93) ? 'aligned' : 'notAligned',
    happened: when(life),
  });

/** A decision of a body as it usually goes: agreed, held over, amended or rejected, with or without its votes. */
export const decision = (life: Life, body: string, textId = live(life.state)): SealedCommand => {
  const { chance, temper } = life;
  const no = chance.happens(temper.no);
  const outcome = no ? chance.pick(['rejected', 'rejected', 'held', 'adoptedAsAmended'] as const) : 'adoptedAsProposed';
  const isCouncil = bodyOf(life.definition, body)?.kind === 'council';
  const votes = outcome === 'rejected' ? { for: 9, against: 25 } : { for: 25, against: 9 };
  const few = chance.happens(0.05);
  return order('recordDecision', {
    body,
    textId,
    outcome,
    happened: when(life),
    ...(isCouncil && chance.happens(0.2)
      ? {
          votes: {
            method: 'rollCall',
            ...(few ? { for: votes.for > 9 ? 9 : 0, against: votes.for > 9 ? 0 : 9 } : votes),
          },
        }
      : {}),
    ...(chance.happens(0.02) ? { decisionPoints: [{ point: 'eigen', outcome: 'amended', local: true }] } : {}),
  });
};

/** All open work of a kind, of which one person brings the record up to date in one go. */
const allOf = (life: Life, kind: ObligationKind): readonly Obligation[] =>
  open(life).filter((each) => each.kind === kind);

/** Many decide together; the last of them may be left for later. */
const decideAll = (life: Life, { kind }: Obligation): Commands => {
  const waiting = open(life)
    .filter((each) => each.kind === kind)
    .map((each) => each.actor);
  // A body that said no to these words is not asked again about the same words.
  const refusedIt = life.state.decisions.some(
    (each) => each.counts && each.outcome !== 'held' && waiting.includes(each.body) && each.textId === live(life.state),
  );
  if (refusedIt && life.chance.happens(0.5)) return [newText(life, ['annex'])];
  const some = life.chance.happens(0.6) ? waiting : waiting.slice(0, 1 + life.chance.upTo(waiting.length - 1));
  return some.map((body) => decision(life, body));
};

const ask = (life: Life, { actor, subject = '' }: Obligation): Commands => {
  const { chance, state } = life;
  if (chance.happens(0.1)) return [order('exemptAdviser', { adviser: subject, reason: ref('niet nodig') })];
  const basic = {
    type: 'advice' as const,
    askedBy: actor,
    adviser: subject,
    textId: live(state),
    question: ref('vraag'),
  };
  const sent = chance.happens(0.5) ? { happened: when(life) } : {};
  const term = chance.happens(0.1) ? { termDays: 7 + chance.upTo(30) } : {};
  return [order('requestAdvice', { ...basic, ...worksCouncilParts, ...sent, ...term })];
};

/** The adviser advises, says when the papers came, or lets the term pass. */
const advise = (life: Life, { actor, subject = '' }: Obligation): Commands => {
  const { chance, state } = life;
  if (chance.happens(0.2)) {
    const papersMissing = chance.happens(0.4) ? { papersMissing: true } : {};
    return [order('recordAdviceReceipt', { requestId: subject, happened: when(life), ...papersMissing })];
  }
  if (chance.happens(0.2)) {
    life.today = addDays(life.today, chance.pick([10, 45]));
    return [];
  }
  const oral = chance.happens(0.1);
  return [
    order('recordAdvice', {
      signers: chance.happens(0.1) ? [actor, 'bond'] : [actor],
      addressees: ['stuurgroep'],
      requestIds: [subject],
      textId: live(state),
      form: oral ? 'oral' : 'written',
      tendency: 'conditional',
      ...(oral ? {} : { document: ref('advies') }),
      points: ['p1', 'p2', 'p3'].slice(0, chance.upTo(3)).map((point) => ({ point, text: ref(point) })),
      happened: when(life),
    }),
  ];
};

const answer = (life: Life, { subject = '' }: Obligation): Commands => {
  const advice = life.state.advices.find((each) => each.adviceId === subject);
  const points = (advice?.points ?? []).filter((each) => !advice?.answered[each.point]);
  const kind = life.chance.pick(['takenOver', 'takenOver', 'laterPhase', 'notTakenOver'] as const);
  const answers = points.map(({ point }) => ({ point, answer: kind, reason: ref('omdat') }));
  return [order('answerAdvice', { adviceId: subject, answers })];
};

/** After a return: another text that is aligned, or the end. */
const goOnAfterReturn = (life: Life): Commands => {
  const { chance } = life;
  const happened = when(life);
  if (chance.happens(0.04)) return [order('withdrawProposal', { body: 'stuurgroep', reason: ref('r'), happened })];
  if (chance.happens(0.02)) return [order('supersedeProposal', { successorId: 'next' })];
  if (chance.happens(0.1)) return [alignment(life, live(life.state))];
  const text = newText(life, chance.happens(0.5) ? ['feedbackReport', 'annex'] : ['annex']);
  return [text, alignment(life, `text/${life.sent + 1}`)];
};

const draft = (life: Life, { actor, subject = '' }: Obligation): Commands => [
  order('sendDraft', { college: actor, council: subject, textId: live(life.state), happened: when(life) }),
];

const view = (life: Life, { actor }: Obligation): Commands => {
  if (life.chance.happens(0.3)) life.today = addDays(life.today, 60);
  const outcome = life.chance.pick(['given', 'waived'] as const);
  return [order('recordZienswijze', { council: actor, textId: live(life.state), outcome, happened: when(life) })];
};

const publish = (life: Life, { subject = '' }: Obligation): Commands => [
  order('recordPublication', {
    municipality: subject,
    step: life.chance.pick(['handedIn', 'published', 'published'] as const),
    gazetteNumber: ref('1'),
    happened: when(life),
  }),
];

const lift = (life: Life, { actor, subject = '' }: Obligation): Commands =>
  life.chance.happens(0.7)
    ? [order('liftSecrecy', { secrecyId: subject, body: actor, happened: when(life) })]
    : [order('declineLift', { secrecyId: subject, body: actor, reason: ref('nog niet'), happened: when(life) })];

/** The council ratifies, or meets without doing so, by which the secrecy lapses. */
const ratify = (life: Life, { actor, subject = '' }: Obligation): Commands =>
  life.chance.happens(0.5)
    ? [order('ratifySecrecy', { secrecyId: subject, body: actor, happened: when(life) })]
    : [order('recordMeeting', { body: actor, attendance: { present: 25 }, happened: when(life) })];

const settleDifference = (life: Life, { subject = '' }: Obligation): Commands => [
  order('settleConsequence', {
    consequence: subject,
    choice: life.chance.pick(['resumeRound', 'confirmReturn'] as const),
    reason: ref('zo besloten'),
  }),
];

const findParticipants = (life: Life): Commands => {
  const { id } = life.chance.pick(life.definition.municipalities);
  const joins = [{ municipality: id, role: 'decides' as const }];
  return [
    order('changeParticipants', { joins, reason: ref('r'), happened: when(life) }),
    order('signUp', { municipality: id, happened: when(life) }),
  ];
};

const lapse = (_life: Life, { subject = '' }: Obligation): Commands => [
  order('lapseAdviceTerm', { requestId: subject }),
];

/** What a sensible person does about each kind of open work; what is not here holds nothing up. */
const doings: Partial<Record<ObligationKind, (life: Life, work: Obligation) => Commands>> = {
  addText: (life) => [newText(life, ['annex'])],
  adjustText: (life) => [newText(life, ['feedbackReport', 'annex'])],
  align: (life) => [alignment(life, live(life.state))],
  decide: decideAll,
  askAdvice: ask,
  giveAdvice: advise,
  establishLapse: lapse,
  establishZienswijzeLapse: lapse,
  answerAdvice: answer,
  discussReturn: goOnAfterReturn,
  sendDraft: draft,
  giveZienswijze: view,
  handInGazette: publish,
  publishGazette: publish,
  liftSecrecy: lift,
  answerLiftQuestion: lift,
  consequenceDiffers: settleDifference,
  findParticipants,
  decideOwnShare: (life, { actor }) => [decision(life, actor)],
  sendPapers: (life, { subject = '' }) => [order('recordAdviceReceipt', { requestId: subject, happened: when(life) })],
  addMinutes: (life, { subject = '' }) => [
    order('recordAdviceMinutes', { adviceId: subject, document: ref('verslag'), happened: when(life) }),
  ],
  confirmAdvice: (life, { actor, subject = '' }) => [
    order('confirmAdvice', { adviceId: subject, signer: actor, happened: when(life) }),
  ],
  answerRemark: (_life, { subject = '' }) => [
    order('answerRemark', { remarkId: subject, answer: 'laterPhase', reason: ref('later') }),
  ],
  agreeFeedback: (life, { actor }) => [
    order('agreeFeedback', { body: actor, textId: live(life.state), happened: when(life) }),
  ],
  carryOver: () => [order('carryOverPoints', { nextPhase: ref('uitvoering') })],
  confirmLift: (_life, { actor, subject = '' }) => [order('confirmLift', { secrecyId: subject, body: actor })],
  ratifySecrecy: ratify,
  establishSecrecyLapse: (life, { actor, subject = '' }) => [
    order('recordSecrecyLapse', { secrecyId: subject, body: actor, happened: when(life) }),
  ],
  askWishes: (life, { actor }) => [order('recordWishesRequest', { college: actor, happened: when(life) })],
  giveWishes: (life, { actor }) => [order('recordWishes', { council: actor, outcome: 'none', happened: when(life) })],
  signUp: (life, { subject = '' }) => [order('signUp', { municipality: subject, happened: when(life) })],
  sign: (life) =>
    allOf(life, 'sign').map(({ subject = '' }) =>
      order('recordSignature', { decisionId: subject, signers: [{ office: 'griffier' }], happened: when(life) }),
    ),
  informCouncil: (life) =>
    allOf(life, 'informCouncil').map(({ actor, subject = '' }) =>
      order('informCouncil', {
        college: actor,
        council: actor.replace('college', 'council'),
        decisionId: subject,
        happened: when(life),
      }),
    ),
  reconfirmItem: (_life, { subject = '' }) => [order('reconfirmAgendaItem', { agendaItemId: subject })],
  planAgain: (life, { actor }) => [order('planDecision', { body: actor, plannedOn: addDays(life.today, 20) })],
  tellPlanning: (_life, { subject = '1' }) => [order('tellPlanning', { round: Number(subject) })],
};

/** What comes next: something that the proposal waits for, now and then something that it does not wait for. */
export const nextStep = (life: Life): Commands => {
  const known = open(life).filter((each) => doings[each.kind]);
  const blocking = known.filter((each) => each.blocking);
  const some = blocking.length > 0 && life.chance.happens(0.85) ? blocking : known;
  if (some.length === 0) return [];
  const kind = life.chance.pick([...new Set(some.map((each) => each.kind))]);
  return doings[kind]?.(life, life.chance.pick(some.filter((each) => each.kind === kind))) ?? [];
};
