import { inWords } from '@eensluidend/calendar';
import { listed, named } from '../../bodies';
import { groundInWords } from '../../secrecy-law';
import { paperNames } from '../paper-names';
import type { Sentence } from '../timeline-sentence';

type SecrecyEvent =
  | 'SecrecyImposed'
  | 'SecretShared'
  | 'ClosedSessionRecorded'
  | 'SecrecyLifted'
  | 'LiftConfirmed'
  | 'LiftDeclined'
  | 'LiftTaskOpened'
  | 'SecrecyEnded'
  | 'SecrecyEndUnreachable'
  | 'SecrecyRatified'
  | 'SecrecyLapsed'
  | 'MemberExcluded'
  | 'WooRequestRecorded'
  | 'DocumentOpened'
  | 'DocumentsPublished'
  | 'DocumentsWithdrawn';

/** Facts about secrecy; only who may know of it reads them. */
export const secrecySentences: { readonly [T in SecrecyEvent]: Sentence<T> } = {
  SecrecyImposed: ({ data }, state, text, seesDocument) => {
    const parts = (data.parts ?? []).map((each) => ` Het gaat om: ${text(each.part)}.`).join('');
    const who = `${data.byChair ? 'de voorzitter van ' : ''}${named(state, data.body)}`;
    const papers = listed(paperNames(state, data.documents, text, seesDocument).map((name) => `“${name}”`));
    return `${who} legde geheimhouding op${papers ? ` ${papers}` : ''}, vanaf ${inWords(data.effectiveFrom)}. De grond is ${groundInWords(data.ground)}.${parts}`;
  },
  SecretShared: ({ data }, state) =>
    data.giver
      ? `${named(state, data.giver)} gaf geheime stukken aan ${named(state, data.recipient)}.`
      : `Geheime stukken zijn gegeven aan ${named(state, data.recipient)}.`,
  ClosedSessionRecorded: ({ data }, state) =>
    `${named(state, data.body)} vergaderde achter gesloten deuren.${data.secrecyId ? ' Wat daar is gezegd, is geheim.' : ''}`,
  SecrecyLifted: ({ data }, state) =>
    `${named(state, data.body)} hief de geheimhouding op.${data.toBePublished === false ? ' De stukken worden niet openbaar gemaakt.' : ''}`,
  LiftConfirmed: ({ data }, state) =>
    `Een tweede persoon van ${named(state, data.body)} bevestigde dat de geheimhouding is opgeheven.`,
  LiftDeclined: ({ data }, state, text) =>
    `${named(state, data.body)} besloot de geheimhouding niet op te heffen. De reden: ${text(data.reason)}`,
  LiftTaskOpened: ({ data }, state) =>
    `${named(state, data.body)} is gevraagd te besluiten over het opheffen van de geheimhouding.`,
  SecrecyEnded: () => 'De geheimhouding is geëindigd, omdat aan de afgesproken voorwaarde is voldaan.',
  SecrecyEndUnreachable: () => 'De geheimhouding kan niet meer eindigen zoals bedoeld.',
  SecrecyRatified: ({ data }, state) => `${named(state, data.body)} bekrachtigde de geheimhouding.`,
  SecrecyLapsed: ({ data }, state) =>
    `De geheimhouding verviel, omdat ${named(state, data.body)} haar niet bekrachtigde.`,
  MemberExcluded: ({ data }, state) =>
    `${named(state, data.body)} geeft een lid voorlopig geen geheime stukken. Dat duurt van ${inWords(data.from)} tot en met ${inWords(data.until)}.`,
  WooRequestRecorded: ({ data }, state) => `${named(state, data.body)} kreeg een Woo-verzoek om geheime stukken.`,
  DocumentOpened: ({ data }, state, text) =>
    `${named(state, data.body)} opende ${data.documents.length === 1 ? 'een gesloten stuk' : `${data.documents.length} gesloten stukken`}.${data.reason ? ` De reden: ${text(data.reason)}` : ''}`,
  DocumentsPublished: ({ data }, state) =>
    `${named(state, data.body)} maakte ${data.documents.length === 1 ? 'een stuk' : `${data.documents.length} stukken`} openbaar.`,
  DocumentsWithdrawn: ({ data }, state) =>
    `${named(state, data.body)} liet ${data.documents.length === 1 ? 'een stuk' : `${data.documents.length} stukken`} van internet halen.`,
};
