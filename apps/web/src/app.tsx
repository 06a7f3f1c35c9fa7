import { lazy, Suspense } from 'react';
import { ReaderProvider } from './data/identity';
import { ListPage } from './pages/list-page';
import { NotFoundPage } from './pages/not-found-page';
import { ProposalPage } from './pages/proposal-page';
import { ErrorAlert, Loading } from './parts/loaded';
import { Shell } from './parts/shell';

/** Forms come in when they are asked for: whoever only reads does not wait for them. */
const RecordPage = lazy(() => import('./pages/record-page'));

/** Links are plain links: the browser then moves focus, title and scroll position itself, as every reader expects. */
function Page({ path }: { readonly path: string }) {
  if (path === '/') return <ListPage />;
  const proposal = /^\/voorstellen\/([\w-]+)\/?$/.exec(path)?.[1];
  if (proposal !== undefined) return <ProposalPage id={proposal} />;
  const [, id, command = ''] = /^\/voorstellen\/([\w-]+)\/vastleggen(?:\/([\w-]+))?\/?$/.exec(path) ?? [];
  if (id === undefined) return <NotFoundPage />;
  return (
    <Suspense fallback={<Loading />}>
      <RecordPage id={id} command={command} />
    </Suspense>
  );
}

export function App() {
  return (
    <ReaderProvider
      waiting={(failure) => <Shell>{failure === null ? <Loading /> : <ErrorAlert error={failure} />}</Shell>}
    >
      <Shell>
        <Page path={window.location.pathname} />
      </Shell>
    </ReaderProvider>
  );
}
