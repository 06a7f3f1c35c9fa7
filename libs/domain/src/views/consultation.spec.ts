import {
  asked,
  atAdvice,
  consultationHistories,
  given,
  happenedOn,
  received,
  ref,
  send,
  viewFor,
  type History,
} from '@eensluidend/testing';
import { consultationLines } from './consultation';

const lines = (history: readonly History[] | undefined) =>
  consultationLines(given(history ?? []).state, viewFor('2026-03-01')).consultation;

describe('what is known around the advice', () => {
  it('is empty but for the municipalities without advice when nobody was asked', () => {
    expect(lines(atAdvice)).toEqual({
      withoutAdvice: ['aa', 'bb', 'cc'],
      advisersNamed: [],
      notConfirmed: [],
      requests: [],
      remarks: [],
      notCarriedOver: [],
      entrepreneurDecisions: [],
      publicConsultations: [],
    });
  });

  it('names who signed an oral advice and who has yet to confirm it', () => {
    expect(lines(consultationHistories['withoutMinutes'])).toEqual({
      withoutAdvice: ['bb', 'cc'],
      advisersNamed: [
        { body: 'or', adviceId: 'advice/or', on: '2025-10-01' },
        { body: 'adviesraad', adviceId: 'advice/or', on: '2025-10-01' },
      ],
      notConfirmed: [{ adviceId: 'advice/or', signers: ['or', 'adviesraad'] }],
      requests: [],
      remarks: [],
      notCarriedOver: [],
      entrepreneurDecisions: [],
      publicConsultations: [],
    });
    expect(lines(consultationHistories['confirmed']).notConfirmed).toEqual([
      { adviceId: 'advice/or', signers: ['or'] },
    ]);
  });

  it('shows remarks with what was answered, and nobody who has to confirm a written advice', () => {
    expect(lines(consultationHistories['remarked'])).toEqual({
      withoutAdvice: ['bb', 'cc'],
      advisersNamed: [
        { body: 'or', adviceId: 'advice/or', on: '2025-10-06' },
        { body: 'adviesraad', adviceId: 'advice/adviesraad', on: '2025-10-06' },
      ],
      notConfirmed: [],
      requests: [
        { requestId: 'request/or', primacyOfPolitics: false },
        { requestId: 'request/adviesraad', primacyOfPolitics: false },
      ],
      remarks: [
        {
          remarkId: 'remark/remark',
          body: 'council-bb',
          mark: 'remark',
          wording: 'remark',
          answer: 'takenOver',
        },
        { remarkId: 'remark/promise', body: 'council-bb', mark: 'promise', wording: 'promise' },
        { remarkId: 'remark/condition', body: 'council-bb', mark: 'condition', wording: 'condition' },
      ],
      notCarriedOver: [],
      entrepreneurDecisions: [],
      publicConsultations: [],
    });
  });

  it('gives the reason for which a condition of a council was not met', () => {
    const reasoned = send(
      'answerRemark',
      {
        remarkId: 'remark/condition',
        answer: 'notTakenOver',
        reason: ref('te duur'),
        happened: happenedOn('2025-10-21'),
      },
      '2025-10-21',
      'condition',
    );
    expect(lines([...(consultationHistories['remarked'] ?? []), reasoned]).remarks.at(-1)).toEqual({
      remarkId: 'remark/condition',
      body: 'council-bb',
      mark: 'condition',
      wording: 'condition',
      answer: 'notTakenOver',
      reason: 'te duur',
    });
  });

  it('lists the points that were left to a later phase until somebody takes them along', () => {
    expect(lines(consultationHistories['toCarryOver']).notCarriedOver).toEqual([{ subject: 'advice/or', point: 'p1' }]);
    expect(lines(consultationHistories['carriedOver']).notCarriedOver).toEqual([]);
  });

  it('shows until when an entrepreneur that deviates has to wait, and no such day once he need not', () => {
    const decided = {
      entrepreneurDecisionId: 'entrepreneurDecision/or',
      entrepreneur: 'director',
      deviates: true,
      on: '2025-12-16',
    };
    expect(lines(consultationHistories['worksCouncil']).entrepreneurDecisions).toEqual([
      { ...decided, executionFrom: '2026-01-17', appealUntil: '2026-01-16' },
    ]);
    expect(lines(consultationHistories['executed']).entrepreneurDecisions).toEqual([decided]);
  });

  it('starts the term of a public consultation with its notice', () => {
    const opened = {
      publicConsultationId: 'publicConsultation/openPublicConsultation',
      body: 'college-aa',
      procedure: 'awb34',
    };
    expect(lines(consultationHistories['explained']).publicConsultations).toEqual([opened]);
    expect(lines(consultationHistories['noticedConsultation']).publicConsultations).toEqual([
      {
        ...opened,
        from: '2025-09-10',
        dueOn: '2025-10-21',
        computed: '6 weken met 10 september 2025 als eerste dag: tot en met 21 oktober 2025.',
      },
    ]);
  });

  it('says how long after the first decision a request came in (R49)', () => {
    const requests = lines([
      ...atAdvice,
      asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
      received('or', '2025-10-19'),
      asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
      received('adviesraad', '2025-09-02'),
    ]).requests;
    expect(requests).toEqual([
      { requestId: 'request/or', daysAfterDecision: 47, primacyOfPolitics: false },
      { requestId: 'request/adviesraad', primacyOfPolitics: false },
    ]);
  });
});
