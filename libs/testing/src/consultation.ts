import { advice, answered, asked, happenedOn, ref, send, text } from './facts';
import { afterProcessing, allAgree, atAdvice, atProcessing, colleges, councils } from './passage';
import type { Fact, History } from './play';

const report = <Name extends Parameters<typeof send>[0]>(
  name: Name,
  body: object,
  on: string,
  key: string = name,
): Fact => ({
  // Every report has the same way to say when it happened; the compiler cannot see that the rest fits the name.
  command: { name, body: { ...body, happened: happenedOn(on) } } as unknown as Fact['command'],
  key,
  on,
});

const deviating: Fact = send(
  'answerAdvice',
  {
    adviceId: 'advice/or',
    answers: [{ point: 'p1', answer: 'notTakenOver', reason: ref('te duur') }],
    happened: happenedOn('2025-10-20'),
  },
  '2025-10-20',
);
const forLater: Fact = send(
  'answerAdvice',
  {
    adviceId: 'advice/or',
    answers: [{ point: 'p1', answer: 'laterPhase' }],
    happened: happenedOn('2025-10-20'),
  },
  '2025-10-20',
);
const processed: readonly Fact[] = [
  ...atProcessing,
  forLater,
  answered('adviesraad', '2025-10-20', ['p1']),
  text('v2', '2025-10-21', ['feedbackReport', 'annex']),
];
const adopted: readonly Fact[] = [
  ...processed,
  ...allAgree(colleges(), 'v2', '2025-11-04'),
  ...allAgree(councils(), 'v2', '2025-12-16'),
];
const reserved = advice('or', 'v1', '2025-10-06', [], { rightsReserved: true, requestIds: [] });
const joint = advice('or', 'v1', '2025-10-01', ['p1'], { signers: ['or', 'adviesraad'], requestIds: [], form: 'oral' });
const { document: _minutes, ...withoutMinutes } = joint.command.body;
const oral: Fact<'recordAdvice'> = { ...joint, command: { name: 'recordAdvice', body: withoutMinutes } };
const met = report('recordConsultationMeeting', { worksCouncil: 'or' }, '2025-09-20');
const entrepreneurDecision = report(
  'recordEntrepreneurDecision',
  { entrepreneur: 'director', worksCouncil: 'or', deviates: true },
  '2025-12-16',
  'or',
);
const openedUnnoticed = report(
  'openPublicConsultation',
  { body: 'college-aa', textId: 'text/v1', procedure: 'awb34' },
  '2025-09-08',
);
const papers = report(
  'recordMeetingPapers',
  { body: 'council-aa', meetingOn: '2025-12-16', adviceIds: [] },
  '2025-12-01',
);

/** Histories that bring up every fact and every obligation around the advice. */
export const consultationHistories: Readonly<Record<string, readonly History[]>> = {
  papersMissing: [
    ...atAdvice,
    asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
    report('recordAdviceReceipt', { requestId: 'request/or', papersMissing: true }, '2025-09-03'),
  ],
  withoutMinutes: [...atAdvice, oral],
  confirmed: [
    ...atAdvice,
    oral,
    report('recordAdviceMinutes', { adviceId: 'advice/or', document: ref('verslag') }, '2025-10-02'),
    report('confirmAdvice', { adviceId: 'advice/or', signer: 'adviesraad' }, '2025-10-03'),
  ],
  remarked: [
    ...atProcessing,
    ...(['remark', 'promise', 'condition'] as const).map((mark) =>
      report('recordRemark', { body: 'council-bb', mark, wording: ref(mark) }, '2025-10-10', mark),
    ),
    report('answerRemark', { remarkId: 'remark/remark', answer: 'takenOver' }, '2025-10-20'),
    report('agreeFeedback', { body: 'college-aa', textId: 'text/v1' }, '2025-10-20'),
  ],
  deviating: [...atProcessing, deviating],
  reserved: [...atAdvice, reserved, text('v2', '2025-10-21')],
  noticed: [
    ...atAdvice,
    reserved,
    text('v2', '2025-10-21'),
    report('recordAdviserNotice', { adviser: 'or', about: 'newText', subject: 'text/v2' }, '2025-10-22'),
  ],
  toCarryOver: adopted,
  carriedOver: [...adopted, report('carryOverPoints', { nextPhase: ref('het uitvoeringsplan') }, '2025-12-17')],
  worksCouncil: [
    ...atAdvice,
    asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
    met,
    advice('or', 'v1', '2025-10-01'),
    entrepreneurDecision,
  ],
  executed: [
    ...atAdvice,
    asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
    met,
    advice('or', 'v1', '2025-10-01'),
    entrepreneurDecision,
    report('recordExpertAssignment', { body: 'director' }, '2025-12-18'),
    report('waiveStandstill', { entrepreneurDecisionId: 'entrepreneurDecision/or' }, '2025-12-20'),
    report('recordExecution', { entrepreneurDecisionId: 'entrepreneurDecision/or' }, '2025-12-21'),
  ],
  explained: [
    ...atAdvice,
    report('recordExplanationMeeting', { textId: 'text/v1', bodies: ['or', 'adviesraad'] }, '2025-09-05'),
    openedUnnoticed,
  ],
  noticedConsultation: [
    ...atAdvice,
    openedUnnoticed,
    report('recordConsultationNotice', { body: 'college-aa', textId: 'text/v1' }, '2025-09-10'),
  ],
  papers: [...afterProcessing, papers],
};
