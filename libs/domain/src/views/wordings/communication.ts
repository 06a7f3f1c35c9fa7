import { inWords } from '@eensluidend/calendar';
import { named } from '../../bodies';
import type { Obligation, ObligationKind } from '../../obligations';
import type { ProposalState } from '../../state';
import { subjectOf, type Words } from '../wording';

const addresseeOf = (state: ProposalState, each: Obligation): string =>
  named(state, state.sendings.list.find((one) => one.sendingId === each.subject)?.addressee ?? '');

const factOf = (state: ProposalState, each: Obligation): string => {
  const event = state.events.find((one) => one.eventId === each.subject);
  return event ? ` van ${inWords(event.validOn)}` : '';
};

/** What others still have to be told, heard about or sent. */
export const communicationWordings = {
  askWishes: (state, each) => ({
    act: 'de raad om wensen en bedenkingen vragen',
    sentence: `${named(state, each.actor)} heeft zijn raad nog niet om wensen en bedenkingen gevraagd.`,
    ifNothing: 'Een besluit van het college telt pas mee als de raad kon reageren.',
    rule: 'R23',
    basis: 'Gemeentewet 169 lid 4',
  }),
  giveWishes: (state, each) => ({
    act: 'wensen en bedenkingen geven, of zeggen dat die er niet zijn',
    sentence: `${named(state, each.actor)} heeft nog geen wensen en bedenkingen gegeven.`,
    ifNothing: each.dueOn
      ? `Na ${inWords(each.dueOn)} kan het college besluiten.`
      : 'Een besluit van het college telt pas mee als de raad kon reageren.',
    rule: 'R23',
    basis: 'Gemeentewet 169 lid 4',
  }),
  planAgain: (state, each) => ({
    act: 'een nieuwe datum plannen',
    sentence: `${named(state, each.actor)} heeft na de terugkeer nog geen nieuwe datum.`,
    ifNothing: 'Zonder datum weten de anderen niet wanneer dit orgaan besluit.',
    rule: 'R9',
    basis: 'raadsvoorstel §4 onder 1.2',
  }),
  tellPlanning: () => ({
    act: 'de nieuwe planning aan alle deelnemers melden',
    sentence: 'Er zijn nieuwe datums gepland die nog niet aan iedereen zijn gemeld.',
    ifNothing: 'De deelnemers kennen de nieuwe planning dan niet.',
    rule: 'R9',
    basis: 'raadsvoorstel §4 onder 1.2',
  }),
  tellDecision: (state, each) => ({
    act: `het besluit melden aan ${named(state, subjectOf(each))}`,
    sentence: `${named(state, subjectOf(each))} gaf advies en heeft nog geen bericht over het besluit.`,
    ifNothing: 'Wie adviseerde, hoort dan niet wat er met het advies is gebeurd.',
    rule: 'R97',
    basis: 'Awb 3:43',
  }),
  sendAgain: (state, each) => ({
    act: 'het bericht opnieuw of op een andere manier sturen',
    sentence: `Het bericht aan ${addresseeOf(state, each)} kwam niet aan.`,
    ifNothing: 'Zolang het niet opnieuw is verzonden, telt de verzending niet.',
    rule: 'R118',
    basis: 'Awb 2:11',
  }),
  sendOnPaper: (state, each) => ({
    act: 'een brief op papier sturen',
    sentence: `${addresseeOf(state, each)} liet niet weten elektronisch bereikbaar te zijn.`,
    ifNothing: 'Zonder brief telt de verzending niet.',
    rule: 'R118',
    basis: 'Awb 2:8',
  }),
  giveSystemNotice: (state, each) => ({
    act: 'melden dat er een bericht in het systeem staat',
    sentence: `${addresseeOf(state, each)} weet nog niet dat er een bericht in het systeem staat.`,
    ifNothing: 'Zonder kennisgeving is te laat reageren de geadresseerde niet aan te rekenen.',
    rule: 'R118',
    basis: 'Awb 2:10, 2:22',
  }),
  confirmReceipt: (state, each) => ({
    act: 'de ontvangst bevestigen',
    sentence: `${named(state, each.actor)} heeft de ontvangst van een elektronisch bericht nog niet bevestigd.`,
    ifNothing: 'De afzender weet dan niet of het bericht aankwam.',
    rule: 'R118',
    basis: 'Awb 2:17',
  }),
  addSourceDocument: (state, each) => ({
    act: 'het document toevoegen waaruit het feit blijkt',
    sentence: `Bij een feit${factOf(state, each)} volgt het document nog.`,
    ifNothing: 'Het feit staat vast, maar is nog niet met een document te bewijzen.',
    rule: 'R114',
    basis: 'afspraak over dit systeem',
  }),
} satisfies Partial<Record<ObligationKind, Words>>;
