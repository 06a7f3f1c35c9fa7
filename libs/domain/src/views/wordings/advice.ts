import { inWords } from '@eensluidend/calendar';
import { isWaitedFor, toCarryOver } from '../../advice-round';
import { listed, named, publishersOf } from '../../bodies';
import type { Obligation, ObligationKind } from '../../obligations';
import { stageOf } from '../../stage';
import type { ProposalState } from '../../state';
import { missingFromPapers } from '../../steps/adviser-notice';
import { gazetteOf } from '../../steps/publication';
import { standstillOf } from '../../steps/works-council';
import { hasLapsed } from '../../term-of-request';
import { numberInWords } from '../number-in-words';
import { subjectOf, type Wording, type Words } from '../wording';

type AdviceKind = Extract<
  ObligationKind,
  | 'giveAdvice'
  | 'sendPapers'
  | 'addMinutes'
  | 'confirmAdvice'
  | 'answerRemark'
  | 'agreeFeedback'
  | 'carryOver'
  | 'giveNotice'
  | 'executeDecision'
  | 'giveConsultationNotice'
  | 'completePapers'
>;

const requestOf = (state: ProposalState, id: string | undefined) =>
  state.requests.find((each) => each.requestId === id);

/** Who was asked by the request that an obligation is about. */
export const askedOf = (state: ProposalState, each: Obligation): string =>
  named(state, requestOf(state, each.subject)?.adviser ?? '');

/** Those who gave an advice together. */
export const signersOf = (state: ProposalState, id: string | undefined): string =>
  listed((state.advices.find((each) => each.adviceId === id)?.signers ?? []).map((signer) => named(state, signer)));

const termSentence = (dueOn: string | undefined, isOver: boolean, papersMissing: boolean): string => {
  if (dueOn) return ` De termijn ${isOver ? 'liep' : 'loopt'} tot en met ${inWords(dueOn)}.`;
  return papersMissing
    ? ' Niet alle stukken waren erbij; de termijn is nog niet begonnen.'
    : ' De aanvraag is nog niet verzonden.';
};

/** By agreement the round waits for the advice of this body, also when the term is over (R51). */
const isAgreedToWait = (state: ProposalState, adviser: string): boolean =>
  state.round.steps.some((step) => step.kind === 'adviceRound' && isWaitedFor(step, adviser));

const withoutAdvice = (state: ProposalState, each: Obligation): Pick<Wording, 'ifNothing' | 'basis'> => {
  if (isAgreedToWait(state, each.actor))
    return {
      ifNothing: 'De ronde wacht op dit advies, want dat is zo afgesproken. De wet vraagt dat niet.',
      basis: 'afspraak tussen de gemeenten; Awb 3:6 lid 2',
    };
  return {
    ifNothing: each.historic
      ? 'De termijn was al voorbij toen de aanvraag werd vastgelegd. Er gebeurt niets vanzelf.'
      : 'Komt er geen advies, dan gaat de ronde na de termijn verder.',
    basis: 'Awb 3:6 lid 2',
  };
};

const giveAdvice: Words = (state, each) => {
  const request = requestOf(state, each.subject);
  const isOver = each.historic || (request !== undefined && hasLapsed(request));
  return {
    act: 'advies geven',
    sentence: `${named(state, each.actor)} heeft nog geen advies gegeven.${termSentence(each.dueOn, isOver, request?.papersMissing !== undefined)}`,
    rule: 'R51',
    ...withoutAdvice(state, each),
  };
};

const markNames = { remark: 'opmerking', promise: 'toezegging', condition: 'voorwaarde' } as const;
const noticeNames: Readonly<Record<string, string>> = {
  deviation: 'het afwijken van zijn advies',
  newText: 'de nieuwe tekst',
  plannedDecision: 'het geplande besluit',
};

/** A deviation from advice is law where the proposal is a decision and no binding rule; else it is the careful standard (R56, Awb 3:43, 3:50). */
const noticeBasis = (state: ProposalState, about: string): string => {
  if (about !== 'deviation') return 'voorbehoud in het advies';
  return state.start.legalNature === 'decisionOfGeneralScope' ? 'Awb 3:43, 3:50' : 'afspraak, naar Awb 3:43 en 3:50';
};

/** What waits while points for later were not given to the next phase: the closing, and with it the publication as far as it was not prepared (R66). */
const withoutCarryingOver = (state: ProposalState): string => {
  if (state.round.closed) return 'De ronde is al dicht. De volgende fase rekent nog op deze punten.';
  const stage = stageOf(state);
  const prepares = stage ? publishersOf(state, stage).some((each) => gazetteOf(state, each) === undefined) : false;
  return prepares ? 'De ronde gaat niet dicht, en de bekendmaking wacht daarop.' : 'De ronde gaat niet dicht.';
};

const points = (count: number): string => (count === 1 ? 'een punt' : `${numberInWords(count)} punten`);

