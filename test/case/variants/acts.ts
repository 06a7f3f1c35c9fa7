import type { CommandInput } from '@eensluidend/contracts';
import { griffier, municipalSecretary, secretary, type Answer, type Koersnota } from './region';

/** Eijsden-Margraten, Gulpen-Wittem, Maastricht, Meerssen, Vaals and Valkenburg aan de Geul. */
export const municipalities = ['gm1903', 'gm1729', 'gm0935', 'gm0938', 'gm0981', 'gm0994'] as const;
export const names: Readonly<Record<string, string>> = {
  gm1903: 'Eijsden-Margraten',
  gm1729: 'Gulpen-Wittem',
  gm0935: 'Maastricht',
  gm0938: 'Meerssen',
  gm0981: 'Vaals',
  gm0994: 'Valkenburg aan de Geul',
};

type Said = Partial<Omit<CommandInput<'recordDecision'>, 'happened'>>;
type Outcome = CommandInput<'recordDecision'>['outcome'];

/** The college of a municipality decides on a text; it agrees unless said otherwise. */
export const college = (
  nota: Koersnota,
  municipality: string,
  textId: string,
  on: string,
  outcome: Outcome = 'adoptedAsProposed',
): Promise<Answer> =>
  nota.tell('recordDecision', municipalSecretary(municipality), on, {
    body: `college-${municipality}`,
    textId,
    outcome,
  });

/** The council of a municipality decides on a text; it adopts unless said otherwise. */
export const council = (
  nota: Koersnota,
  municipality: string,
  textId: string,
  on: string,
  said: Said = {},
): Promise<Answer> =>
  nota.tell('recordDecision', griffier(municipality), on, {
    body: `council-${municipality}`,
    textId,
    outcome: 'adoptedAsProposed',
    ...said,
  });

/** All these bodies agree on one day; gives whether each counts. */
export const allAgree = async (
  who: typeof college | typeof council,
  nota: Koersnota,
  textId: string,
  on: string,
  those: readonly string[] = municipalities,
): Promise<readonly string[]> => {
  const effects = [];
  for (const each of those) effects.push((await who(nota, each, textId, on)).effect);
  return effects;
};

export const allCount = Array<string>(6).fill('counts');

/** The stuurgroep puts in a new text with these words and aligns it; gives its id. */
export const alignedText = async (nota: Koersnota, on: string, words: string): Promise<string> => {
  const { ids } = await nota.tell('addText', secretary, on, {
    kind: 'courseNote',
    label: 'Koersnota, opnieuw aangepast',
    reason: 'Niet alle organen stelden de vorige tekst vast.',
    joint: [
      { role: 'note', name: 'Koersnota', text: words },
      { role: 'dictum', name: 'Besluit', text: 'De koersnota vast te stellen.' },
      { role: 'feedbackReport', name: 'Terugkoppeling', text: 'De adviezen zijn verwerkt.' },
    ],
  });
  const textId = ids['textId'] ?? '';
  await nota.tell('recordAlignment', secretary, on, { textId, outcome: 'aligned' });
  return textId;
};
