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
  /** An empty token is nobody: then it is asked again. */
  readonly choose: (token: string) => void;
}

const key = 'eensluidend.identity';
const ReaderContext = createContext<Reader>({ token: undefined, identities: [], isOff: true, choose: () => undefined });

export const useReader = (): Reader => useContext(ReaderContext);

/** A tab keeps who was chosen in it; a new tab begins as who was chosen last in any. */
const kept = (): string => sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? '';

function keep(token: string): void {
  sessionStorage.setItem(key, token);
  localStorage.setItem(key, token);
}

interface ReaderProviderProps {
  /** What to show until the identities are known; `failure` is null while nothing went wrong. */
  readonly waiting: (failure: Error | null) => ReactNode;
  /** What to show until somebody was chosen: nobody reads as another without having said so. */
  readonly asking: ReactNode;
  readonly children: ReactNode;
}

/** Who is reading. Until people can sign in this is a development identity. */
export function ReaderProvider({ waiting, asking, children }: ReaderProviderProps) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState(kept);
  const { data, error, failureReason } = useQuery({
    queryKey: ['identities'],
    queryFn: ({ signal }) => read<Identity[]>('/dev/identities', undefined, signal),
    staleTime: Infinity,
    retry: (_count, failure) => !isNotThere(failure),
  });
  const choose = (token: string) => {
    keep(token);
    setChosen(token);
    // What one person may see must not stay behind for the next.
    client.removeQueries({ queryKey: ['v1'] });
  };
  const isOff = isNotThere(error);
  if (data === undefined && !isOff) return waiting(failureReason);
  const identities = data ?? [];
  const token = identities.find((one) => one.token === chosen)?.token;
  const isAsked = token === undefined && identities.length > 0;
  return <ReaderContext value={{ token, identities, isOff, choose }}>{isAsked ? asking : children}</ReaderContext>;
}
