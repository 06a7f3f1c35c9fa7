const names = ['validOn', 'knownOn'] as const;

/** The days for which a reader asked; civil dates, empty for today. */
export type AsOf = Readonly<Record<(typeof names)[number], string>>;

export function asOfFrom(search: string): AsOf {
  const query = new URLSearchParams(search);
  return { validOn: query.get('validOn') ?? '', knownOn: query.get('knownOn') ?? '' };
}

/** The days as a query for the API; empty when the reader asked for no day. */
export function asOfQuery(search: string): string {
  const asked = asOfFrom(search);
  const query = new URLSearchParams(names.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]])));
  return query.size === 0 ? '' : `?${query.toString()}`;
}
