import type {
  BoardView,
  DifferencesView,
  ObligationsView,
  ProposalListView,
  ProposalView,
  ReportedFactView,
  RulesView,
  TimelineView,
  WhyView,
} from '@eensluidend/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { asOfQuery } from '../as-of';
import type { StoredDefinition } from '../names';
import { read, readText } from './api';
import { useReader } from './identity';

/** The key of an answer: what one reader may see is never shown to another. */
export const answerKey = (token: string | undefined, path: string) => ['v1', token, path] as const;

export const proposalPath = (id: string) => `/v1/proposals/${encodeURIComponent(id)}`;
export const timelinePath = (id: string) => `${proposalPath(id)}/timeline${asOf()}`;

function useAnswer<Answer>(path: string): UseQueryResult<Answer> {
  const { token } = useReader();
  return useQuery({
    queryKey: answerKey(token, path),
    queryFn: ({ signal }) => read<Answer>(path, token, signal),
  });
}

/** The days in the address: every view of a proposal as it stood, or as it was known, on that day. */
const asOf = (): string => asOfQuery(window.location.search);

export const useProposals = () => useAnswer<ProposalListView>('/v1/proposals');
export const useProposal = (id: string) => useAnswer<ProposalView>(`${proposalPath(id)}${asOf()}`);
export const useBoard = (id: string) => useAnswer<BoardView>(`${proposalPath(id)}/board${asOf()}`);
export const useWhy = (id: string) => useAnswer<WhyView>(`${proposalPath(id)}/why${asOf()}`);
export const useObligations = (id: string) => useAnswer<ObligationsView>(`${proposalPath(id)}/obligations${asOf()}`);
export const useTimeline = (id: string) => useAnswer<TimelineView>(timelinePath(id));

/** A fact as it was reported, for who corrects it; nothing is asked where there is none. */
export function useReportedFact(id: string, fact: string | null): UseQueryResult<ReportedFactView> {
  const { token } = useReader();
  const path = `${proposalPath(id)}/facts/${encodeURIComponent(fact ?? '')}`;
  return useQuery({
    queryKey: answerKey(token, path),
    queryFn: ({ signal }) => read<ReportedFactView>(path, token, signal),
    enabled: fact !== null,
  });
}

/** The words that differ between two texts of a proposal. */
export const useDifferences = (id: string, from: string, to: string) =>
  useAnswer<DifferencesView>(`${proposalPath(id)}/differences?${new URLSearchParams({ from, to }).toString()}`);

/** The text of a paper of a proposal. */
export function usePaper(id: string, documentId: string): UseQueryResult<string> {
  const { token } = useReader();
  const path = `${proposalPath(id)}/documents/${encodeURIComponent(documentId)}`;
  return useQuery({ queryKey: answerKey(token, path), queryFn: ({ signal }) => readText(path, token, signal) });
}

/** The regions as data: what ids of bodies and groups are called. */
export const useDefinitions = () =>
  useAnswer<{ readonly definitions: readonly StoredDefinition[] }>('/v1/process-definitions');

/** The rules of the catalogue, by number. */
export const useRules = () => useAnswer<RulesView>('/v1/rules');
