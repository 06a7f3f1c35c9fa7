import type { EventType } from '@eensluidend/contracts';

/** Says a run of facts of one kind in one sentence; undefined when they do not all say the same. */
type Plural = (count: number, sentences: readonly string[]) => string | undefined;

/** Only facts that end in the same words are taken together, so that one council's no never hides among the others' yes. */
const withOneEnd =
  (after: string, say: (count: number, end: string) => string): Plural =>
  (count, sentences) => {
    const ends = new Set(sentences.map((sentence) => sentence.split(after)[1]));
    const [end] = ends;
    return ends.size === 1 && end !== undefined ? say(count, end) : undefined;
  };

const plurals: { readonly [Kind in EventType]?: Plural } = {
  NoticeGiven: withOneEnd(' kreeg bericht over ', (count, end) => `${count} organen kregen bericht over ${end}`),
  DecisionRecorded: withOneEnd(' besloot over ', (count, end) => `${count} organen besloten over ${end}`),
  DecisionPlanned: (count) => `${count} organen planden hun besluit.`,
  MeetingRecorded: (count) => `${count} organen vergaderden.`,
  AdviceRequested: (count) => `Er gingen ${count} vragen naar de adviseurs.`,
  AdviceRequestDelivered: (count) => `${count} adviesaanvragen staan klaar voor de adviseurs.`,
  AdviceRequestReceived: (count) => `${count} adviseurs ontvingen de aanvraag.`,
  AdviserReminded: (count) => `Er gingen ${count} herinneringen naar de adviseurs.`,
  AdviceTermLapsed: (count) => `${count} adviestermijnen gingen voorbij zonder advies.`,
  AdviceRecorded: withOneEnd(' gaf ', (count, end) => `${count} adviezen kwamen binnen: ${end}`),
  AdviceAnswered: (count) => `${count} adviezen zijn beantwoord.`,
  CouncilInformed: (count) => `${count} colleges informeerden hun raad.`,
  SignatureRecorded: (count) => `${count} besluiten zijn ondertekend.`,
  PlannedDecisionWithdrawn: (count) => `${count} geplande besluiten zijn van de planning gehaald.`,
  GazettePrepared: (count) => `${count} bekendmakingen zijn klaargezet.`,
};

/** One plain sentence for several facts of one kind; undefined when each must be told for itself. */
export function pluralOf(kind: string, sentences: readonly string[]): string | undefined {
  const table: Readonly<Record<string, Plural | undefined>> = plurals;
  return table[kind]?.(sentences.length, sentences);
}
