import { counted, keyInWords, listed, sentenceCase, wordsFor } from './words';

it('has Dutch words for the codes of the API', () => {
  expect(wordsFor('outcomes', 'adoptedAsProposed')).toBe('conform voorstel');
  expect(wordsFor('answers', 'partly')).toBe('deels overgenomen');
  expect(wordsFor('legalBases', 'Gw147')).toBe('Gemeentewet 147');
});

it('shows a code it does not know as it is', () => expect(wordsFor('outcomes', 'somethingNew')).toBe('somethingNew'));

it('puts a key, a count and a list into words', () => {
  expect(sentenceCase(keyInWords('raad-informeren'))).toBe('Raad informeren');
  expect([counted(1, 'dag', 'dagen'), counted(0, 'dag', 'dagen')]).toEqual(['1 dag', '0 dagen']);
  expect(listed(['Vaals', 'Meerssen', 'Maastricht'])).toBe('Vaals, Meerssen en Maastricht');
});
