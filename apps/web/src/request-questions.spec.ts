import type { Advice } from './feedback';
import { questionsOf, statusOf, type Request } from './request-questions';

const request = (adviser: string, askedBy: string, more: Partial<Request> = {}): Request => ({
  requestId: `${adviser}-${askedBy}`,
  adviser,
  askedBy,
  type: 'advice',
  round: 1,
  status: 'answered',
  question: 'Wat vindt u?',
  papers: [],
  ...more,
});

const advice = (on: string, ...requestIds: string[]): Advice => ({
  adviceId: `a-${on}`,
  on,
  assumed: true,
  requestIds,
  signers: ['or'],
  addressees: ['stuurgroep'],
  round: 1,
  form: 'written',
  tendency: 'positive',
  rightsReserved: false,
  points: [],
  openPoints: [],
});

describe('the requests for advice', () => {
  it('shows one question once, with all who were asked', () =>
    expect(
      questionsOf({
        requests: [request('fnv', 'a'), request('or', 'b'), request('or', 'c', { question: 'En nu?' })],
        advices: [],
      }).map(({ question, lines }) => [question, ...lines.map((line) => line.request.adviser)]),
    ).toEqual([
      ['Wat vindt u?', 'fnv', 'or'],
      ['En nu?', 'or'],
    ]));

  it('gives a request the advice that answers it; one advice may answer more than one', () => {
    const requests = [request('or', 'a'), request('or', 'b'), request('or', 'c'), request('fnv', 'a')];
    const advices = [advice('2025-05-02', 'or-c'), advice('2025-05-01', 'or-a', 'or-b')];
    const [question] = questionsOf({ requests, advices });
    expect(question?.lines.map((line) => line.advice?.on)).toEqual([
      '2025-05-01',
      '2025-05-01',
      '2025-05-02',
      undefined,
    ]);
  });

  it('does not say that an advice answers a request that is still open, such as one from before the request', () => {
    const requests = [request('or', 'a', { status: 'open' }), request('or', 'b', { status: 'open', type: 'input' })];
    const lines = questionsOf({ requests, advices: [advice('2025-05-01', 'or-a', 'or-b')] }).flatMap(
      (one) => one.lines,
    );
    expect(lines.map((line) => [line.advice?.on, line.beside?.on])).toEqual([
      [undefined, '2025-05-01'],
      ['2025-05-01', undefined],
    ]);
  });

  it('puts the newest round first', () => {
    const requests = [1, 2, 3].map((round) => request('or', 'a', { round }));
    expect(questionsOf({ requests, advices: [] }).map(({ round }) => round)).toEqual([3, 2, 1]);
  });

  it('says how a request without advice stands', () => {
    expect(statusOf(request('or', 'mtb', { status: 'lapsed' }))).toBe('geen advies binnen de termijn');
    expect(statusOf(request('or', 'mtb', { status: 'open', type: 'input' }))).toBe('om input gevraagd');
  });
});
