import type { TimelineView } from '@eensluidend/contracts';

type Line = TimelineView['lines'][number];

/** What the page of a correction is about: the fact; another fact that should be corrected instead; or why there is nothing to correct. */
export type ToCorrect =
  | { readonly kind: 'fact'; readonly line: Line }
  | { readonly kind: 'instead'; readonly line: Line }
  | { readonly kind: 'nothing'; readonly why: string };

const nothing = (why: string): ToCorrect => ({ kind: 'nothing', why });

const again = 'Is een feit doorgehaald, maar gebeurde het toch? Leg het dan opnieuw vast.';

/** What there is to correct under an id: a corrected fact keeps its own id, so that a correction is never corrected itself (R110). */
export function toCorrect(lines: readonly Line[], id: string | null): ToCorrect {
  if (id === null) return nothing('Kies het feit in de tijdlijn.');
  const line = lines.find((each) => each.id === id);
  if (line === undefined) return nothing(`Dit feit staat niet in de tijdlijn, of niet meer. ${again}`);
  if (line.correctable) return { kind: 'fact', line };
  if (line.kind !== 'FactCorrected')
    return nothing(
      'Dit feit kunt u niet corrigeren. Dat kan alleen met een feit dat u of uw orgaan zelf heeft gemeld.',
    );
  // What was put in the place of a fact is known since the very moment of its correction.
  const corrected = lines.find((each) => each.correctable && each.recordedAt === line.recordedAt);
  return corrected === undefined
    ? nothing(`Dit is zelf een correctie. Corrigeer het feit zoals het nu in de tijdlijn staat. ${again}`)
    : { kind: 'instead', line: corrected };
}
