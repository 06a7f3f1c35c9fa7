import { type EventType, schemaVersions } from '@eensluidend/contracts';
import {
  adopted,
  advice,
  afterProcessing,
  aligned,
  answered,
  asked,
  atAdvice,
  atConsent,
  atCouncils,
  atProcessing,
  communicationHistories,
  consultationHistories,
  correctionHistories,
  councilHistories,
  decision,
  dossierHistories,
  given,
  happenedOn,
  imposed,
  longNames,
  meeting,
  notPlain,
  planned,
  planningHistories,
  received,
  recordedOn,
  ref,
  rejection,
  secrecyHistories,
  send,
  start,
  text,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { obligations, type ObligationKind } from '../obligations';
import { shortState, stateLabel, wordingOf } from './sentences';
import { timelineView } from './timeline';
import { whyView } from './why';

const consented = decision('college-aa', 'v1', '2025-11-04');
const publication = (step: 'handedIn' | 'published'): Fact =>
  send(
    'recordPublication',
    { municipality: 'aa', step, gazetteNumber: ref('2026, 12345'), happened: happenedOn('2026-01-06') },
    '2026-01-06',
    step,
  );
const shared = send(
  'shareSecret',
  { secrecyId: 'secrecy/annex', recipient: 'council-aa', happened: happenedOn('2025-09-06') },
  '2025-09-06',
);
const lifted = send(
  'liftSecrecy',
  { secrecyId: 'secrecy/annex', body: 'college-aa', happened: happenedOn('2026-02-02') },
  '2026-02-02',
);
const returned = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18')];
const posted = asked('or', 'v1', '2025-09-02', { sent: 'byPost' });
const onDay = (on: string) => ({ reason: ref('reden'), happened: happenedOn(on) });

/** Histories that together bring up every obligation and every event. */
const histories: Readonly<Record<string, readonly History[]>> = {
  begun: [start()],
  toAlign: [start(), text('v1', '2025-09-01'), aligned('v1', '2025-09-02', 'notAligned')],
  asking: [...atAdvice, asked('or', 'v1', '2025-09-03'), { engineOn: '2025-09-03' }, received('or', '2025-09-04')],
  reminded: [...atAdvice, asked('or', 'v1', '2025-09-03'), { engineOn: '2025-09-03' }, { engineOn: '2025-10-20' }],
  historic: [...atAdvice, recordedOn('2025-12-01', posted)],
  exempted: [...atAdvice, send('exemptAdviser', { adviser: 'or', reason: ref('r') }, '2025-09-03')],
  processing: [...atProcessing, answered('or', '2025-10-20', ['p1'])],
  joint: [
    ...atAdvice,
    advice('or', 'v1', '2025-10-01', ['p1', 'p2'], {
      signers: ['or', 'adviesraad', 'bond', 'director'],
      requestIds: [],
      form: 'oral',
      rightsReserved: true,
    }),
  ],
  secret: [...afterProcessing, imposed('2025-09-05'), shared],
  liftable: [...atConsent, imposed(), ...atCouncils.slice(3), { engineOn: '2025-11-20' }, lifted],
  toLift: [...atConsent, imposed(), ...atCouncils.slice(3), { engineOn: '2025-11-20' }],
  unreachable: [...atConsent, imposed(), rejection('college-aa', 'v1', '2025-10-01'), { engineOn: '2025-10-01' }],
  planned: [...atConsent, planned('college-aa', '2025-11-04', '2025-10-01'), consented],
  informed: [
    ...atCouncils,
    send(
      'informCouncil',
      { college: 'college-aa', council: 'council-aa', happened: happenedOn('2025-11-05') },
      '2025-11-05',
    ),
    send(
      'recordMeeting',
      { body: 'council-aa', attendance: { present: 30 }, happened: happenedOn('2025-11-06') },
      '2025-11-06',
    ),
  ],
  returned: [...returned, planned('college-aa', '2026-01-27', '2025-12-18'), { engineOn: '2025-12-19' }],
  returnedPlanned: [
    ...atCouncils,
    planned('council-cc', '2025-12-19', '2025-11-10'),
    rejection('council-bb', 'v1', '2025-12-18'),
    { engineOn: '2025-12-19' },
  ],
  adopted: [...adopted, { engineOn: '2025-12-17' }],
  handedIn: [...adopted, { engineOn: '2025-12-17' }, publication('handedIn')],
  published: [
    ...adopted,
    { engineOn: '2025-12-17' },
    publication('handedIn'),
    publication('published'),
    send(
      'recordSignature',
      {
        decisionId: 'decision/council-aa-v1-2025-12-16',
        signers: [{ office: 'mayor' }],
        happened: happenedOn('2026-01-06'),
      },
      '2026-01-06',
    ),
    send(
      'claimDate',
      {
        subject: 'decision/council-aa-v1-2025-12-16',
        aspect: 'decidedOn',
        claimedOn: '2025-12',
        chosen: ref('r'),
        happened: happenedOn('2026-01-06'),
      },
      '2026-01-06',
    ),
  ],
  motion: [
    ...atCouncils,
    meeting('council-bb', '2025-12-16', 19),
    decision('council-aa', 'v1', '2025-12-16', {
      votes: { method: 'withoutVote', for: 0, against: 0 },
      voterNotes: [{ member: 'lid', kind: 'deemedAgainst' }],
      motions: [{ title: ref('Toetsingskader'), group: 'rood', status: 'held' }],
    }),
    send(
      'recordMotionOutcome',
      {
        decisionId: 'decision/council-aa-v1-2025-12-16',
        motion: 1,
        status: 'adopted',
        happened: happenedOn('2026-01-06'),
      },
      '2026-01-06',
    ),
  ],
  ...communicationHistories,
  ...secrecyHistories,
  ...consultationHistories,
  ...councilHistories,
  ...dossierHistories,
  ...planningHistories,
  ...correctionHistories,
  withdrawn: [...atCouncils, send('withdrawProposal', { body: 'stuurgroep', ...onDay('2025-12-01') }, '2025-12-01')],
  unsupported: [...atConsent, send('recordInsufficientSupport', onDay('2025-10-01'), '2025-10-01')],
  superseded: [...atConsent, send('supersedeProposal', { successorId: 'next' }, '2025-10-01')],
};

const states = Object.entries(histories).map(([name, history]) => [name, given(history, longNames()).state] as const);
const kinds: readonly ObligationKind[] = [
  'addText',
  'adjustText',
  'align',
  'answerAdvice',
  'askAdvice',
  'decide',
  'discussReturn',
  'establishLapse',
  'giveAdvice',
  'handInGazette',
  'informCouncil',
  'decideSecrecy',
  'liftSecrecy',
  'confirmLift',
  'answerLiftQuestion',
  'ratifySecrecy',
  'establishSecrecyLapse',
  'publishLifted',
  'publishGazette',
  'rectifyPublication',
  'withdrawDocuments',
  'sign',
  'askWishes',
  'giveWishes',
  'planAgain',
  'tellPlanning',
  'tellDecision',
  'sendAgain',
  'sendOnPaper',
  'giveSystemNotice',
  'confirmReceipt',
  'addSourceDocument',
  'sendPapers',
  'explainMissedDate',
  'addMinutes',
  'confirmAdvice',
  'answerRemark',
  'carryOver',
  'giveNotice',
  'executeDecision',
  'giveConsultationNotice',
  'completePapers',
  'reconfirmItem',
  'settleLatePapers',
  'hearCollege',
  'addAmendedText',
  'keepPromise',
  'answerQuestion',
  'sendDraft',
  'giveZienswijze',
  'establishZienswijzeLapse',
  'signUp',
  'findParticipants',
  'compareTexts',
  'decideOwnShare',
  'consequenceDiffers',
  'reportWorkingGroup',
];

/** What test/plain-language finds in GLOSSARY.md. */
const legalTerms = ['conform'];

describe('every obligation has its sentence', () => {
  it('and these histories bring up each kind', () => {
    const seen = states.flatMap(([, state]) => obligations(state).map((each) => each.kind));
    expect([...new Set(seen)].sort()).toEqual([...kinds].sort());
  });

  it.each(states)('in plain Dutch, none over 22 words (%s)', (_name, state) => {
    const said = obligations(state)
      .map((each) => wordingOf(state, each))
      .flatMap(({ act, sentence, ifNothing }) => [act, sentence, ifNothing]);
    expect(said.flatMap((each) => notPlain(each, legalTerms))).toEqual([]);
    expect(said.filter((each) => /undefined|\bnull\b|\{|\}|  |^\s|\.\./.test(each))).toEqual([]);
  });

  it('with the rule of the catalogue it rests on', () => {
    for (const [, state] of states)
      for (const each of obligations(state)) expect(wordingOf(state, each).rule).toMatch(/^R\d+$/);
  });
});

describe('every fact has its sentence', () => {
  it('and these histories bring up each event', () => {
    const seen = new Set<EventType>(states.flatMap(([, state]) => state.events.map((event) => event.type)));
    expect(Object.keys(schemaVersions).filter((type) => !seen.has(type as EventType))).toEqual([]);
  });

  it.each(states)('in plain Dutch, none over 22 words (%s)', (_name, state) => {
    const { lines } = timelineView(state, viewFor('2026-06-01'));
    expect(lines.flatMap((line) => notPlain(line.sentence, legalTerms))).toEqual([]);
    expect(lines.filter((line) => /undefined|\bnull\b|\{|\}|  |\.\./.test(line.sentence))).toEqual([]);
  });
});

describe('where the proposal stands', () => {
  it.each([
    ['begun', 'running', 'Ronde 1: Afstemming'],
    ['planned', 'running', 'Ronde 1: Instemming'],
    ['returned', 'returned', 'Terug naar de stuurgroep: verworpen door de raad van BB op 18 december 2025'],
    ['adopted', 'adopted', 'Vastgesteld door alle organen; klaar voor bekendmaking'],
    ['withdrawn', 'withdrawn', 'Ingetrokken'],
    ['unsupported', 'insufficientSupport', 'Geëindigd: onvoldoende draagvlak'],
    ['superseded', 'superseded', 'Vervangen door een nieuw voorstel'],
  ])('is told in one sentence (%s)', (name, short, label) => {
    const { state } = given(histories[name] ?? []);
    expect([shortState(state), stateLabel(state)]).toEqual([short, label]);
  });
});

describe('why it stands still', () => {
  const why = (history: readonly History[], today = '2025-12-19') => whyView(given(history).state, today);

  it('names body, act, since when, next date, what happens if nothing comes, and the rule', () => {
    const history = [...adopted.slice(0, -1), planned('council-cc', '2026-01-20', '2025-12-17')];
    expect(why(history)).toEqual({
      proposalId: 'proposal',
      summary: 'Het wachten is op de raad van CC.',
      reasons: [
        {
          key: 'decide/council-cc/raden',
          body: 'council-cc',
          bodyName: 'Raad van CC',
          act: 'over de tekst stemmen',
          since: '2025-11-04',
          nextPossibleOn: '2026-01-20',
          ifNothing: 'Zonder dit besluit gaat het voorstel niet verder: drie raden moeten instemmen.',
          sentence:
            'De raad van CC heeft nog niet besloten. Het besluit is gepland op 20 januari 2026. Dit staat open sinds 4 november 2025.',
          rule: 'R87',
          basis: 'raadsvoorstel, samenvatting',
        },
      ],
    });
  });

  it('says since when it is known, where that is later', () => {
    const late = atCouncils.map((fact) => recordedOn('2025-12-01', fact));
    expect(why(late).reasons[0]?.sentence).toContain('sinds 4 november 2025 (bekend sinds 1 december 2025)');
  });

  it('gives no next date that has passed', () => {
    const history = [...atCouncils, planned('council-cc', '2025-12-16', '2025-11-10')];
    expect(why(history).reasons.map((each) => each.nextPossibleOn)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['held', 'heeft het besluit aangehouden'],
    ['takenOffAgenda', 'haalde het besluit van de agenda'],
    ['withdrawnByCollege', 'besloot niet, omdat het college het stuk terugnam'],
    ['invalidVote', 'moet opnieuw stemmen'],
    ['postponedAfterTie', 'stelde het besluit uit, omdat de stemmen staakten'],
  ] as const)('tells that a council %s (R119)', (outcome, said) => {
    const [, two = ''] = why([...atCouncils, decision('council-bb', 'v1', '2025-12-16', { outcome })]).reasons.map(
      (each) => each.sentence,
    );
    expect(two).toContain(`De raad van BB ${said}.`);
  });

  it('tells of a rejection where that returns nothing', () => {
    const free = [start('2025-09-01', { route: 'vrij' }), text('v1', '2025-09-01'), aligned('v1', '2025-09-02')];
    expect(why([...free, rejection('college-aa', 'v1', '2025-10-01')]).reasons[0]?.sentence).toContain(
      'Het college van AA wees de tekst af.',
    );
  });

  it('counts the bodies when there are many, and says so when nobody has to act', () => {
    expect(why(atConsent).summary).toBe(
      'Het wachten is op het college van AA, het college van BB en het college van CC.',
    );
    expect(why(histories['withdrawn'] ?? []).summary).toBe('Er is niemand aan zet.');
  });
});
