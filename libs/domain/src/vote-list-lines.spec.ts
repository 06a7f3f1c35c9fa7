import { linesOf } from './vote-list-lines';

describe('the lines of a vote list', () => {
  it('are runs of names under their heading, each from its own line and with its own side', () => {
    const text = [
      'Aangaande dit voorstel zijn 21 stemmen uitgebracht.',
      '  dhr. Aa (Rood),  ',
      '',
      'mw. Bb (Blauw)',
      'Tegen: dhr. Cc (Rood),',
      'dhr. Dd (Blauw)',
      'De raad besluit.',
      'mw. Ee (Rood)',
      'Voor:   ',
      'mw. Ff (Rood)',
    ].join('\n');
    expect(linesOf(text)).toEqual({
      announced: { cast: 21 },
      runs: [
        { line: 2, text: '  dhr. Aa (Rood),  ', side: 'for' },
        { line: 4, text: 'mw. Bb (Blauw)', side: 'for' },
        { line: 5, text: ' dhr. Cc (Rood),\ndhr. Dd (Blauw)', side: 'against' },
        { line: 8, text: 'mw. Ee (Rood)', side: 'against' },
        { line: 10, text: 'mw. Ff (Rood)', side: 'for' },
      ],
    });
  });

  it('begin a new run after an empty line, a sentence and a side, also where the side stays the same', () => {
    const runs = (text: string) => linesOf(text).runs.map((each) => [each.line, each.text]);
    expect(runs('Aa (Rood)\r\nBb (Rood)\r   \rCc (Rood)')).toEqual([
      [1, 'Aa (Rood)\nBb (Rood)'],
      [4, 'Cc (Rood)'],
    ]);
    expect(runs('Aa (Rood)\nStemming:\nBb (Rood)')).toEqual([
      [1, 'Aa (Rood)'],
      [3, 'Bb (Rood)'],
    ]);
    expect(runs('Aa (Rood)\nVoor:\nBb (Rood)')).toEqual([
      [1, 'Aa (Rood)'],
      [3, 'Bb (Rood)'],
    ]);
    expect(runs('Aa (Rood)\nVoor: Bb (Rood)')).toEqual([
      [1, 'Aa (Rood)'],
      [2, ' Bb (Rood)'],
    ]);
    expect(runs('')).toEqual([]);
  });

  it.each([
    ['Stemming voor het voorstel', 'for'],
    ['Stemming tegen het voorstel', 'against'],
    ['Uitslag: aangenomen', 'for'],
    ['Uitslag: verworpen', 'against'],
    ['Uitslag: 12 voor en 4 tegen, verworpen', undefined],
    ['Uitslag', undefined],
  ] as const)('under “%s” are on that side, else on the side they were on', (heading, side) => {
    const under = (first: string) => linesOf(`${first}\n${heading}\nAa (Rood)`).runs.map((each) => each.side);
    expect([under('Voor:'), under('Tegen:')]).toEqual([[side ?? 'for'], [side ?? 'against']]);
  });
});

describe('what a vote list announces (R78)', () => {
  it.each([
    ['Uitslag: 36 stemmen uitgebracht', { cast: 36 }],
    ['Uitslag: er zijn 36 stemmen uitgebracht', { cast: 36 }],
    ['Uitslag: 136 stemmen zijn uitgebracht, 102 stemmen voor, 34 stemmen tegen', { cast: 136, for: 102, against: 34 }],
    ['Het voorstel wordt met 21 stemmen voor en 1 stem tegen aangenomen', { for: 21, against: 1 }],
    ['Het voorstel wordt met 1 stem voor en 21 tegen verworpen', { for: 1, against: 21 }],
    ['Stemverhouding: 21 voor en 18 tegen', { for: 21, against: 18 }],
    ['Stemverhouding: 5 tegen', { against: 5 }],
    ['Voor (21):', { for: 21 }],
    ['Stemmen tegen (18):', { against: 18 }],
    ['Tegen hebben gestemd:', {}],
    ['Uitslag: unaniem aangenomen', {}],
  ] as const)('is read from “%s”', (line, announced) => {
    expect(linesOf(line)).toEqual({ announced, runs: [] });
  });

  it('adds up over the lines, and the last number counts', () => {
    const text = 'Uitslag: 3 stemmen uitgebracht\nVoor (1):\nAa (Rood)\nTegen (1):\nBb (Rood)\nUitslag: 2 tegen';
    expect(linesOf(text).announced).toEqual({ cast: 3, for: 1, against: 2 });
  });
});
