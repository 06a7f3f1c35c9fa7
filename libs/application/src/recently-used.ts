/** Keeps what can be had again, up to a total weight: what was used longest ago goes first. */
export const recentlyUsed = <Value extends string | object>(most: number, weightOf: (value: Value) => number) => {
  /** In the order of their last use. */
  const kept = new Map<string, Value>();
  let weight = 0;
  const remove = (key: string): void => {
    const value = kept.get(key);
    if (value === undefined) return;
    kept.delete(key);
    weight -= weightOf(value);
  };
  return {
    get(key: string): Value | undefined {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key: string, value: Value): void {
      remove(key);
      kept.set(key, value);
      weight += weightOf(value);
      for (const oldest of kept.keys()) {
        if (weight <= most) return;
        remove(oldest);
      }
    },
    remove,
  };
};
