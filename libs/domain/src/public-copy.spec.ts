import { publicCopy, publicVotes } from './public-copy';

const people = [
  { name: 'Jan Jansen', holdsOffice: false },
  { name: 'Jan', holdsOffice: false },
  { name: 'P. de Wit', holdsOffice: true },
];
const copy = (text: string) => publicCopy(text, people);

describe('a public copy', () => {
  it('leaves out e-mail addresses and the name of the handler (R99)', () => {
    const text = 'Behandeld door: K. Peters\nVragen aan k.peters@vaals.example.nl of griffie@aa.nl.\nDe raad besluit.';
    expect(copy(text)).toEqual({
      text: 'Behandeld door: [naam weggelaten]\nVragen aan [e-mailadres weggelaten] of [e-mailadres weggelaten].\nDe raad besluit.',
      leftOut: 3,
    });
  });

  it.each(['06-12345678', '06 1234 5678', '+31 6 12345678', '043-350 40 40', '0031433504040'])(
    'leaves out a telephone number: %s (R99)',
    (number) => {
      expect(copy(`Bel ${number}.`)).toEqual({ text: 'Bel [telefoonnummer weggelaten].', leftOut: 1 });
    },
  );

  it.each(['2025.03898', '91-2025', '16-12-2025', '20250116', '€ 1.000.000.000'])(
    'keeps what is no telephone number: %s (R99)',
    (number) => {
      expect(copy(`Nummer ${number}.`)).toEqual({ text: `Nummer ${number}.`, leftOut: 0 });
    },
  );

  it('leaves out names outside an office and keeps those in office (R99)', () => {
    expect(copy('jan jansen schreef met burgemeester P. de Wit in januari; Jan hielp.')).toEqual({
      text: '[naam weggelaten] schreef met burgemeester P. de Wit in januari; [naam weggelaten] hielp.',
      leftOut: 2,
    });
  });

  it('takes a name as it is written, also with signs that mean something to a search (R99)', () => {
    const odd = [{ name: 'A. (Ans) B+C', holdsOffice: false }];
    expect(publicCopy('Door A. (Ans) B+C.', odd)).toEqual({ text: 'Door [naam weggelaten].', leftOut: 1 });
  });

  it('of a vote list holds sums and groups, and no member (R99, R115)', () => {
    const byMember = [{ member: 'person-1', group: 'rood', vote: 'for' as const }];
    const byGroup = [{ group: 'rood', for: 1, against: 0 }];
    expect(publicVotes({ method: 'rollCall', for: 1, against: 0, byGroup, byMember })).toEqual({
      method: 'rollCall',
      for: 1,
      against: 0,
      byGroup,
    });
  });
});
