import { recentlyUsed } from './recently-used';

describe('what is kept because it was used', () => {
  const cache = () => recentlyUsed<string>(10, (value) => value.length);
  const keysOf = (kept: ReturnType<typeof cache>) => ['a', 'b', 'c'].filter((key) => kept.get(key) !== undefined);

  it('makes room by weight, not by number', () => {
    const kept = cache();
    kept.set('a', 'xxxx');
    kept.set('b', 'xxxx');
    kept.set('c', 'xx');
    expect(keysOf(kept)).toEqual(['a', 'b', 'c']);
    kept.set('c', 'xxxxxx');
    expect(keysOf(kept)).toEqual(['b', 'c']);
  });

  it('keeps what was used last, though it came first', () => {
    const kept = cache();
    kept.set('a', 'xxxx');
    kept.set('b', 'xxxx');
    kept.get('a');
    kept.set('c', 'xxxx');
    expect(keysOf(kept)).toEqual(['a', 'c']);
  });

  it('weighs a value that took the place of another once', () => {
    const kept = cache();
    for (let times = 0; times < 5; times++) kept.set('a', 'xxxx');
    kept.set('b', 'xxxx');
    kept.remove('b');
    kept.set('c', 'xxxxxx');
    expect(keysOf(kept)).toEqual(['a', 'c']);
  });

  it('does not keep what is too heavy by itself', () => {
    const kept = cache();
    kept.set('a', 'x'.repeat(11));
    expect(keysOf(kept)).toEqual([]);
    kept.set('b', 'x'.repeat(10));
    expect(keysOf(kept)).toEqual(['b']);
  });
});
