import { playCase } from '../../apps/cli/src/case/play';
import type { CaseName } from '../../apps/cli/src/case/load-case';
import { systemInMemory, type SystemInMemory } from './system-in-memory';

describe('Andere regio’s spelen, zonder code voor die regio', () => {
  let system: SystemInMemory;
  beforeEach(async () => void (system = await systemInMemory()));
  afterEach(() => system.stop());

  const play = async (name: CaseName, variant: string) => {
    const lines: string[] = [];
    await playCase({ baseUrl: system.url, name, variant, log: (line) => void lines.push(line) });
    if (process.env['SHOW']) process.stdout.write(lines.join('\n'));
    return { text: lines.join('\n'), last: lines.at(-1) ?? '', lines };
  };

  it('concludes a joint arrangement after views and permission of all councils, published once by the seat (R25, R90)', async () => {
    const { text, last, lines } = await play('gemeenschappelijke-regeling', 'concluded');
    expect(text).toContain('In deze tekst ontbreekt een verplicht onderdeel: financiën.');
    expect(text).toContain('maar de raden gaven nog geen toestemming. Telt niet mee.');
    expect(lines.filter((line) => line.includes('tot en met 11'))).toHaveLength(1);
    expect(last).toContain('ronde 1\nBekendgemaakt');
    expect(last).toMatch(/Oevermeer .*✓ 03-02-2026 .*✓ 12-02-2026\n/);
    expect(last).toMatch(/Steenakker .*✓ termijn voorbij .*✓ 03-02-2026 .*– door Oevermeer\n/);
  });

  it('returns the arrangement when one council refuses permission, with its ground (R7, R26)', async () => {
    const { text, last } = await play('gemeenschappelijke-regeling', 'refused');
    expect(last).toContain('Terug naar de stuurgroep: verworpen door de raad van Steenakker op 27 januari 2026');
    expect(text).not.toContain('zonder grond');
  });

  it('lets two go on in an opt-in region where five were invited, three signed up and one said no (R123)', async () => {
    const { text, last } = await play('aanmeldregio', 'two-go-on');
    expect(text).toContain('Met dit nee doet de gemeente niet langer mee.');
    expect(text).toContain(
      'De raad van Vlierzele stelt de visie vast, maar deze gemeente meldde zich niet aan. Telt niet mee.',
    );
    expect(last).toContain('ronde 1\nBekendgemaakt');
    expect(last).toMatch(/Kerkdrecht .*✗ 14-10-2025/);
  });
});
