import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it('gives the same text as the npm package of the author of RFC 8785', async () => {
    const { default: canonicalize } = await import('canonicalize');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  it('sorts keys by UTF-16 code unit, as in the example of RFC 8785 §3.2.3', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  it('writes numbers as ECMAScript does and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1e21, -0, 0.1, undefined], a: undefined, c: { z: null, a: '\u2028"' } })).toBe(
      '{"b":[1e+21,0,0.1,null],"c":{"a":"\u2028\\"","z":null}}',
    );
  });

  it.each([NaN, Infinity, '\ud800', { '\udc00': 1 }, 1n, undefined, new Date(0), new Map(), () => 1])(
    'refuses what has no JSON form (%#)',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});
