import { z } from 'zod';

const compared = z.object({
  textId: z.uuid(),
  label: z.string(),
  amendedBy: z.string().optional().meta({ description: 'De raad die deze tekst gewijzigd vaststelde.' }),
});

/** Two texts of one proposal, word by word; parts on which secrecy rests are left out. */
export const differencesView = z
  .object({
    proposalId: z.uuid(),
    from: compared,
    to: compared,
    parts: z.array(
      z.object({
        role: z.string(),
        name: z.string(),
        equal: z.boolean(),
        sentence: z
          .string()
          .optional()
          .meta({ description: 'Waarom de delen niet gelijk zijn, hoewel er geen woord verschilt.' }),
        pieces: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Differences', description: 'De woorden die tussen twee teksten verschillen.' });

export type DifferencesView = z.output<typeof differencesView>;
