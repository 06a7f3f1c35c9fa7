import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusals, rules, warnings, type RefusalText } from '@eensluidend/contracts';
import {
  knownSince,
  obligationKinds,
  obligations,
  obligationsView,
  whyView,
  wordingOf,
  type Obligation,
  type ProposalState,
} from '@eensluidend/domain';
import {
  adopted,
  afterProcessing,
  allOfficeWords,
  asked,
  atAdvice,
  atConsent,
  atCouncils,
  atProcessing,
  given,
  imposed,
  longNames,
  notPlain,
  recordedOn,
  rejection,
  start,
  text,
  typicallyFilled,
  type History,
} from '@eensluidend/testing';
import { root } from '../rules/sources';

/** The Dutch terms of GLOSSARY.md: its first column. */
const dutchTerms = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|')[1]?.toLowerCase() ?? '');
const isLegalTerm = (word: string): boolean =>
  dutchTerms.some((term) => term.split(/[^\p{L}]+/u).includes(word) || term.trim() === word);
const legalTerms = allOfficeWords.filter(isLegalTerm);

const plain = (sentences: readonly string[]) =>
  expect(sentences.flatMap((each) => notPlain(each, legalTerms))).toEqual([]);

/** What goes wrong before there is a proposal to apply a rule to: the request itself, who asks, the system. */
const aboutTheRequest = [
  'malformedRequest',
  'invalidInput',
  'idempotencyKeyMissing',
  'notSignedIn',
  'notAuthorised',
  'notFound',
  'methodNotAllowed',
  'tooLarge',
  'unsupportedMediaType',
  'commandReused',
  'changedMeanwhile',
  'newerVersionRequired',
  'tryAgain',
];

const refusalTexts: readonly (readonly [string, RefusalText])[] = Object.entries(refusals);

describe('every refusal', () => {
  it('is a plain Dutch sentence', () => plain(refusalTexts.map(([, { sentence }]) => typicallyFilled(sentence))));

  it('rests on a rule with its article, unless it is about the request itself', () => {
    const without = refusalTexts.filter(([, { rule, basis }]) => !rule || !basis).map(([code]) => code);
    expect(without.sort()).toEqual([...aboutTheRequest].sort());
  });
});

describe('every warning', () => {
  it('is a plain Dutch sentence', () =>
    plain(Object.values(warnings).map(({ sentence }) => typicallyFilled(sentence))));

  it('rests on a rule with its article', () => {
    expect(Object.values(warnings).filter(({ rule, basis }) => !rule || !basis)).toEqual([]);
  });
});

describe('every rule', () => {
  it('is one or two plain Dutch sentences', () => {
    const sentences = Object.values(rules).map((rule) => rule.sentence);
    plain(sentences);
    expect(sentences.filter((each) => !/^[A-ZÀ-Ö].*\.$/su.test(each) || each.split('. ').length > 2)).toEqual([]);
  });
});

const histories: readonly (readonly History[])[] = [
  [start()],
  [start(), text('v1', '2025-09-01')],
  atAdvice,
  [...atAdvice, recordedOn('2025-12-01', asked('or', 'v1', '2025-09-03'))],
  [...atAdvice, recordedOn('2025-09-05', asked('or', 'v1', '2025-09-02', { sent: 'byPost' }))],
  atProcessing,
  [...afterProcessing, imposed('2025-10-22')],
  [...atConsent, imposed()],
  [...atCouncils, rejection('council-bb', 'v1', '2025-12-18')],
  [...adopted, { engineOn: '2025-12-17' }],
];
const states = histories.map((history) => given(history, longNames()).state);

/** Things an obligation can be about; a wording bears any of them. */
const subjectsIn = (state: ProposalState): readonly string[] => [
  ...state.round.steps.map((step) => step.id),
  ...state.requests.map((each) => each.requestId),
  ...state.advices.map((each) => each.adviceId),
  ...state.decisions.map((each) => each.decisionId),
  ...state.secrecies.map((each) => each.secrecyId),
  'aa',
  'adviesraad',
];

const imagined = (state: ProposalState): readonly Obligation[] =>
  obligationKinds.flatMap((kind) =>
    ['college-aa', 'council-aa', 'adviesraad'].flatMap((actor) =>
      subjectsIn(state).map((subject, index) => ({
        key: [kind, actor, subject].join('/'),
        kind,
        actor,
        subject,
        since: state.startedAt,
        ...(index % 2 === 0 ? { dueOn: '2025-12-29', plannedOn: '2025-12-16' } : {}),
        blocking: true,
        historic: index % 3 === 0,
      })),
    ),
  );

describe('every open task', () => {
  const worded = states.flatMap((state) => imagined(state).map((each) => [each, wordingOf(state, each)] as const));

  it('of every kind has plain Dutch sentences', () => {
    expect(new Set(worded.map(([{ kind }]) => kind))).toEqual(new Set(obligationKinds));
    plain([...new Set(worded.flatMap(([, { act, sentence, ifNothing }]) => [act, sentence, ifNothing]))]);
  });

  it('of every kind rests on a rule with its article', () => {
    const without = worded.filter(([, { rule, basis }]) => !rule || !basis).map(([{ kind }]) => kind);
    expect([...new Set(without)]).toEqual([]);
  });
});

describe('why a proposal stands still', () => {
  it('is told in plain Dutch, with rule and article', () => {
    const views = states.map((state) => whyView(state, '2025-12-19'));
    plain(
      views.flatMap(({ summary, reasons }) => [
        summary,
        ...reasons.flatMap((each) => [each.act, each.sentence, each.ifNothing]),
      ]),
    );
    expect(views.flatMap(({ reasons }) => reasons).filter(({ rule, basis }) => !rule || !basis)).toEqual([]);
  });

  it('also where it says how a day was computed and since when something is known', () => {
    const open = states.flatMap((state) => obligationsView(state, () => true).obligations);
    expect(open.some((each) => each.computed !== undefined)).toBe(true);
    expect(states.some((state) => obligations(state).some((each) => knownSince(each.since)))).toBe(true);
    plain(open.flatMap(({ sentence, ifNothing, computed }) => [sentence, ifNothing, computed ?? '']));
  });
});

describe('the check itself', () => {
  it('finds a sentence over 22 words, and a word of the office', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;
    expect(notPlain(`Kort. ${words(22)}`)).toEqual([]);
    expect(notPlain(`Kort. ${words(23)}`)).toEqual([words(23)]);
    expect(notPlain('Dit is derhalve zo.')).toEqual(['"derhalve" (beter: "dus"): Dit is derhalve zo.']);
    expect(notPlain('Dat gebeurt Ten Aanzien Van u.')).toHaveLength(1);
    expect(notPlain('Over het dochterbedrijf en de dochter.')).toEqual([]);
  });

  it('lets a term of the law pass that the glossary lists', () => {
    expect(legalTerms).toContain('conform');
    expect(notPlain('Conform voorstel besloten.')).toHaveLength(1);
    expect(notPlain('Conform voorstel besloten.', legalTerms)).toEqual([]);
    expect(isLegalTerm('derhalve')).toBe(false);
  });

  it('fills in placeholders as long as they get', () => {
    expect(typicallyFilled('{body} op {on}: {cast}.')).toBe(
      'het college van Valkenburg aan de Geul op 16 december 2025: cast.',
    );
  });
});
