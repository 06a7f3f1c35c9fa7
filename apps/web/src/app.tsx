import { ReaderProvider } from './data/identity';
import { ListPage } from './pages/list-page';
import { NotFoundPage } from './pages/not-found-page';
import { ProposalPage } from './pages/proposal-page';
import { ErrorAlert, Loading } from './parts/loaded';
import { Shell } from './parts/shell';

/** Links are plain links: the browser then moves focus, title and scroll position itself, as every reader expects. */
function Page({ path }: { readonly path: string }) {
  if (path === '/') return <ListPage />;
  const proposal = /^\/voorstellen\/([\w-]+)\/?$/.exec(path)?.[1];
  return proposal === undefined ? <NotFoundPage /> : <ProposalPage id={proposal} />;
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
