import { inWords } from '@eensluidend/calendar';
import { named, sentence } from '../../bodies';
import { stuurgroepOf, type ObligationKind } from '../../obligations/obligation';
import { ownCouncil } from '../../secrecy-publication';
import type { Words } from '../wording';

/** What a body has to do about its secrecy. */
export const secrecyWordings = {
  decideSecrecy: (state, each) => ({
    act: 'besluiten of een gesloten stuk geheim wordt of opengaat',
    sentence: `Een stuk is gesloten zonder geheimhouding. ${sentence(named(state, each.actor))} kan het ${each.actor === stuurgroepOf(state) ? '' : 'geheim verklaren of '}openen.`,
    ifNothing: 'Het stuk blijft dicht voor de raden en de adviseurs, zonder dat iemand dat besloot.',
    rule: 'R28',
    basis: 'Gemeentewet 87',
  }),
  liftSecrecy: (state, each) => ({
    act: 'besluiten over het opheffen van de geheimhouding',
    sentence: `${named(state, each.actor)} kan de geheimhouding opheffen.`,
    ifNothing: 'De geheimhouding eindigt niet vanzelf. De stukken blijven dicht.',
    rule: 'R37',
    basis: 'Gemeentewet 89 lid 3-4',
  }),
  confirmLift: (state, each) => ({
    act: 'het opheffen van de geheimhouding bevestigen',
    sentence: `Een tweede persoon van ${named(state, each.actor)} moet bevestigen dat de geheimhouding is opgeheven.`,
    ifNothing: 'Zonder bevestiging telt het opheffen niet. De stukken blijven dicht.',
    rule: 'R37',
    basis: 'afspraak tussen de gemeenten',
  }),
  answerLiftQuestion: (state, each) => ({
    act: 'besluiten op de vraag om de geheimhouding op te heffen',
    sentence: `Iemand vroeg met een Woo-verzoek om geheime stukken. ${sentence(named(state, each.actor))} besluit of de geheimhouding eindigt.`,
    ifNothing: 'De stukken blijven dicht, maar de vrager heeft recht op een besluit met redenen.',
    rule: 'R44',
    basis: 'Woo 8.8, Gemeentewet 89',
  }),
  ratifySecrecy: (state, each) => ({
    act: 'de geheimhouding bekrachtigen',
    sentence: `${named(state, each.actor)} kreeg geheime stukken. Toen moest de raad de geheimhouding nog bekrachtigen.`,
    ifNothing: 'Zonder bekrachtiging vervalt de geheimhouding bij de eerste raad met meer dan de helft van de leden.',
    rule: 'R36',
    basis: 'Gemeentewet 25 lid 3 (oud)',
  }),
  establishSecrecyLapse: (state, each) => ({
    act: 'vaststellen dat de geheimhouding verviel, of de bekrachtiging vastleggen',
    sentence: `${named(state, each.actor)} vergaderde op ${inWords(each.since.on)} zonder dat een bekrachtiging is vastgelegd.`,
    ifNothing: 'De stukken blijven dicht tot iemand dit vastlegt.',
    rule: 'R36',
    basis: 'Gemeentewet 25 lid 3 (oud)',
  }),
  publishLifted: (state, each) => ({
    act: 'de stukken openbaar maken waarvan de geheimhouding is geëindigd',
    sentence: `De geheimhouding is geëindigd, maar de stukken zijn nog niet openbaar. Dat moet uiterlijk op ${inWords(each.dueOn ?? 'XXXX-XX-XX')}.`,
    ifNothing: `Na die dag krijgt de griffier een waarschuwing. ${sentence(named(state, ownCouncil(state, each.actor)))} ziet de stukken op de lijst.`,
    rule: 'R125',
    basis: 'Woo 3.1, 3.3 lid 4',
  }),
  withdrawDocuments: (state, each) => ({
    act: 'de openbare stukken die geheim zijn van internet laten halen',
    sentence: `Stukken zijn openbaar gemaakt, maar volgens wat nu is vastgelegd zijn zij geheim. ${sentence(named(state, each.actor))} moet ze van internet laten halen.`,
    ifNothing: 'Wie de stukken vindt, leest wat geheim is. Het voorstel wacht hier niet op.',
    rule: 'R41',
    basis: 'Gemeentewet 87, 89',
  }),
} as const satisfies Readonly<Partial<Record<ObligationKind, Words>>>;
