import type {
  AdviceAnswered,
  AdviceRecorded,
  DateClaimed,
  DecisionRecorded,
  ProposalView,
} from '@eensluidend/contracts';

const outcomes: Record<DecisionRecorded['outcome'], string> = {
  adoptedAsProposed: 'conform voorstel',
  adoptedAsAmended: 'gewijzigd vastgesteld',
  held: 'aangehouden',
  rejected: 'verworpen',
  takenNote: 'kennisgenomen',
  takenOffAgenda: 'van de agenda gehaald',
  withdrawnByCollege: 'ingetrokken door het college',
  postponedAfterTie: 'uitgesteld na staken van stemmen',
  invalidVote: 'ongeldige stemming',
};

const pointOutcomes: Record<DecisionRecorded['decisionPoints'][number]['outcome'], string> = {
  asProposed: 'conform voorstel',
  amended: 'gewijzigd',
  held: 'aangehouden',
  rejected: 'verworpen',
  takenNote: 'kennisgenomen',
};

const motions: Record<DecisionRecorded['motions'][number]['status'], string> = {
  submitted: 'ingediend',
  adopted: 'aangenomen',
  rejected: 'verworpen',
  withdrawn: 'ingetrokken',
  held: 'aangehouden',
};

const legalBases: Readonly<Record<string, string>> = {
  Gw108: 'Gemeentewet 108',
  Gw147: 'Gemeentewet 147',
  Gw160: 'Gemeentewet 160',
  Pw: 'Participatiewet',
  other: 'een andere dan de gebruikelijke',
};

const methods: Record<NonNullable<DecisionRecorded['votes']>['method'], string> = {
  rollCall: 'hoofdelijk gestemd',
  showOfHands: 'gestemd door handen op te steken',
  secretBallot: 'geheim gestemd',
  withoutVote: 'zonder stemming',
};

const tendencies: Record<AdviceRecorded['tendency'], string> = {
  positive: 'positief',
  conditional: 'positief onder voorwaarden',
  negative: 'negatief',
  none: 'zonder oordeel',
};

const answers: Record<AdviceAnswered['answers'][number]['answer'], string> = {
  takenOver: 'overgenomen',
  partly: 'deels overgenomen',
  notTakenOver: 'niet overgenomen',
  laterPhase: 'voor een latere fase',
};

const requests: Record<ProposalView['requests'][number]['status'], string> = {
  notSent: 'nog niet verzonden',
  open: 'aan zet',
  answered: 'advies gegeven',
  lapsed: 'geen advies binnen de termijn',
};

const secrecies: Readonly<Record<string, string>> = {
  imposed: 'geheim',
  toBeLifted: 'geheim; opheffen is nu aan de orde',
  endUnreachable: 'geheim; het afgesproken moment van opheffen komt in deze ronde niet',
  lifted: 'geheimhouding opgeheven',
};

const aspects: Record<DateClaimed['aspect'], string> = {
  decidedOn: 'de dag van het besluit',
  receivedOn: 'de dag van ontvangst',
  sentOn: 'de dag van verzending',
  effectiveFrom: 'de dag van ingang',
};

/** The Dutch words for the codes in a proposal, by kind of code. */
const words = {
  outcomes,
  pointOutcomes,
  motions,
  legalBases,
  methods,
  tendencies,
  answers,
  requests,
  secrecies,
  aspects,
};

/** The words for a code; a code of a newer API is shown as it is. */
export function wordsFor(kind: keyof typeof words, code: string): string {
  const table: Readonly<Record<string, string>> = words[kind];
  return table[code] ?? code;
}

const forAndAgainst = { for: 'voor', against: 'tegen' };

const inForms: readonly Readonly<Record<string, string>>[] = [
  outcomes,
  motions,
  methods,
  tendencies,
  answers,
  aspects,
  forAndAgainst,
];

/** The word for a code wherever the record shows it, for a form that asks for it; undefined when no table has it. */
export const wordFor = (code: string): string | undefined => inForms.find((table) => code in table)?.[code];

/** A key such as `raad-informeren` as words. */
export const keyInWords = (key: string): string => key.replaceAll('-', ' ');

export const sentenceCase = (words: string): string => words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);

/** `1 besluit`, `12 besluiten`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** `Vaals`, `Vaals en Meerssen`, `Vaals, Meerssen en Maastricht`. */
export const listed = (all: readonly string[]): string => new Intl.ListFormat('nl').format(all);
