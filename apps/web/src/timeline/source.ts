/** Where a fact comes from, as a sentence: what the API says in a sentence stays, a citation is introduced as one. */
export function sourceSentence(source: string): string {
  const isSentence = source.startsWith('Aanname:') || source.endsWith('.');
  const said = isSentence ? source : `Bron: ${source}`;
  return /[.?!]$/.test(said) ? said : `${said}.`;
}
