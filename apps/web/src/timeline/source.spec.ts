import { sourceSentence } from './source';

it.each([
  ['Door het systeem gezet.', 'Door het systeem gezet.'],
  ['Aanname: de dag is aangenomen', 'Aanname: de dag is aangenomen.'],
  ['Raadsbesluit Maastricht, 16 december 2025', 'Bron: Raadsbesluit Maastricht, 16 december 2025.'],
])('tells where a fact comes from: %s', (source, sentence) => expect(sourceSentence(source)).toBe(sentence));
