import { named, sentence as asSentence, municipalityName } from '../bodies';
import type { Obligation, ObligationKind } from '../obligations';
import { openPoints } from '../stage';
import type { ProposalState } from '../state';
import { endedBecause, isAmendedByCouncil } from '../steps/ended';
import { numberInWords } from './number-in-words';
import { subjectOf, type Words, type Wording } from './wording';
import { consequenceWordings } from './wordings/consequence';
import { communicationWordings } from './wordings/communication';
import { adviceWordings, askedOf, signersOf } from './wordings/advice';
import { councilWordings } from './wordings/councils';
import { dossierWordings } from './wordings/dossier';
import { planningWordings } from './wordings/planning';
import { secrecyWordings } from './wordings/secrecy';
import { decideWording } from './wordings/decide';

const wordings: { readonly [Kind in ObligationKind]: Words } = {
  ...communicationWordings,
  ...councilWordings,
  ...dossierWordings,
  ...planningWordings,
  ...secrecyWordings,
  addText: () => ({
    act: 'een tekst vastleggen',
    sentence: 'Er ligt nog geen tekst.',
    ifNothing: 'Zonder tekst kan niemand besluiten.',
    rule: 'R2',
    basis: 'raadsvoorstel, samenvatting',
  }),
  reportWorkingGroup: (state, each) => ({
    act: 'laten weten dat de tekst is voorbereid',
    sentence: `${named(state, each.actor)} heeft nog niets laten weten over de tekst.`,
    ifNothing: 'De stuurgroep kan pas afstemmen als elke werkgroep klaar is. Beslissen doet een werkgroep niet.',
    rule: 'R6',
    basis: 'afspraak tussen de gemeenten',
  }),
  align: (state, each) => ({
    act: 'de tekst afstemmen',
    sentence: `${named(state, each.actor)} heeft de tekst nog niet afgestemd.`,
    ifNothing: 'De colleges krijgen het voorstel pas na de afstemming.',
    rule: 'R6',
    basis: 'afspraak tussen de gemeenten',
  }),
  askAdvice: (state, each) => ({
    act: `advies vragen aan ${named(state, subjectOf(each))}`,
    sentence: `${named(state, each.actor)} heeft ${named(state, subjectOf(each))} nog niet om advies gevraagd.`,
    ifNothing: 'De adviesronde eindigt niet voordat elke adviseur is gevraagd, of is vastgelegd waarom niet.',
    rule: 'R124',
    basis: 'Awb 3:5-3:7, WOR 25',
  }),
  ...adviceWordings,
  establishLapse: (state, each) => ({
    act: 'vaststellen dat de termijn voorbij is',
    sentence: `De termijn van ${askedOf(state, each)} was al voorbij toen de aanvraag werd vastgelegd.`,
    ifNothing: 'De ronde wacht tot u het advies vastlegt, of vaststelt dat het niet kwam.',
    rule: 'R51',
    basis: 'Awb 3:6 lid 2',
  }),
  answerAdvice: (state, each) => {
    const open = openPoints(state).filter((point) => point.adviceId === each.subject).length;
    return {
      act: 'de adviespunten beantwoorden',
      sentence: `In het advies van ${signersOf(state, each.subject)} ${open === 1 ? 'staat nog een punt' : `staan nog ${numberInWords(open)} punten`} zonder antwoord.`,
      ifNothing: 'De colleges kunnen pas instemmen als elk punt een antwoord heeft.',
      rule: 'R55',
      basis: 'Awb 3:49-3:50',
    };
  },
  adjustText: () => ({
    act: 'de aangepaste tekst met de terugkoppeling vastleggen',
    sentence: 'De aangepaste tekst met de terugkoppeling op de adviezen ontbreekt nog.',
    ifNothing: 'De colleges kunnen pas instemmen als die tekst er ligt.',
    rule: 'R67',
    basis: 'raadsvoorstel, bijlage 3',
  }),
  decide: decideWording,
  discussReturn: (state) => ({
    act: 'bespreken hoe het verder gaat en een aangepaste tekst afstemmen',
    sentence: `De ronde is geëindigd: ${endedInWords(state)}. De stuurgroep is nu aan zet.`,
    ifNothing: 'Er begint pas een nieuwe ronde als de stuurgroep een aangepaste tekst heeft afgestemd.',
    ...whyReturned(state),
  }),
  ...consequenceWordings,
  informCouncil: (state, each) => ({
    act: 'de raad informeren',
    sentence: `${named(state, each.actor)} heeft zijn raad nog niet geïnformeerd over het besluit.`,
    ifNothing: 'Het voorstel wacht hier niet op, maar de raad heeft er recht op.',
    rule: 'R22',
    basis: 'Gemeentewet 169 lid 2',
  }),
  handInGazette: (state, each) => ({
    act: 'de bekendmaking aanbieden via DROP',
    sentence: `De bekendmaking voor ${municipalityName(state, subjectOf(each))} ligt klaar en is nog niet aangeboden.`,
    ifNothing: 'Zonder aanbieding komt het besluit niet in het Gemeenteblad.',
    rule: 'R90',
    basis: 'Bekendmakingswet 2 lid 7',
  }),
  publishGazette: (state, each) => ({
    act: 'het nummer van het Gemeenteblad vastleggen',
    sentence: `De bekendmaking van ${municipalityName(state, subjectOf(each))} is aangeboden. Het nummer van het Gemeenteblad ontbreekt nog.`,
    ifNothing: 'Zonder nummer staat niet vast dat het besluit bekend is gemaakt.',
    rule: 'R90',
    basis: 'Bekendmakingswet 2 lid 7',
  }),
  rectifyPublication: (state, each) => ({
    act: 'de bekendmaking rectificeren of terugtrekken',
    sentence: `In ${municipalityName(state, subjectOf(each))} is een tekst aangeboden of bekendgemaakt die nog niet alle organen vaststelden.`,
    ifNothing: 'Wie het Gemeenteblad leest, denkt dat het besluit geldt. Het voorstel wacht hier niet op.',
    rule: 'R89',
    basis: 'raadsvoorstel §7, Bekendmakingswet 6',
  }),
  sign: (state, each) => ({
    act: 'het besluit ondertekenen',
    sentence: `Het besluit van ${named(state, each.actor)} is nog niet ondertekend.`,
    ifNothing: 'Het voorstel wacht hier niet op; ondertekenen mag later.',
    rule: 'R84',
    basis: 'Gemeentewet 32a',
  }),
};

