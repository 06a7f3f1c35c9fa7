import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { errorSentence } from '../data/api';

export const Loading = () => <p className="utrecht-paragraph quiet">Wordt geladen…</p>;

export function ErrorAlert({ error }: { readonly error: unknown }) {
  return (
    <div className="utrecht-alert utrecht-alert--error" role="alert">
      <p className="utrecht-paragraph">{errorSentence(error)}</p>
    </div>
  );
}

interface LoadedProps<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** An answer once it is there. A later failure keeps the last answer on the screen; the live line says the connection is gone. */
export function Loaded<Answer>({ query, children }: LoadedProps<Answer>) {
  if (query.data !== undefined) return children(query.data);
  return query.error === null && query.failureReason === null ? (
    <Loading />
  ) : (
    <ErrorAlert error={query.error ?? query.failureReason} />
  );
}
