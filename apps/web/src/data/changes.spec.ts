import { backoff } from './backoff';
import { followChanges, type Connection } from './changes';

type Answer = string | Error | { readonly status: number };

const streamOf = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });

/** Plays the answers one after the other and stops after the last. */
async function follow(answers: readonly Answer[]) {
  const stop = new AbortController();
  const requests: Headers[] = [];
  const waits: number[] = [];
  const connections: Connection[] = [];
  let changes = 0;
  await followChanges({
    path: '/v1/changes',
    token: 'dev:iris:griffier@vaals-council',
    signal: stop.signal,
    onChange: () => (changes += 1),
    onConnection: (connection) => connections.push(connection),
    fetch: (_path, init) => {
      const answer = answers[requests.length];
      requests.push(new Headers(init?.headers));
      if (answer === undefined || answer instanceof Error)
        return Promise.reject(answer ?? new Error('no more answers'));
      return Promise.resolve(typeof answer === 'string' ? streamOf(answer) : new Response(null, answer));
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      if (requests.length >= answers.length) stop.abort();
      return Promise.resolve();
    },
  });
  return { requests, waits, connections, changes };
}

describe('following the changes', () => {
  it('tells of each change and of nothing else', async () => {
    const { changes, requests } = await follow([': hallo\n\nevent: changed\ndata: {}\n\nevent: other\ndata: {}\n\n']);
    expect(changes).toBe(1);
    expect(requests[0]?.get('authorization')).toBe('Bearer dev:iris:griffier@vaals-council');
    expect(requests[0]?.has('last-event-id')).toBe(false);
  });

  it('goes on after the last event it saw, and looks what it missed in between', async () => {
    const { requests, changes, connections } = await follow(['event: changed\nid: a1\ndata: {}\n\n', ': hallo\n\n']);
    expect(requests[1]?.get('last-event-id')).toBe('a1');
    expect(changes).toBe(2);
    expect(connections).toEqual(['live', 'live']);
  });

  it('says so when the server cannot be reached, and waits longer each time', async () => {
    const gone = new Error('gone');
    const { connections, waits } = await follow([gone, { status: 503 }, gone, ': terug\n\n']);
    expect(connections).toEqual(['down', 'down', 'down', 'live']);
    expect(waits).toEqual([1000, 2000, 4000, 1000]);
  });

  it('does not worry the reader when the line breaks once', async () =>
    expect((await follow([': hallo\n\n', ': hallo\n\n', new Error('gone'), ': hallo\n\n'])).connections).toEqual([
      'live',
      'live',
      'down',
      'live',
    ]));

  it('does not take a web page for a stream', async () =>
    expect((await follow([{ status: 200 }])).connections).toEqual(['down']));

  it('never waits longer than half a minute', () => expect(backoff(50)).toBe(30_000));
});
