import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, pageAt } from './app';
import { ApiError } from './data/api';
import './styles/index.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The server says when something changed; until then an answer stays good.
      staleTime: Infinity,
      retry: (count, error) => count < 3 && !(error instanceof ApiError && error.status < 500),
    },
  },
});

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no #page');

const root = createRoot(page);
void pageAt(window.location.pathname).then((shown) =>
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App>{shown}</App>
      </QueryClientProvider>
    </StrictMode>,
  ),
);
