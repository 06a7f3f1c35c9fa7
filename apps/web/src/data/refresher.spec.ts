import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { refresher } from './refresher';

/** A screen that shows one answer; `answer` says what the API gives the next time. */
async function screen() {
  const client = new QueryClient();
  const api = { answer: 'ronde 1', calls: 0 };
  const queryFn = () => {
    api.calls += 1;
    return Promise.resolve({ title: api.answer });
  };
  const observer = new QueryObserver(client, { queryKey: ['v1', 'board'], queryFn, staleTime: Infinity });
  const leave = observer.subscribe(() => undefined);
  await client.fetchQuery({ queryKey: ['v1', 'board'], queryFn });
  api.calls = 0;
  const done = () => {
    leave();
    client.clear();
  };
  return { client, api, done };
}

describe('refreshing the page', () => {
  it('tells the reader when an answer differs', async () => {
    const { client, api, done } = await screen();
    let news = 0;
    api.answer = 'ronde 2';
    await refresher(client, () => (news += 1))();
    expect([api.calls, news]).toEqual([1, 1]);
    done();
  });

  it('is silent when nothing on the page differs', async () => {
    const { client, api, done } = await screen();
    let news = 0;
    await refresher(client, () => (news += 1))();
    expect([api.calls, news]).toEqual([1, 0]);
    done();
  });

  it('asks once more, not fifty times, when fifty facts come in at once', async () => {
    const { client, api, done } = await screen();
    const refresh = refresher(client, () => undefined);
    await Promise.all(Array.from({ length: 50 }, () => refresh()));
    expect(api.calls).toBe(2);
    done();
  });
});
