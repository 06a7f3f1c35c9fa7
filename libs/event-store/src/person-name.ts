/** The same name typed on two machines is the same person: composed characters, single spaces. */
export function normalName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ');
}
