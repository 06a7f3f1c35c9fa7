import { inWords } from '@eensluidend/calendar';
import { municipalityName, named } from '../../bodies';
import type { ObligationKind } from '../../obligations';
import { stageOf } from '../../stage';
import type { ProposalState } from '../../state';
import { subjectOf, type Words } from '../wording';

type DossierKind = Extract<
  ObligationKind,
  | 'sendDraft'
  | 'giveZienswijze'
  | 'establishZienswijzeLapse'
  | 'signUp'
  | 'findParticipants'
  | 'compareTexts'
  | 'decideOwnShare'
>;

const wgr = 'Wet gemeenschappelijke regelingen 1';

/** Where a council stands that is still to be heard: a view from before the draft is none (R25). */
const viewSoFar = (state: ProposalState, council: string): string => {
  const [round, step] = [state.round.number, stageOf(state)?.id];
  return state.zienswijzen.some((each) => each.council === council && each.round === round && each.step === step)
    ? 'gaf een zienswijze voordat het ontwerp er was, en daarna nog niet'
    : 'heeft nog geen zienswijze gegeven';
};

/** Open work on who takes part, on the views of councils, and on the joint text. */
export const dossierWordings: { readonly [Kind in DossierKind]: Words } = {
  sendDraft: (state, each) => ({
    act: 'het ontwerp aan de raad sturen',
    sentence: `${named(state, each.actor)} heeft het ontwerp nog niet aan ${named(state, subjectOf(each))} gestuurd.`,
    ifNothing: 'De raad kan zijn zienswijze pas geven als hij het ontwerp heeft.',
    ...(state.route.subject === 'privateLawEntity'
      ? { rule: 'R24', basis: 'Gemeentewet 160 lid 2' }
      : { rule: 'R25', basis: `${wgr} lid 2` }),
  }),
  giveZienswijze: (state, each) => ({
    act: 'een zienswijze geven, of laten weten dat die er niet komt',
    sentence: `${named(state, each.actor)} ${viewSoFar(state, each.actor)}.${each.dueOn ? ` De termijn loopt tot en met ${inWords(each.dueOn)}.` : ''}`,
    ifNothing: each.dueOn
      ? 'Komt er geen zienswijze, dan gaat het voorstel na de termijn verder.'
      : 'Er is geen termijn. Het voorstel wacht tot de raad zich uitspreekt.',
    ...(state.route.subject === 'privateLawEntity'
      ? { rule: 'R24', basis: 'Gemeentewet 160 lid 2' }
      : { rule: 'R25', basis: `${wgr} lid 3` }),
  }),
  establishZienswijzeLapse: (state, each) => ({
    act: 'vaststellen dat de termijn voorbij is',
    sentence: `De termijn van ${named(state, state.drafts.find((one) => one.draftId === each.subject)?.council ?? '')} was al voorbij toen het ontwerp werd vastgelegd.`,
    ifNothing: 'De ronde wacht tot u de zienswijze vastlegt, of vaststelt dat die niet kwam.',
    rule: 'R25',
    basis: `${wgr} lid 3`,
  }),
  signUp: (state, each) => ({
    act: 'laten weten of de gemeente meedoet',
    sentence: `${municipalityName(state, subjectOf(each))} is uitgenodigd en heeft zich nog niet aangemeld.`,
    ifNothing: 'De gemeente doet dan niet mee. De andere gaan verder.',
    rule: 'R123',
    basis: 'afspraak tussen de gemeenten',
  }),
  findParticipants: () => ({
    act: 'deelnemers zoeken of het voorstel intrekken',
    sentence: 'Er is geen gemeente die meedoet.',
    ifNothing: 'Zonder deelnemers kan niemand besluiten.',
    rule: 'R123',
    basis: 'afspraak tussen de gemeenten',
  }),
  compareTexts: (state, each) => ({
    act: 'nagaan over welke tekst is besloten',
    sentence: `${named(state, state.decisions.find((one) => one.decisionId === each.subject)?.body ?? '')} besloot over een andere gezamenlijke tekst.`,
    ifNothing: 'Dat besluit telt niet mee tot over de gezamenlijke tekst is besloten.',
    rule: 'R5',
    basis: 'afspraak tussen de gemeenten',
  }),
  decideOwnShare: (state, each) => ({
    act: 'besluiten over het eigen deel',
    sentence: `${named(state, each.actor)} heeft nog niet besloten over het eigen deel.`,
    ifNothing: 'Het voorstel wacht hier niet op; dit besluit telt apart.',
    rule: 'R122',
    basis: 'afspraak tussen de gemeenten',
  }),
};
