import { ApiError, errorSentence, isNotThere } from './api';

describe('what the reader is told about an error', () => {
  it('is the sentence of the API when it gave one', () =>
    expect(
      errorSentence(
        new ApiError(401, {
          type: 'about:blank',
          status: 401,
          title: 'Niet bekend',
          detail: 'Log eerst in.',
          code: 'unknown',
        }),
      ),
    ).toBe('Log eerst in.'));

  it('is the same for not there and not for you', () => {
    expect(errorSentence(new ApiError(404))).toBe('Dit is er niet, of het is niet voor u bestemd.');
    expect(isNotThere(new ApiError(404))).toBe(true);
    expect(isNotThere(new TypeError('fetch failed'))).toBe(false);
  });

  it('says that the server cannot be reached when there was no answer', () =>
    expect(errorSentence(new TypeError('fetch failed'))).toBe(
      'De server is niet bereikbaar. Wij proberen het vanzelf opnieuw.',
    ));
});
