import { useEffect, useRef, useState } from 'react';
import { useReader } from '../data/identity';
import { withDraft, type Draft } from './draft';
import { draftName, keepDraft, keptDraft } from './kept-draft';

/** The browser asks before the page goes while something was typed. */
function useAskBeforeLeaving(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAsked]);
}

/** What is typed in one form, kept until it is recorded or this tab is closed. */
export function useDraft(startNow: () => Draft) {
  const { token } = useReader();
  const [{ name, start, kept }] = useState(() => {
    const [at, first] = [draftName(token, window.location.pathname + window.location.search), startNow()];
    return { name: at, start: first, kept: keptDraft(sessionStorage, at, first) };
  });
  const [draft, setDraft] = useState(kept?.draft ?? start);
  const [typed, setTyped] = useState(kept !== undefined);
  const [restored, setRestored] = useState(kept !== undefined);
  // One key for one filled-in form: sent again after a failure, it is recorded once.
  const key = useRef(kept?.key);

  useAskBeforeLeaving(typed);
  useEffect(() => {
    if (typed) keepDraft(sessionStorage, name, start, { draft, key: key.current });
  }, [typed, name, start, draft]);

  /** Recorded or thrown away: nothing of it stays in the browser. */
  const drop = () => {
    sessionStorage.removeItem(name);
    key.current = undefined;
    setTyped(false);
    setRestored(false);
  };

  return {
    draft,
    /** Whether this is what was typed before the page was left. */
    restored,
    change: (at: string, value: Draft) => {
      setTyped(true);
      setDraft((now) => withDraft(now, at, value));
    },
    /** The key to send it under, kept before it is sent. */
    keyToSend: (): string => {
      key.current ??= crypto.randomUUID();
      if (typed) keepDraft(sessionStorage, name, start, { draft, key: key.current });
      return key.current;
    },
    drop,
    again: () => {
      drop();
      setDraft(startNow());
    },
  };
}
