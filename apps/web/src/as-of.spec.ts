import { asOfQuery } from './as-of';

describe('Another day', () => {
  it('goes to the API as the reader asked for it, without the filter of the timeline', () => {
    expect(asOfQuery('?validOn=2025-12-16&orgaan=council-gm0981&knownOn=')).toBe('?validOn=2025-12-16');
    expect(asOfQuery('?knownOn=2025-12-17&validOn=2025-12-16')).toBe('?validOn=2025-12-16&knownOn=2025-12-17');
  });

  it('is not asked when the address names no day', () => {
    expect(asOfQuery('?volgorde=oudste')).toBe('');
  });
});