/** What is open around the advice, in words. */
export const adviceWordings: { readonly [Kind in AdviceKind]: Words } = {
  giveAdvice,
  sendPapers: (state, each) => ({
    act: 'de ontbrekende stukken sturen',
    sentence: `${askedOf(state, each)} kreeg nog niet alle stukken van ${named(state, each.actor)}.`,
    ifNothing: 'De adviestermijn begint pas als alle stukken er zijn.',
    rule: 'R49',
    basis: 'Awb 3:7',
  }),
  addMinutes: (state, each) => ({
    act: 'het verslag van het mondelinge advies vastleggen',
    sentence: `Van het mondelinge advies van ${signersOf(state, each.subject)} is nog geen verslag.`,
    ifNothing: 'De adviesronde eindigt niet zonder verslag.',
    rule: 'R54',
    basis: 'raadsvoorstel §1',
  }),
  confirmAdvice: (state, each) => ({
    act: 'het advies bevestigen',
    sentence: `${named(state, each.actor)} heeft nog niet bevestigd dat dit zijn advies is.`,
    ifNothing: 'Het voorstel wacht hier niet op. Het advies blijft staan zoals het is vastgelegd.',
    rule: 'R53',
    basis: 'afspraak met de adviesorganen',
  }),
  answerRemark: (state, each) => {
    const remark = state.consultation.remarks.find((one) => one.remarkId === each.subject);
    return {
      act: 'de opmerking, toezegging of voorwaarde beantwoorden',
      sentence: `Een ${markNames[remark?.mark ?? 'remark']} van ${named(state, remark?.body ?? '')} heeft nog geen antwoord.`,
      ifNothing: 'De colleges kunnen pas instemmen als alles een antwoord heeft.',
      rule: 'R55',
      basis: 'raadsvoorstel, bijlage 3',
    };
  },
  agreeFeedback: (state, each) => ({
    act: 'akkoord gaan met de terugkoppeling op de adviezen',
    sentence: `${named(state, each.actor)} is nog niet akkoord met de antwoorden op de adviezen.`,
    ifNothing: 'Zo is het afgesproken: zonder dit akkoord begint de instemming niet.',
    rule: 'R55',
    basis: 'afspraak tussen de gemeenten',
  }),
  carryOver: (state) => ({
    act: 'de punten voor later meegeven aan de volgende fase',
    sentence: `${points(toCarryOver(state).length)} voor later ${toCarryOver(state).length === 1 ? 'is' : 'zijn'} nog niet aan een volgende fase meegegeven.`,
    ifNothing: withoutCarryingOver(state),
    rule: 'R66',
    basis: 'afspraak tussen de gemeenten',
  }),
  giveNotice: (state, each) => {
    const [adviser = '', about = ''] = subjectOf(each).split('/');
    return {
      act: 'het adviesorgaan bericht geven',
      sentence: `${named(state, adviser)} kreeg nog geen bericht over ${noticeNames[about] ?? 'het vervolg'}.`,
      ifNothing: 'Het voorstel wacht hier niet op, maar het adviesorgaan rekent op bericht.',
      rule: about === 'deviation' ? 'R56' : 'R121',
      basis: noticeBasis(state, about),
    };
  },
  executeDecision: (state, each) => {
    const decision = state.consultation.entrepreneurDecisions.find(
      (one) => one.entrepreneurDecisionId === each.subject,
    );
    const until = (decision && standstillOf(decision)?.until) ?? '';
    return {
      act: 'wachten met uitvoeren, en daarna uitvoeren',
      sentence: `${named(state, each.actor)} mag het besluit tot en met ${inWords(until)} niet uitvoeren. Tot en met die dag kan ${named(state, decision?.worksCouncil ?? '')} in beroep.`,
      ifNothing: 'De raden en colleges wachten hier niet op; dit bindt alleen de ondernemer.',
      rule: 'R60',
      basis: 'WOR 25 lid 6, 26 lid 2',
    };
  },
  giveConsultationNotice: (state, each) => ({
    act: 'van de inspraak kennisgeven in het Gemeenteblad',
    sentence: `Van de inspraak van ${named(state, each.actor)} is nog geen kennis gegeven.`,
    ifNothing: 'Zonder kennisgeving begint de inspraaktermijn niet.',
    rule: 'R65',
    basis: 'Awb 3:12, 3:16 lid 2',
  }),
  completePapers: (state, each) => {
    const papers = state.consultation.meetingPapers.find(
      (one) => one.body === each.actor && one.meetingOn === each.subject,
    );
    const count = papers ? missingFromPapers(state, papers).length : 0;
    return {
      act: 'de adviezen bij de stukken van de vergadering voegen',
      sentence: `Bij de stukken van ${named(state, each.actor)} voor ${inWords(subjectOf(each))} ${count === 1 ? 'ontbreekt een advies' : `ontbreken ${numberInWords(count)} adviezen`}.`,
      ifNothing: `Het voorstel wacht hier niet op, maar de leden beslissen dan zonder ${count === 1 ? 'dat advies' : 'die adviezen'}.`,
      rule: 'R124',
      basis: 'Gemeentewet 19',
    };
  },
};
