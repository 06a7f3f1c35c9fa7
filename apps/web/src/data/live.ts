import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { timeInWords } from '../dates';
import { followChanges, type Connection } from './changes';
import { useReader } from './identity';
import { refresher } from './refresher';

const everyTenSeconds = 10_000;

export interface Live {
  readonly connection: Connection;
  /** The last change, in words for the screen and the screen reader; undefined when nothing has changed yet. */
  readonly news: string | undefined;
}

/** Keeps what is on the screen up to date: told by the server, or every ten seconds while it cannot be reached. */
export function useLive(path: string, newest: () => string | undefined): Live {
  const client = useQueryClient();
  const { token } = useReader();
  const [connection, setConnection] = useState<Connection>('connecting');
  const [news, setNews] = useState<string>();
  const tell = useEffectEvent(() => {
    const fact = newest();
    const time = `Bijgewerkt om ${timeInWords(new Date())}.`;
    setNews(fact === undefined ? time : `${time} Nieuw: ${fact}`);
  });

  useEffect(() => {
    const stop = new AbortController();
    const refresh = refresher(client, () => tell());
    let timer: ReturnType<typeof setInterval> | undefined;
    const onConnection = (now: Connection) => {
      setConnection(now);
      clearInterval(timer);
      timer = now === 'down' ? setInterval(() => void refresh(), everyTenSeconds) : undefined;
    };
    void followChanges({ path, token, signal: stop.signal, onChange: () => void refresh(), onConnection });
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [client, path, token]);

  return { connection, news };
}
