import { exampleDefinitions, builtInDefinitions } from './built-in';
import { readDefinition } from './read-definition';

const [arrangement = '', optIn = ''] = exampleDefinitions();
const [shipped = ''] = builtInDefinitions();

const readingOf = (text: string) => readDefinition(text, 'regio.yaml');
const reasonsOf = (text: string): readonly string[] => {
  const reading = readingOf(text);
  return reading.kind === 'ok' ? [] : reading.faults.map(({ path, reason }) => `${path}: ${reason}`);
};
const changed = (text: string, from: string, to: string): readonly string[] => {
  expect(text).toContain(from);
  return reasonsOf(text.replace(from, () => to));
};

describe('the definitions that come with the product', () => {
  it('are right: the region, a joint arrangement and an opt-in region', () => {
    expect([shipped, arrangement, optIn].map((text) => readingOf(text).kind)).toEqual(['ok', 'ok', 'ok']);
  });

  it('keep the hash of the region that proposals are pinned to', () => {
    const reading = readingOf(shipped);
    expect(reading.kind === 'ok' && reading.hash).toBe(
      '8c8b70c9a3a3dfc58bc424e62867668591620ee3010795e2a5bfaa36ffcb662a',
    );
  });
});

describe('a joint arrangement goes past the councils (R25, R90)', () => {
  it('gives the councils eight weeks for their view', () => {
    expect(changed(arrangement, 'length: P8W', 'length: P6W')).toEqual([
      'routes[0].steps[2].term: De raden hebben acht weken (Wgr 1 lid 3).',
    ]);
  });

  it('needs permission of the councils before the colleges conclude', () => {
    expect(changed(arrangement, 'purpose: permission', 'purpose: adopt')).toEqual([
      'routes[0].steps: Een gemeenschappelijke regeling gaat langs de raden: eerst zienswijze, dan toestemming, dan sluiten de colleges haar (Wgr 1).',
    ]);
    expect(
      changed(arrangement, '        purpose: permission\n', '        purpose: permission\n        optional: true\n'),
    ).toEqual(['routes[0].steps[3].optional: De wet laat deze stap niet overslaan.']);
  });

  it('asks each council whose college concludes', () => {
    const permission = arrangement.replace(
      /(purpose: permission\n\s+bodies: \[council-vb0101, council-vb0102, council-vb0103), council-vb0104\]/,
      '$1]',
    );
    expect(reasonsOf(permission)).toEqual([
      'routes[0].steps[3].bodies: De raad van vb0104 ontbreekt, maar zijn college besluit wel.',
    ]);
  });

  it('lets the general board ratify a secrecy, which other regions do not (R36)', () => {
    const ratifies = [arrangement, shipped].map((text) => {
      const reading = readingOf(text);
      return reading.kind === 'ok' && reading.definition.routes.map((route) => route.policies.ratifySecrecy);
    });
    expect(ratifies).toEqual([[true], [undefined, undefined, undefined]]);
  });

  it('is published once, by its seat (R90)', () => {
    expect(changed(arrangement, 'municipalities: [vb0101]', 'municipalities: [vb0101, vb0102]')).toEqual([
      'routes[0].steps[5].municipalities: Een gemeenschappelijke regeling wordt één keer bekendgemaakt, door de gemeente van vestiging (Wgr 26).',
    ]);
  });

  it('does not hold for other routes: there each municipality publishes in its own gazette (R90)', () => {
    expect(changed(arrangement, '    subject: jointArrangement\n', '').at(0)).toBe(
      'routes[0].steps[5].municipalities: De gemeente vb0102 besluit mee en maakt dus zelf bekend (Bekendmakingswet 2).',
    );
  });
});

describe('founding a private-law entity (R24)', () => {
  it('is no route without a round for the wishes and objections of the councils (R24)', () => {
    expect(
      changed(optIn, 'id: wishes\n        kind: zienswijzeRound', 'id: wishes\n        kind: councilRound'),
    ).toEqual([
      'routes[1].steps: De raden geven eerst hun wensen en bedenkingen, dan besluiten de colleges (Gemeentewet 160 lid 2).',
      'routes[1].steps[2]: De colleges stemmen in voor de raden besluiten, niet daarna.',
    ]);
  });
});

describe('what a route must be', () => {
  it('ends with a decision of colleges or councils, not with an alignment (R6)', () => {
    const route = shipped.replace(
      'purpose: consent\n        bodies: [college-gm1903, college-gm1729, college-gm0935, college-gm0938, college-gm0981, college-gm0994]\n    policies',
      'purpose: release\n        bodies: [college-gm1903, college-gm1729, college-gm0935, college-gm0938, college-gm0981, college-gm0994]\n    policies',
    );
    expect(reasonsOf(route)).toEqual([
      'routes[1].steps[0]: Een ronde eindigt met een besluit van colleges of raden; na deze stap besluit niemand meer.',
    ]);
  });

  it('decides again on a new text: no decision survives a return (R8)', () => {
    expect(
      changed(
        shipped,
        'afterReturn: [alignment, consent, councils, publication]',
        'afterReturn: [alignment, councils, publication]',
      ),
    ).toEqual([
      'routes[0].policies.afterReturn: De stap consent ontbreekt: een besluit geldt niet voor een nieuwe tekst.',
    ]);
  });

  it('cannot both let a no mean leaving and let it return the note (R123)', () => {
    expect(changed(optIn, 'oneRejectionReturns: false', 'oneRejectionReturns: true')).toEqual([
      'routes[0].policies.optIn: Wie nee zegt, doet niet meer mee. Dan kan één nee de nota niet ook terugbrengen.',
    ]);
  });

  it('gives each name to one body only (R11)', () => {
    expect(changed(shipped, 'name: Ondernemingsraad MTB', 'name: clientenraad szmh')).toEqual([
      expect.stringMatching(/aliases\[0\]: De naam "Cliëntenraad SZMH" hoort ook bij or-mtb\.$/) as string,
    ]);
  });
});
