import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

/** The id of a fact in the page, to link to. */
export const anchorOf = (id: string): string => `feit-${id}`;

const inAddress = () => window.location.hash.slice(1);

/** The anchor in the address; brings it into view once, when all that stands above it is there. */
export function useLinkedFact(): string {
  const [anchor, setAnchor] = useState(inAddress);
  const isComplete = useIsFetching() === 0;
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const follow = () => setAnchor(inAddress());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (!isComplete || shown.current === anchor) return;
    shown.current = anchor;
    if (anchor.startsWith(anchorOf(''))) document.getElementById(anchor)?.scrollIntoView();
  }, [anchor, isComplete]);
  return anchor;
}
