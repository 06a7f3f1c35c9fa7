import { commands, roles, type CommandName, type Role } from '@eensluidend/contracts';
import {
  advice,
  adopted,
  aligned,
  answered,
  asked,
  atConsent,
  atCouncils,
  decision,
  given,
  happenedOn,
  imposed,
  madePublic,
  meeting,
  neverHappened,
  planned,
  received,
  ref,
  send,
  takenDown,
  text,
  atAdvice,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { mayPerform, roleMay } from './perform';
import type { Reader } from './reader';

/** Who may send what, written down by hand: a slip in a contract shows here. */
const mayAll: Readonly<Record<CommandName, readonly Role[]>> = {
  startProposal: ['secretary'],
  changeParticipants: ['secretary'],
  signUp: ['municipalSecretary', 'secretary'],
  leave: ['municipalSecretary', 'secretary'],
  addText: ['secretary'],
  openDocument: ['secretary', 'municipalSecretary'],
  recordWorkingGroup: ['secretary'],
  recordAlignment: ['secretary'],
  recordMandate: ['municipalSecretary', 'secretary'],
  sendDraft: ['municipalSecretary', 'secretary'],
  recordZienswijze: ['griffier', 'secretary'],
  requestAdvice: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur'],
  deliverAdviceRequest: ['engine', 'operator'],
  recordAdviceReceipt: ['secretary', 'adviser'],
  exemptAdviser: ['secretary'],
  remindAdviser: ['engine', 'operator'],
  lapseAdviceTerm: ['engine', 'operator', 'secretary'],
  recordAdvice: ['secretary', 'adviser'],
  answerAdvice: ['secretary'],
  confirmAdvice: ['adviser', 'secretary'],
  recordAdviceMinutes: ['secretary', 'adviser'],
  recordRemark: ['secretary', 'griffier', 'municipalSecretary'],
  answerRemark: ['secretary'],
  agreeFeedback: ['municipalSecretary', 'secretary'],
  carryOverPoints: ['secretary'],
  recordAdviserNotice: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur'],
  recordMeetingPapers: ['griffier', 'municipalSecretary', 'secretary'],
  recordConsultationMeeting: ['entrepreneur', 'adviser', 'secretary'],
  recordEntrepreneurDecision: ['entrepreneur', 'secretary'],
  recordExecution: ['entrepreneur', 'secretary'],
  waiveStandstill: ['adviser', 'secretary'],
  recordExpertAssignment: ['entrepreneur', 'municipalSecretary', 'secretary'],
  recordExplanationMeeting: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur'],
  openPublicConsultation: ['secretary', 'municipalSecretary'],
  recordConsultationNotice: ['secretary', 'municipalSecretary'],
  planDecision: ['secretary', 'griffier', 'municipalSecretary'],
  recordMeeting: ['griffier', 'municipalSecretary', 'secretary'],
  recordDecision: ['griffier', 'municipalSecretary'],
  informCouncil: ['municipalSecretary', 'secretary'],
  recordSignature: ['griffier', 'municipalSecretary'],
  recordMotionOutcome: ['griffier'],
  imposeSecrecy: ['municipalSecretary', 'griffier'],
  shareSecret: ['municipalSecretary', 'griffier'],
  recordClosedSession: ['griffier'],
  liftSecrecy: ['municipalSecretary', 'griffier'],
  confirmLift: ['municipalSecretary', 'griffier'],
  declineLift: ['municipalSecretary', 'griffier'],
  ratifySecrecy: ['griffier'],
  recordSecrecyLapse: ['griffier'],
  excludeMember: ['griffier'],
  recordWooRequest: ['municipalSecretary', 'griffier'],
  publishDocuments: ['secretary', 'griffier', 'municipalSecretary'],
  openLiftTask: ['engine', 'operator'],
  warnSecrecyEnd: ['engine', 'operator'],
  openStage: ['engine', 'operator'],
  closeRound: ['engine', 'operator'],
  prepareGazettes: ['engine', 'operator'],
  recordPublication: ['griffier', 'municipalSecretary', 'secretary'],
  recordInspection: ['griffier', 'municipalSecretary', 'secretary'],
  supersedeProposal: ['engine', 'operator'],
  recordInsufficientSupport: ['secretary'],
  submitToCouncil: ['municipalSecretary'],
  recordCommitteeAdvice: ['griffier', 'secretary'],
  recordAgendaItem: ['griffier', 'secretary'],
  recordConvocation: ['griffier', 'secretary'],
  recordUrgencyMotion: ['griffier', 'secretary'],
  moveAgendaItem: ['griffier', 'secretary'],
  removeAgendaItem: ['griffier', 'secretary'],
  reconfirmAgendaItem: ['griffier', 'secretary'],
  recordMemberProposal: ['griffier'],
  recordCollegeReaction: ['griffier', 'municipalSecretary'],
  recordMemberProposalDecision: ['griffier'],
  recordAmendedText: ['griffier', 'secretary'],
  recordPromise: ['griffier', 'municipalSecretary', 'secretary'],
  settlePromise: ['griffier', 'municipalSecretary', 'secretary'],
  recordWrittenQuestion: ['griffier', 'municipalSecretary', 'secretary'],
  answerWrittenQuestion: ['griffier', 'municipalSecretary', 'secretary'],
  withdrawProposal: ['secretary'],
  claimDate: ['secretary', 'griffier', 'municipalSecretary'],
  addSourceDocument: ['secretary', 'griffier', 'municipalSecretary', 'adviser', 'entrepreneur'],
  recordSendingReceipt: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur', 'adviser'],
  recordBounce: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur'],
  recordSystemNotice: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur'],
  recordSending: ['secretary', 'municipalSecretary', 'griffier', 'entrepreneur', 'adviser'],
  recordElectronicConsent: ['secretary', 'adviser', 'municipalSecretary', 'griffier'],
  recordWishes: ['griffier', 'secretary'],
  recordWishesRequest: ['municipalSecretary', 'secretary'],
  flagPrivateLawAct: ['municipalSecretary', 'secretary'],
  tellPlanning: ['secretary'],
  recordDecisionTold: ['secretary', 'municipalSecretary', 'griffier'],
  recordMessage: ['secretary', 'municipalSecretary', 'griffier'],
  sendMessage: ['secretary'],
  setMeetingCalendar: ['griffier', 'municipalSecretary', 'secretary'],
  setTargetDate: ['secretary'],
  explainMissedDate: ['secretary'],
  recordSignal: ['griffier', 'municipalSecretary', 'secretary'],
  settleConsequence: ['secretary'],
  recordRectification: ['griffier', 'municipalSecretary', 'secretary'],
  recordDocumentWithdrawal: ['secretary', 'griffier', 'municipalSecretary'],
  correctFact: ['secretary', 'griffier', 'municipalSecretary', 'adviser', 'entrepreneur'],
  agreeCommunicationPlan: ['secretary'],
};

const reader = (role: Role, body?: string): Reader => ({ person: 'p', role, ...(body ? { body } : {}) });
const may = (who: Reader, fact: Fact, history: readonly History[] = adopted) => {
  const refusal = mayPerform(commands[fact.command.name], fact.command, given(history).state, who);
  return refusal === undefined ? 'may' : refusal.code;
};

describe('which role may send which command', () => {
  const pairs = (Object.keys(mayAll) as CommandName[]).flatMap((name) => roles.map((role) => [role, name] as const));

  it.each(pairs)('%s, %s', (role, name) => {
    const allowed = mayAll[name].includes(role);
    expect(roleMay(commands[name], reader(role))?.code).toBe(allowed ? undefined : 'notAuthorised');
  });

  it('tells who may, never that it is the machine', () => {
    const said = roleMay(commands.lapseAdviceTerm, reader('griffier'));
    expect(said?.params).toEqual({ who: 'de beheerder of de secretaris van de stuurgroep' });
  });
});

describe('for whom they may send it', () => {
  const secretary = reader('secretary', 'stuurgroep');
  const griffierAa = reader('griffier', 'council-aa');
  const griffierBb = reader('griffier', 'council-bb');
  const secretaryAa = reader('municipalSecretary', 'college-aa');
  const secretaryBb = reader('municipalSecretary', 'college-bb');
  const signature = send(
    'recordSignature',
    {
      decisionId: 'decision/council-aa-v1-2025-12-16',
      signers: [{ office: 'mayor' }],
      happened: happenedOn('2026-01-06'),
    },
    '2026-01-06',
  );
  const publication = send(
    'recordPublication',
    { municipality: 'aa', step: 'handedIn', happened: happenedOn('2026-01-06') },
    '2026-01-06',
  );
  const informing = send(
    'informCouncil',
    { college: 'college-aa', council: 'council-aa', happened: happenedOn('2026-01-06') },
    '2026-01-06',
  );

  it.each([
    ['a griffier the vote of the own council', griffierAa, decision('council-aa', 'v1', '2025-12-16'), 'may'],
    [
      'a griffier not the vote of another council (R71)',
      griffierBb,
      decision('council-aa', 'v1', '2025-12-16'),
      'notAuthorised',
    ],
    [
      'a griffier not the decision of the college',
      griffierAa,
      decision('college-aa', 'v1', '2025-11-04'),
      'notAuthorised',
    ],
    [
      'the stuurgroep’s secretary no decision of anybody (R71)',
      secretary,
      decision('council-aa', 'v1', '2025-12-16'),
      'notAuthorised',
    ],
    [
      'a municipal secretary the decision of the own college',
      secretaryAa,
      decision('college-aa', 'v1', '2025-11-04'),
      'may',
    ],
    [
      'a municipal secretary without a body none',
      reader('municipalSecretary'),
      decision('college-aa', 'v1', '2025-11-04'),
      'notAuthorised',
    ],
    ['the stuurgroep’s secretary the meeting of any body', secretary, meeting('council-aa', '2025-12-16', 30), 'may'],
    [
      'a griffier not the meeting of another council',
      griffierBb,
      meeting('council-aa', '2025-12-16', 30),
      'notAuthorised',
    ],
    [
      'the stuurgroep’s secretary the planning of any body',
      secretary,
      planned('council-aa', '2026-01-16', '2025-12-20'),
      'may',
    ],
    [
      'a griffier not the planning of another council',
      griffierBb,
      planned('council-aa', '2026-01-16', '2025-12-20'),
      'notAuthorised',
    ],
    ['a municipal secretary the letter of the own college', secretaryAa, informing, 'may'],
    ['a municipal secretary not the letter of another college', secretaryBb, informing, 'notAuthorised'],
    ['the stuurgroep’s secretary the letter of any college', secretary, informing, 'may'],
    ['a griffier the signature under a decision of the own council', griffierAa, signature, 'may'],
    ['a griffier not under a decision of another council', griffierBb, signature, 'notAuthorised'],
    ['a griffier the publication of the own municipality', griffierAa, publication, 'may'],
    ['a municipal secretary the publication of the own municipality', secretaryAa, publication, 'may'],
    ['a griffier not the publication of another municipality', griffierBb, publication, 'notAuthorised'],
    ['the stuurgroep’s secretary any publication', secretary, publication, 'may'],
    ['the stuurgroep’s secretary a text and an alignment', secretary, aligned('v1', '2025-12-20'), 'may'],
    ['the stuurgroep’s secretary a text', secretary, text('v2', '2025-12-20'), 'may'],
    ['the stuurgroep’s secretary the answer to an advice', secretary, answered('or', '2025-12-20', ['p1']), 'may'],
  ] as const)('%s', (_what, who, fact, expected) => {
    expect(may(who, fact)).toBe(expected);
  });

  it.each([
    ['the entrepreneur asks the works council', reader('entrepreneur', 'director'), 'or', 'may'],
    ['a college asks the works council not in the name of the entrepreneur', secretaryAa, 'or', 'notAuthorised'],
    ['a college asks its own advisory council', secretaryAa, 'adviesraad', 'may'],
    ['another college does not ask that council in its name', secretaryBb, 'adviesraad', 'notAuthorised'],
    ['the stuurgroep does not ask in the name of a college', secretary, 'adviesraad', 'notAuthorised'],
    ['the stuurgroep asks in its own name', secretary, 'bond', 'may'],
  ] as const)('%s', (_what, who, adviser, expected) => {
    expect(may(who, asked(adviser, 'v1', '2025-09-03'), atAdvice)).toBe(expected);
  });

  it.each([
    ['an adviser its own advice', reader('adviser', 'or'), 'may'],
    ['an adviser not the advice of another', reader('adviser', 'adviesraad'), 'notAuthorised'],
    ['the stuurgroep’s secretary every advice', secretary, 'may'],
  ] as const)('%s', (_what, who, expected) => {
    const history = [...atAdvice, asked('or', 'v1', '2025-09-03', { sent: 'byPost' as const })];
    expect(may(who, advice('or', 'v1', '2025-10-01'), history)).toBe(expected);
    expect(may(who, received('or', '2025-09-04'), history)).toBe(expected);
  });

  it('the engine and the operator act for nobody in particular', () => {
    const close = send('closeRound', { round: 1 }, '2025-12-17');
    expect([reader('engine'), reader('operator')].map((who) => may(who, close))).toEqual(['may', 'may']);
    expect(may(griffierAa, close)).toBe('notAuthorised');
  });
});

describe('what a reader may not see is not there', () => {
  const secret = [...atConsent, imposed()];
  const secretaryAa = reader('municipalSecretary', 'college-aa');
  const secretaryBb = reader('municipalSecretary', 'college-bb');
  const lift = (body: string, secrecyId = 'secrecy/annex') =>
    send('liftSecrecy', { secrecyId, body, happened: happenedOn('2025-09-10') }, '2025-09-10');
  const share = send(
    'shareSecret',
    { secrecyId: 'secrecy/annex', recipient: 'council-aa', happened: happenedOn('2025-09-10') },
    '2025-09-10',
  );
  const claim = send(
    'claimDate',
    { subject: 'secrecy/annex', aspect: 'decidedOn', claimedOn: '2025', happened: happenedOn('2025-09-10') },
    '2025-09-10',
  );

  it('for lifting, sharing and dating a secrecy of another college', () => {
    expect([lift('college-aa'), share, claim].map((fact) => may(secretaryAa, fact, secret))).toEqual([
      'may',
      'may',
      'may',
    ]);
    expect([lift('college-bb'), share].map((fact) => may(secretaryBb, fact, secret))).toEqual([
      'unknownSecrecy',
      'unknownSecrecy',
    ]);
    expect(may(secretaryBb, claim, secret)).toBe('unknownSubject');
  });

  it('lets a college tell what it gave before the council went over it, and nothing of a later day (R35)', () => {
    const toCouncil = { ...share, recordedOn: '2025-09-20' };
    const toAudit = (on: string) =>
      send('shareSecret', { secrecyId: 'secrecy/annex', recipient: 'audit-aa', happened: happenedOn(on) }, on);
    const given88 = [...secret, toCouncil];
    expect(['2025-09-08', '2025-09-11'].map((on) => may(secretaryAa, toAudit(on), given88))).toEqual([
      'may',
      'notAuthorised',
    ]);
  });

  it('in the same words as what does not exist', () => {
    const contract = commands.liftSecrecy;
    const answer = (fact: Fact) => mayPerform(contract, fact.command, given(secret).state, secretaryBb);
    expect(answer(lift('college-bb'))).toEqual(answer(lift('college-bb', 'secrecy/none')));
  });

  it('for a request with a secret annex', () => {
    const history = [...atAdvice, imposed()];
    const withAnnex = asked('adviesraad', 'v1', '2025-09-10', { papers: ['doc/v1-annex'], askedBy: 'college-bb' });
    expect(may(secretaryBb, withAnnex, history)).toBe('unknownDocument');
  });

  it('but what a body published itself it may tell to be taken down, also where another keeps it secret since (R41)', () => {
    const other = { ...imposed('2025-09-06', { body: 'college-bb' }), key: 'second' };
    const history: readonly History[] = [
      ...[...secret, other, lift('college-aa')],
      { ...lift('college-bb', 'secrecy/second'), on: '2025-09-11', key: 'bb' },
      madePublic('college-cc', '2025-09-12'),
    ];
    const lifted = given(history).played.events.findLast((event) => event.type === 'SecrecyLifted')?.eventId ?? '';
    const secretAgain = [...history, neverHappened(lifted, '2025-09-20')];
    const down = (body: string) => takenDown(body, '2025-09-21');
    const secretaryCc = reader('municipalSecretary', 'college-cc');
    expect(may(secretaryCc, down('college-cc'), secretAgain)).toBe('may');
    expect(may(secretaryCc, down('college-cc'), [...secretAgain, down('college-cc')])).toBe('unknownDocument');
  });

  it('but the council that received it may lift it', () => {
    const griffier = reader('griffier', 'council-aa');
    expect(may(griffier, lift('council-aa'), secret)).toBe('unknownSecrecy');
    expect(may(griffier, lift('council-aa'), [...secret, share])).toBe('may');
  });

  it('and nobody lifts in the name of another body', () => {
    expect(may(secretaryAa, lift('council-aa'), [...secret, share])).toBe('notAuthorised');
    expect(
      may(
        secretaryAa,
        decision('college-aa', 'v1', '2025-11-04', { motions: [{ title: ref('m'), group: 'rood', status: 'held' }] }),
        atCouncils,
      ),
    ).toBe('may');
  });
});
