import type { QueryClient } from '@tanstack/react-query';

const answers = { queryKey: ['v1'] };

const shown = (client: QueryClient) => client.getQueriesData(answers).map(([, data]) => data);

/**
 * Fetches again what is on the screen, one round at a time: a burst of changes must not cancel every round before it ends.
 * Calls `onNews` after a round that brought another answer.
 */
export function refresher(client: QueryClient, onNews: () => void) {
  let busy = false;
  let again = false;
  return async () => {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      const before = shown(client);
      await client.invalidateQueries(answers);
      // Equal answers keep their identity, so a difference here is a difference on the screen.
      if (shown(client).some((data, index) => data !== before[index])) onNews();
    }
    busy = false;
  };
}
