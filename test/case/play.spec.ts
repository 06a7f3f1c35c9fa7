import { playCase } from '../../apps/cli/src/case/play';
import { systemInMemory, type SystemInMemory } from './system-in-memory';

describe('De echte zaak spelen', () => {
  let system: SystemInMemory;
  beforeEach(async () => void (system = await systemInMemory()));
  afterEach(() => system.stop());

  const play = async (variant: string) => {
    const lines: string[] = [];
    const played = await playCase({ baseUrl: system.url, variant, log: (line) => void lines.push(line) });
    return { lines, text: lines.join('\n'), played };
  };

  it('shows the koersnota adopted by all twelve bodies and ready for six gazettes', async () => {
    const { text, lines } = await play('adopted');
    if (process.env['SHOW']) process.stdout.write(text);
    expect(text).toContain('ronde 1\nVastgesteld door alle organen; klaar voor bekendmaking');
    const last = lines.findLast((line) => line.includes('Maastricht  ')) ?? '';
    expect(last.match(/ligt klaar/g)).toHaveLength(6);
    expect(last).toMatch(/Maastricht .*✓ 02-09-2025 \*.*✓ 11-11-2025.*✓ 16-12-2025 36–0/);
  });

  it('returns the note to the stuurgroep when the council of Vaals rejects it, and adopts it in the second round', async () => {
    const { text } = await play('vaals-rejects');
    if (process.env['SHOW']) process.stdout.write(text);
    expect(text).toContain('Terug naar de stuurgroep: verworpen door de raad van Vaals op 18 december 2025');
    expect(text).toContain('De raad van Valkenburg aan de Geul stelt de koersnota vast. (aangenomen) Telt niet mee.');
    expect(text).toContain('ronde 2\nVastgesteld door alle organen; klaar voor bekendmaking');
  });

  it('fits the board in 120 columns', async () => {
    const { lines } = await play('adopted');
    const boards = lines.filter((line) => line.includes('│')).flatMap((line) => line.split('\n'));
    expect(Math.max(...boards.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('says which variants there are when asked for another', async () => {
    await expect(play('meerssen-wijst-af')).rejects.toThrow('Kies uit: adopted, vaals-rejects.');
  });
});
