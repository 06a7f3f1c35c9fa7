import type {
  BoardView,
  ObligationsView,
  ProposalListView,
  ProposalView,
  TimelineView,
  WhyView,
} from '@eensluidend/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { StoredDefinition } from '../names';
import { read } from './api';
import { useReader } from './identity';

/** The key of an answer: what one reader may see is never shown to another. */
export const answerKey = (token: string | undefined, path: string) => ['v1', token, path] as const;

export const proposalPath = (id: string) => `/v1/proposals/${encodeURIComponent(id)}`;
export const timelinePath = (id: string) => `${proposalPath(id)}/timeline`;

function useAnswer<Answer>(path: string): UseQueryResult<Answer> {
  const { token } = useReader();
  return useQuery({
    queryKey: answerKey(token, path),
    queryFn: ({ signal }) => read<Answer>(path, token, signal),
  });
}

export const useProposals = () => useAnswer<ProposalListView>('/v1/proposals');
export const useProposal = (id: string) => useAnswer<ProposalView>(proposalPath(id));
export const useBoard = (id: string) => useAnswer<BoardView>(`${proposalPath(id)}/board`);
export const useWhy = (id: string) => useAnswer<WhyView>(`${proposalPath(id)}/why`);
export const useObligations = (id: string) => useAnswer<ObligationsView>(`${proposalPath(id)}/obligations`);
export const useTimeline = (id: string) => useAnswer<TimelineView>(timelinePath(id));

/** The regions as data: what ids of bodies and groups are called. */
export const useDefinitions = () =>
  useAnswer<{ readonly definitions: readonly StoredDefinition[] }>('/v1/process-definitions');
