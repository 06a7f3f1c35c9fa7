import { useEffect, useState } from 'react';
import { filterFrom, searchWith, type TimelineFilter } from './filter';

/** The filter of the timeline, kept in the address so that a link shows another reader the same. */
export function useTimelineFilter() {
  const [filter, setFilter] = useState(() => filterFrom(window.location.search));
  useEffect(() => {
    const follow = () => setFilter(filterFrom(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const choose = (change: Partial<TimelineFilter>) => {
    const next = { ...filter, ...change };
    const { pathname, search, hash } = window.location;
    window.history.replaceState(null, '', `${pathname}${searchWith(search, next)}${hash}`);
    setFilter(next);
  };
  return [filter, choose] as const;
}
