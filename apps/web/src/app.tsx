import type { ReactNode } from 'react';
import { ApiError } from './data/api';
import { ReaderProvider } from './data/identity';
import { DifferencesPage } from './pages/differences-page';
import { ListPage } from './pages/list-page';
import { NotFoundPage } from './pages/not-found-page';
import { ProposalPage } from './pages/proposal-page';
import { AskWho } from './parts/ask-who';
import { ErrorAlert, Loading } from './parts/loaded';
import { Shell } from './parts/shell';

/**
 * The page at a path. Links are plain links: the browser then moves focus, title and scroll position itself, as every reader
 * expects. Forms come in when they are asked for: whoever only reads does not wait for them. They come in before anything is
 * rendered, because React holds what follows a fallback back for 300 ms.
 */
export async function pageAt(path: string): Promise<ReactNode> {
  if (path === '/') return <ListPage />;
  const proposal = /^\/voorstellen\/([\w-]+)\/?$/.exec(path)?.[1];
  if (proposal !== undefined) return <ProposalPage id={proposal} />;
  const compared = /^\/voorstellen\/([\w-]+)\/verschillen\/?$/.exec(path)?.[1];
  if (compared !== undefined) return <DifferencesPage id={compared} />;
  const [, id, command = ''] = /^\/voorstellen\/([\w-]+)\/vastleggen(?:\/([\w-]+))?\/?$/.exec(path) ?? [];
  if (id === undefined) return <NotFoundPage />;
  try {
    const { RecordPage } = await import('./pages/record-page');
    return <RecordPage id={id} command={command} />;
  } catch {
    return <ErrorAlert error={new ApiError(500)} />;
  }
}

export function App({ children }: { readonly children: ReactNode }) {
  return (
    <ReaderProvider
      waiting={(failure) => <Shell>{failure === null ? <Loading /> : <ErrorAlert error={failure} />}</Shell>}
      asking={
        <Shell>
          <AskWho />
        </Shell>
      }
    >
      <Shell>{children}</Shell>
    </ReaderProvider>
  );
}
