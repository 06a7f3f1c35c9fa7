import { commands } from '@eensluidend/contracts';
import { z } from 'zod';
import { parsed } from './invalid';
import { problemOf, RefusalError } from './problem';

const refusalOf = (schema: z.ZodType, body: unknown): RefusalError => {
  try {
    parsed(schema, body);
  } catch (error) {
    if (error instanceof RefusalError) return error;
  }
  throw new Error('this was accepted');
};
const errorsOf = (schema: z.ZodType, body: unknown) => refusalOf(schema, body).errors ?? [];

const english =
  /\b(invalid|expected|received|required|must|string|number|input|at least|unrecognized|too (small|big))\b/i;
const shapes: readonly unknown[] = [
  {},
  [],
  null,
  'tekst',
  1,
  true,
  { happened: null },
  { happened: { on: 1, source: 1 } },
  { [' ']: 1 },
];

describe('Fouten in een verzoek', () => {
  beforeAll(() => void z.config(z.locales.nl()));

  it.each(Object.values(commands).map((each) => [each.name, each.body] as const))(
    '%s: every error is Dutch and names its field',
    (_name, schema) => {
      for (const shape of shapes) {
        const errors = errorsOf(schema, shape);
        expect(errors.length).toBeGreaterThan(0);
        for (const { field, message } of errors) {
          expect(field).not.toBe('');
          expect(message).not.toMatch(english);
          expect(message).toMatch(/^[A-Z].*\.$/);
        }
      }
    },
  );

  it('names the fields of every mistake at once, and what may stand there', () => {
    const source = { kind: 'document', citation: '' };
    expect(
      errorsOf(commands.recordAlignment.body, { textId: 1, outcome: 'eens', happened: { on: '2025-13', source } }),
    ).toEqual([
      { field: 'textId', message: 'Geef een tekst.' },
      { field: 'outcome', message: 'Kies uit: aligned, notAligned.' },
      {
        field: 'happened.on',
        message:
          'Schrijf een dag als 16-12-2025 (in een bericht: 2025-12-16). Weet u een deel niet? Schrijf dan 2025-12, 2026-XX-06 of XXXX-XX-XX.',
      },
      { field: 'happened.source.citation', message: 'Dit veld mag niet leeg zijn.' },
    ]);
  });

  it('never repeats what was typed', () => {
    const secret = 'geheim-bedrag-van-12-miljoen';
    const body = { textId: secret, outcome: secret, happened: { on: secret, source: { kind: secret } } };
    expect(JSON.stringify(errorsOf(commands.recordAlignment.body, body))).not.toContain(secret);
  });

  it('names at most a hundred mistakes', () => {
    const body = { votes: { byMember: Array.from({ length: 200 }, () => ({})) } };
    expect(errorsOf(commands.recordDecision.body, body)).toHaveLength(100);
  });

  it('has a title that fits the kind of refusal', () => {
    const titles = (['invalidInput', 'notFound', 'alreadyDone', 'inTheFuture', 'tryAgain'] as const).map(
      (code) => problemOf({ refusal: { code } }).title,
    );
    expect(titles).toEqual([
      'Dit verzoek klopt niet',
      'Niet gevonden',
      'Dit was al vastgelegd',
      'Dit is niet vastgelegd',
      'Dit lukt nu niet',
    ]);
  });
});