/** On what it rests that the round ended (R7, R10, R81). */
const whyReturned = (state: ProposalState): Pick<Wording, 'rule' | 'basis'> => {
  if (isAmendedByCouncil(state)) return { rule: 'R81', basis: 'Gemeentewet 147b' };
  return state.round.outcome?.kind === 'insufficientSupport'
    ? { rule: 'R10', basis: 'raadsvoorstel §4' }
    : { rule: 'R7', basis: 'raadsvoorstel §4 onder 1.2' };
};

const endedInWords = (state: ProposalState): string => {
  const outcome = state.round.outcome;
  return outcome ? endedBecause(state, outcome) : '';
};

export const obligationKinds = Object.keys(wordings) as readonly ObligationKind[];

/** What an obligation is called, and what happens if nothing comes, in plain Dutch. */
export const wordingOf = (state: ProposalState, each: Obligation): Wording => {
  const wording = wordings[each.kind](state, each);
  return { ...wording, sentence: asSentence(wording.sentence) };
};

/** Where the proposal stands, in one sentence. */
export const stateLabel = (state: ProposalState): string => {
  if (state.superseded) return 'Vervangen door een nieuw voorstel';
  if (state.withdrawn) return 'Ingetrokken';
  const { outcome, steps, settled, number: round } = state.round;
  if (outcome?.kind === 'adopted') {
    const open = steps.find((step) => settled[step.id] === undefined);
    return open
      ? 'Vastgesteld door alle organen; klaar voor bekendmaking'
      : steps.some((step) => step.kind === 'publication')
        ? 'Bekendgemaakt'
        : 'Vastgesteld door alle organen';
  }
  if (outcome?.kind === 'insufficientSupport') return 'Geëindigd: onvoldoende draagvlak';
  if (outcome) return `Terug naar de stuurgroep: ${endedInWords(state)}`;
  const stage = steps.find((step) => settled[step.id] === undefined);
  return `Ronde ${round}: ${stage?.name ?? 'begonnen'}`;
};

export const shortState = (
  state: ProposalState,
): 'running' | 'returned' | 'adopted' | 'published' | 'withdrawn' | 'insufficientSupport' | 'superseded' => {
  if (state.superseded) return 'superseded';
  if (state.withdrawn) return 'withdrawn';
  const { outcome, steps, settled } = state.round;
  if (!outcome) return 'running';
  if (outcome.kind === 'insufficientSupport') return 'insufficientSupport';
  if (outcome.kind !== 'adopted') return 'returned';
  return steps.some((step) => step.kind === 'publication') && steps.every((step) => settled[step.id])
    ? 'published'
    : 'adopted';
};
