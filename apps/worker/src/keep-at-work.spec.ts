import { keepAtWork, untilStopped } from './keep-at-work';

const broken = new SyntaxError('the workflows are no code');
const away = new Error('away');

describe('Werk dat eindigt', () => {
  let control: AbortController;
  let said: unknown[];
  beforeEach(() => ([control, said] = [new AbortController(), []]));
  const options = () => ({
    signal: control.signal,
    onError: (error: unknown) => void said.push(error),
    isAway: (error: unknown) => error === away,
    pauseMs: 1,
  });

  it('is started again, and given up with its reason when it failed six times in a minute', async () => {
    await expect(keepAtWork(() => Promise.reject(broken), options())).rejects.toBe(broken);
    expect(said).toEqual(Array(6).fill(broken));
  });

  it('is never given up as long as what it needs is away', async () => {
    let tries = 0;
    const work = (): Promise<void> => {
      if (++tries === 20) control.abort();
      return Promise.reject(away);
    };
    await keepAtWork(work, options());
    expect([tries, said.length]).toEqual([20, 20]);
  });

  it('is not started again once a stop was asked', async () => {
    let starts = 0;
    await keepAtWork(() => Promise.resolve(void (++starts === 2 && control.abort())), options());
    expect(starts).toBe(2);
  });
});

describe('De delen van de worker', () => {
  let control: AbortController;
  let ended: string[];
  beforeEach(() => ([control, ended] = [new AbortController(), []]));
  const never = new Promise<void>(() => undefined);
  const until = (parts: Readonly<Record<string, Promise<void>>>) =>
    untilStopped(parts, control.signal, (part) => void ended.push(part));

  it('end together when a stop was asked, also when one of them fails by it', async () => {
    control.abort();
    await until({ relay: Promise.resolve(), guard: Promise.reject(away) });
    expect(ended).toEqual([]);
  });

  it('end with the reason of the first that fails, though the others go on', async () => {
    await expect(until({ relay: never, guard: Promise.reject(broken) })).rejects.toBe(broken);
    expect(ended).toEqual(['guard']);
  });

  it('end when one of them just stops', async () => {
    await expect(until({ relay: Promise.resolve(), guard: never })).rejects.toThrow('relay ended unasked');
  });
});
