import type { ProposalView } from '@eensluidend/contracts';
import { wordsFor } from './words';

export type Request = ProposalView['requests'][number];
type Advice = ProposalView['advices'][number];

export interface RequestLine {
  readonly request: Request;
  /** The advice that answers this request: it tells when it came and whether that is assumed. */
  readonly advice?: Pick<Advice, 'on' | 'assumed'>;
  /** An advice that names this request and does not answer it, such as one from before the request. */
  readonly beside?: Pick<Advice, 'on' | 'assumed'>;
}

/** One question and all who were asked it in one round. */
export interface Question {
  readonly round: number;
  readonly question: string;
  readonly isInput: boolean;
  readonly lines: readonly RequestLine[];
}

/** The requests by question, the newest round first. */
export function questionsOf({ requests, advices }: Pick<ProposalView, 'requests' | 'advices'>): Question[] {
  const lines = requests.map((request): RequestLine => {
    const advice = advices.find(({ requestIds }) => requestIds.includes(request.requestId));
    const isAnswered = request.status === 'answered' || request.type === 'input';
    return { request, ...(advice && (isAnswered ? { advice } : { beside: advice })) };
  });
  const key = ({ request: { round, type, question } }: RequestLine) => JSON.stringify([round, type, question]);
  return [...Map.groupBy(lines, key).values()]
    .flatMap((same): Question[] => {
      const [first] = same;
      if (first === undefined) return [];
      const { round, type, question } = first.request;
      return [{ round, question, isInput: type === 'input', lines: same }];
    })
    .toSorted((a, b) => b.round - a.round);
}

/** How a request without advice stands. A question for input has no term, so nobody is waited for. */
export const statusOf = ({ type, status }: Request): string =>
  type === 'input' ? 'om input gevraagd' : wordsFor('requests', status);
