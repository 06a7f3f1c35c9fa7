import type { EventType } from '@eensluidend/contracts';
import { listed, municipalityName, named } from '../../bodies';
import type { ProposalState } from '../../state';
import type { Sentence } from '../timeline-sentence';

type DossierEvent = Extract<
  EventType,
  | 'ParticipantsChanged'
  | 'MunicipalitySignedUp'
  | 'MunicipalityLeft'
  | 'MandateRecorded'
  | 'WorkingGroupRecorded'
  | 'DraftSent'
  | 'ZienswijzeRecorded'
  | 'ZienswijzeTermLapsed'
  | 'InspectionRecorded'
>;

const roles = { decides: 'besluit mee', coOwner: 'is mede-eigenaar', informed: 'wordt geïnformeerd' } as const;
const tendencies = {
  positive: ' Die is positief.',
  conditional: ' Die is positief onder voorwaarden.',
  negative: ' Die is negatief.',
  none: '',
} as const;

const places = (state: ProposalState, ids: readonly string[]): string =>
  listed(ids.map((id) => municipalityName(state, id)));

/** How the facts on who takes part, on views of councils and on inspection are told. */
export const dossierSentences: { readonly [T in DossierEvent]: Sentence<T> } = {
  ParticipantsChanged: ({ data }, state, text) => {
    const joins = data.joins.map((each) => `${municipalityName(state, each.municipality)} ${roles[each.role]}.`);
    const leaves =
      data.leaves.length > 0
        ? [`Niet langer mee ${data.leaves.length === 1 ? 'doet' : 'doen'}: ${places(state, data.leaves)}.`]
        : [];
    return `De deelnemers zijn gewijzigd. ${[...joins, ...leaves].join(' ')} Reden: ${text(data.reason)}`;
  },
  MunicipalitySignedUp: ({ data }, state) => `${municipalityName(state, data.municipality)} doet mee aan dit voorstel.`,
  MunicipalityLeft: ({ data }, state, text) =>
    `${municipalityName(state, data.municipality)} doet niet langer mee. Reden: ${text(data.reason)}`,
  MandateRecorded: ({ data }, state) =>
    `${named(state, data.college)} gaf mandaat om namens het college te besluiten in ${named(state, data.holder)}.`,
  WorkingGroupRecorded: ({ data }, state, text) => {
    const label = state.texts.find((each) => each.textId === data.textId)?.label;
    const which = label ? `"${text(label)}"` : 'de tekst';
    return `${named(state, data.body)} is klaar met ${which} en is het er ${data.outcome === 'agreed' ? '' : 'niet '}mee eens.`;
  },
  DraftSent: ({ data }, state) =>
    `${named(state, data.college)} stuurde het ontwerp aan ${named(state, data.council)}.`,
  ZienswijzeRecorded: ({ data }, state) =>
    data.outcome === 'waived'
      ? `${named(state, data.council)} liet weten geen zienswijze te geven.`
      : `${named(state, data.council)} gaf een zienswijze.${tendencies[data.tendency]}`,
  ZienswijzeTermLapsed: ({ data }, state) =>
    `De termijn van ${named(state, state.drafts.find((each) => each.draftId === data.draftId)?.council ?? '')} ging voorbij zonder zienswijze.`,
  InspectionRecorded: ({ data }, state) =>
    `De stukken liggen in ${municipalityName(state, data.municipality)} ${data.electronic && data.onSite ? 'elektronisch en op een plaats ter inzage' : 'niet volledig ter inzage'}.`,
};
