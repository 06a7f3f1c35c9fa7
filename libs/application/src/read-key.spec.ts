import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKey } from './read-key';

describe('the key of an installation', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'eensluidend-key-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (text: string) => {
    const file = join(folder, 'key');
    writeFileSync(file, text);
    return readKey(file);
  };

  it('is what the file says in hexadecimal, of 32 bytes or more', () => {
    expect([...read(`${'0aFf'.repeat(16)}\n`)]).toEqual(Array.from({ length: 16 }, () => [0x0a, 0xff]).flat());
    expect(read('ab'.repeat(48))).toHaveLength(48);
  });

  it.each([
    ['empty', ''],
    ['too short', 'ab'.repeat(31)],
    ['cut off halfway a byte', 'ab'.repeat(32) + 'a'],
    ['not written in hexadecimal', 'sleutel!'.repeat(8)],
    ['only in part hexadecimal', `${'ab'.repeat(32)} en nog iets`],
  ])('is refused when it is %s', (_title, text) => {
    expect(() => read(text)).toThrow('ten minste 32 bytes');
  });
});
