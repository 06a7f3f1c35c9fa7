import { inWords } from '@eensluidend/calendar';
import { bodyOf, listed, named, sentence as asSentence, decidersOf, municipalityName } from '../bodies';
import type { Obligation, ObligationKind } from '../obligations';
import type { Decision, ProposalState } from '../state';
import { wasInvalid } from '../steps/decision-effect';
import { endedBecause } from '../steps/ended';
import type { Words, Wording } from './wording';

const requestOf = (state: ProposalState, id: string | undefined) =>
  state.requests.find((request) => request.requestId === id);

const number = (count: number): string =>
  ['geen', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'][count] ??
  String(count);

/** Where a body stands that did not agree (R119). */
const notAgreed: Readonly<Record<Decision['outcome'], string>> = {
  held: 'heeft het besluit aangehouden',
  takenOffAgenda: 'haalde het besluit van de agenda',
  withdrawnByCollege: 'besloot niet, omdat het college het stuk terugnam',
  postponedAfterTie: 'stelde het besluit uit, omdat de stemmen staakten',
  invalidVote: 'hield een ongeldige stemming; die kan over',
  rejected: 'wees de tekst af',
  adoptedAsAmended: 'stelde de tekst gewijzigd vast',
  adoptedAsProposed: 'heeft nog niet besloten',
  takenNote: 'heeft nog niet besloten',
};

const decideWording = (state: ProposalState, each: Obligation): Wording => {
  const who = named(state, each.actor);
  const council = bodyOf(state.definition, each.actor)?.kind === 'council';
  const step = state.round.steps.find((one) => one.id === each.subject);
  const all = step ? number(decidersOf(state, step).length) : 'alle';
  const last = state.decisions.findLast(
    (decision) =>
      decision.body === each.actor &&
      decision.round === state.round.number &&
      decision.textId === state.liveTextId &&
      (decision.counts || wasInvalid(state, decision)) &&
      decision.step === each.subject,
  );
  const planned = each.plannedOn
    ? ` Het besluit is gepland op ${inWords(each.plannedOn)}.`
    : ' Er is nog geen datum gepland.';
  const sofar = !last
    ? 'heeft nog niet besloten'
    : wasInvalid(state, last)
      ? 'hield een ongeldige stemming; die kan over'
      : notAgreed[last.outcome];
  return {
    act: council ? 'over de tekst stemmen' : 'over de tekst besluiten',
    sentence: `${who} ${sofar}.${planned}`,
    ifNothing: `Zonder dit besluit gaat het voorstel niet verder: ${all} ${council ? 'raden' : 'colleges'} moeten instemmen.`,
    ...(council
      ? { rule: 'R87', basis: 'raadsvoorstel, samenvatting' }
      : { rule: 'R21', basis: 'afspraak tussen de gemeenten' }),
  };
};

const adviceWording = (state: ProposalState, each: Obligation): Wording => {
  const due = each.dueOn
    ? ` De termijn loopt tot en met ${inWords(each.dueOn)}.`
    : ' De aanvraag is nog niet verzonden.';
  return {
    act: 'advies geven',
    sentence: `${named(state, each.actor)} heeft nog geen advies gegeven.${due}`,
    ifNothing: each.historic
      ? 'De termijn was al voorbij toen de aanvraag werd vastgelegd. Er gebeurt niets vanzelf.'
      : 'Komt er geen advies, dan gaat de ronde na de termijn verder.',
    rule: 'R51',
    basis: 'Awb 3:6 lid 2',
  };
};

const wordings: { readonly [Kind in ObligationKind]: Words } = {
  addText: () => ({
    act: 'een tekst vastleggen',
    sentence: 'Er ligt nog geen tekst.',
    ifNothing: 'Zonder tekst kan niemand besluiten.',
    rule: 'R2',
  }),
  align: (state, each) => ({
    act: 'de tekst afstemmen',
    sentence: `${named(state, each.actor)} heeft de tekst nog niet afgestemd.`,
    ifNothing: 'De colleges krijgen het voorstel pas na de afstemming.',
    rule: 'R6',
    basis: 'afspraak tussen de gemeenten',
  }),
  askAdvice: (state, each) => ({
    act: `advies vragen aan ${named(state, each.subject ?? '')}`,
    sentence: `${named(state, each.actor)} heeft ${named(state, each.subject ?? '')} nog niet om advies gevraagd.`,
    ifNothing: 'De adviesronde eindigt niet voordat elke adviseur is gevraagd, of is vastgelegd waarom niet.',
    rule: 'R124',
    basis: 'Awb 3:5-3:7, WOR 25',
  }),
  giveAdvice: adviceWording,
  establishLapse: (state, each) => ({
    act: 'vaststellen dat de termijn voorbij is',
    sentence: `De termijn van ${named(state, requestOf(state, each.subject)?.adviser ?? '')} was al voorbij toen de aanvraag werd vastgelegd.`,
    ifNothing: 'De ronde wacht tot u het advies vastlegt, of vaststelt dat het niet kwam.',
    rule: 'R51',
    basis: 'Awb 3:6 lid 2',
  }),
  answerAdvice: (state, each) => {
    const advice = state.advices.find((one) => one.adviceId === each.subject);
    const open = advice?.points.filter((point) => advice.answered[point.point] === undefined).length ?? 0;
    const from = listed((advice?.signers ?? []).map((id) => named(state, id)));
    return {
      act: 'de adviespunten beantwoorden',
      sentence: `In het advies van ${from} ${open === 1 ? 'staat nog een punt' : `staan nog ${number(open)} punten`} zonder antwoord.`,
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
    sentence: `De ronde is geëindigd: ${state.round.outcome ? endedInWords(state) : ''}. De stuurgroep is nu aan zet.`,
    ifNothing: 'Er begint pas een nieuwe ronde als de stuurgroep een aangepaste tekst heeft afgestemd.',
    rule: 'R7',
    basis: 'raadsvoorstel §4 onder 1.2',
  }),
  liftSecrecy: (state, each) => ({
    act: 'besluiten over het opheffen van de geheimhouding',
    sentence: `${named(state, each.actor)} kan de geheimhouding opheffen.`,
    ifNothing: 'De geheimhouding eindigt niet vanzelf. De stukken blijven dicht.',
    rule: 'R37',
    basis: 'Gemeentewet 89 lid 3-4',
  }),
  informCouncil: (state, each) => ({
    act: 'de raad informeren',
    sentence: `${named(state, each.actor)} heeft zijn raad nog niet geïnformeerd over het besluit.`,
    ifNothing: 'Het voorstel wacht hier niet op, maar de raad heeft er recht op.',
    rule: 'R22',
    basis: 'Gemeentewet 169 lid 2',
  }),
  handInGazette: (state, each) => ({
    act: 'de bekendmaking aanbieden via DROP',
    sentence: `De bekendmaking voor ${municipalityName(state, each.subject ?? '')} ligt klaar en is nog niet aangeboden.`,
    ifNothing: 'Zonder aanbieding komt het besluit niet in het Gemeenteblad.',
    rule: 'R90',
    basis: 'Bekendmakingswet 2 lid 7',
  }),
  publishGazette: (state, each) => ({
    act: 'het nummer van het Gemeenteblad vastleggen',
    sentence: `De bekendmaking van ${municipalityName(state, each.subject ?? '')} is aangeboden. Het nummer van het Gemeenteblad ontbreekt nog.`,
    ifNothing: 'Zonder nummer staat niet vast dat het besluit bekend is gemaakt.',
    rule: 'R90',
    basis: 'Bekendmakingswet 2 lid 7',
  }),
  sign: (state, each) => ({
    act: 'het besluit ondertekenen',
    sentence: `Het besluit van ${named(state, each.actor)} is nog niet ondertekend.`,
    ifNothing: 'Het voorstel wacht hier niet op; ondertekenen mag later.',
    rule: 'R84',
    basis: 'Gemeentewet 32a',
  }),
};

const endedInWords = (state: ProposalState): string => {
  const outcome = state.round.outcome;
  return outcome ? endedBecause(state, outcome) : '';
};

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
