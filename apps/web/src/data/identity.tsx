import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { isNotThere, read } from './api';

/** One of the development identities: a token as the API wants it and the words for it. */
export interface Identity {
  readonly token: string;
  readonly label: string;
}

interface Reader {
  readonly token: string | undefined;
  readonly identities: readonly Identity[];
  readonly isOff: boolean;
  readonly choose: (token: string) => void;
}

const key = 'eensluidend.identity';
const ReaderContext = createContext<Reader>({ token: undefined, identities: [], isOff: true, choose: () => undefined });

export const useReader = (): Reader => useContext(ReaderContext);

interface ReaderProviderProps {
  /** What to show until the identities are known; `failure` is null while nothing went wrong. */
  readonly waiting: (failure: Error | null) => ReactNode;
  readonly children: ReactNode;
}

/** Who is reading. Until people can sign in this is a development identity, kept for this tab only. */
export function ReaderProvider({ waiting, children }: ReaderProviderProps) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(key));
  const { data, error, failureReason } = useQuery({
    queryKey: ['identities'],
    queryFn: ({ signal }) => read<Identity[]>('/dev/identities', undefined, signal),
    staleTime: Infinity,
    retry: (_count, failure) => !isNotThere(failure),
  });
  const choose = (token: string) => {
    sessionStorage.setItem(key, token);
    setChosen(token);
    // What one person may see must not stay behind for the next.
    client.removeQueries({ queryKey: ['v1'] });
  };
  const isOff = isNotThere(error);
  if (data === undefined && !isOff) return waiting(failureReason);
  const identities = data ?? [];
  const token = (identities.find((one) => one.token === chosen) ?? identities[0])?.token;
  return <ReaderContext value={{ token, identities, isOff, choose }}>{children}</ReaderContext>;
}
