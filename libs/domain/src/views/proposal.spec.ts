import {
  advice,
  aligned,
  allAgree,
  asked,
  assumedOn,
  colleges,
  given,
  happenedOn,
  received,
  ref,
  secrecyHistories,
  send,
  start,
  text,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { proposalView } from './proposal';

const released = '2025-09-02';
/** Three requests: answered but for one point, lapsed, and input that was not sent; and an oral advice nobody asked for. */
const advised: readonly History[] = [
  start('2025-09-01', { predecessor: { proposalId: 'eerder', reason: ref('nieuwe koers') } }),
  text('v1', '2025-09-01', ['annex']),
  aligned('v1', released),
  ...allAgree(colleges(), 'v1', released),
  asked('or', 'v1', released, { sent: 'byPost', papers: ['doc/v1-note', 'doc/v1-annex'] }),
  received('or', '2025-09-04'),
  asked('adviesraad', 'v1', released, { sent: 'byPost' }),
  asked('bond', 'v1', released, { type: 'input' }),
  advice('or', 'v1', '2025-10-06', ['p1', 'p2']),
  send(
    'answerAdvice',
    {
      adviceId: 'advice/or',
      answers: [{ point: 'p1', answer: 'notTakenOver', reason: ref('te duur') }],
      happened: happenedOn('2025-10-20'),
    },
    '2025-10-20',
  ),
  advice('bond', 'v1', '2025-10-07', ['p3'], {
    requestIds: [],
    addressees: ['college-aa', 'college-bb'],
    form: 'oral',
    tendency: 'negative',
    happened: assumedOn('2025-10-07'),
    rightsReserved: true,
  }),
  send('lapseAdviceTerm', { requestId: 'request/adviesraad' }, '2025-10-15'),
];
const view = (history: readonly History[], hidden: readonly string[] = []) =>
  proposalView(given(history).state, { ...viewFor('2026-03-01'), seesDocument: (id) => !hidden.includes(id) });

describe('a proposal as a client gets it', () => {
  it('is whole, but for the annex and the advice that this reader may not see', () => {
    expect(view(advised, ['doc/v1-annex', 'doc/advies-bond'])).toEqual({
      proposalId: 'proposal',
      dossierId: 'dossier/start',
      title: 'De nota',
      definition: { id: 'proefregio', version: 1, hash: 'hash' },
      route: 'Nota',
      legalNature: 'policy',
      predecessor: 'eerder',
      predecessorReason: 'nieuwe koers',
      participants: [
        { municipality: 'aa', name: 'AA', role: 'decides' },
        { municipality: 'bb', name: 'BB', role: 'decides' },
        { municipality: 'cc', name: 'CC', role: 'decides' },
      ],
      bodies: [
        { body: 'stuurgroep', name: 'Stuurgroep', aliases: [] },
        { body: 'college-aa', name: 'College van AA', aliases: [] },
        { body: 'council-aa', name: 'Raad van AA', aliases: [] },
        { body: 'college-bb', name: 'College van BB', aliases: [] },
        { body: 'council-bb', name: 'Raad van BB', aliases: [] },
        { body: 'college-cc', name: 'College van CC', aliases: [] },
        { body: 'council-cc', name: 'Raad van CC', aliases: [] },
        { body: 'director', name: 'Directeur', aliases: [] },
        { body: 'or', name: 'Ondernemingsraad', aliases: [] },
        { body: 'adviesraad', name: 'Adviesraad', aliases: [] },
        { body: 'bond', name: 'Bond', aliases: [] },
        { body: 'werkgroep-juridisch', name: 'Werkgroep Juridisch', aliases: [] },
        { body: 'werkgroep-financien', name: 'Werkgroep Financiën', aliases: [] },
      ],
      warnings: [],
      keptAfterReturn: [
        {
          what: 'decisions',
          kept: false,
          sentence: 'Besluiten gelden alleen voor de tekst waarover ze gingen. In een nieuwe ronde tellen ze niet mee.',
        },
        {
          what: 'advice',
          kept: true,
          sentence: 'Adviezen blijven gelden: de adviesronde komt niet terug, of de adviseurs hoeven niet opnieuw.',
        },
      ],
      mandates: [],
      drafts: [],
      publications: [],
      consultation: {
        withoutAdvice: ['aa', 'bb', 'cc'],
        advisersNamed: [
          { body: 'or', adviceId: 'advice/or', on: '2025-10-06' },
          { body: 'bond', adviceId: 'advice/bond', on: '2025-10-07' },
        ],
        notConfirmed: [{ adviceId: 'advice/bond', signers: ['bond'] }],
        requests: [
          { requestId: 'request/or', daysAfterDecision: 2, primacyOfPolitics: false },
          { requestId: 'request/adviesraad', primacyOfPolitics: false },
          { requestId: 'request/bond', primacyOfPolitics: false },
        ],
        remarks: [],
        notCarriedOver: [],
        entrepreneurDecisions: [],
        publicConsultations: [],
      },
      round: 1,
      stage: 'Verwerking',
      state: 'running',
      stateLabel: 'Ronde 1: Verwerking',
      texts: [
        {
          textId: 'text/v1',
          kind: 'courseNote',
          live: true,
          label: 'v1',
          joint: [
            { role: 'note', documentId: 'doc/v1-note', commitment: 'commitment/v1-note', name: 'note' },
            {
              role: 'dictum',
              documentId: 'doc/v1-dictum',
              commitment: 'commitment/v1-dictum',
              name: 'dictum',
            },
          ],
        },
      ],
      requests: [
        {
          requestId: 'request/or',
          adviser: 'or',
          askedBy: 'director',
          type: 'advice',
          round: 1,
          status: 'answered',
          question: 'Wat vindt u ervan?',
          papers: ['doc/v1-note'],
          sentOn: '2025-09-02',
          receivedOn: '2025-09-04',
          dueOn: '2025-10-16',
        },
        {
          requestId: 'request/adviesraad',
          adviser: 'adviesraad',
          askedBy: 'college-aa',
          type: 'advice',
          round: 1,
          status: 'lapsed',
          question: 'Wat vindt u ervan?',
          papers: [],
          sentOn: '2025-09-02',
          dueOn: '2025-10-14',
        },
        {
          requestId: 'request/bond',
          adviser: 'bond',
          askedBy: 'stuurgroep',
          type: 'input',
          round: 1,
          status: 'notSent',
          question: 'Wat vindt u ervan?',
          papers: ['doc/v1-note', 'doc/v1-dictum'],
        },
      ],
      advices: [
        {
          adviceId: 'advice/or',
          on: '2025-10-06',
          assumed: false,
          requestIds: ['request/or'],
          round: 1,
          form: 'written',
          tendency: 'positive',
          rightsReserved: false,
          points: [
            { point: 'p1', text: 'p1', phase: 'now', answer: 'notTakenOver', reason: 'te duur' },
            { point: 'p2', text: 'p2', phase: 'now' },
          ],
          signers: ['or'],
          addressees: ['college-aa'],
          documentId: 'doc/advies-or',
          openPoints: ['p2'],
        },
        {
          adviceId: 'advice/bond',
          on: '2025-10-07',
          assumed: true,
          requestIds: [],
          round: 1,
          form: 'oral',
          tendency: 'negative',
          rightsReserved: true,
          points: [],
          signers: ['bond'],
          addressees: ['college-aa', 'college-bb'],
          openPoints: [],
        },
      ],
      decisions: [
        {
          decisionId: 'decision/college-aa-v1-2025-09-02',
          body: 'college-aa',
          textId: 'text/v1',
          outcome: 'adoptedAsProposed',
          round: 1,
          on: '2025-09-02',
          counts: true,
          assumed: false,
          step: 'vrijgave',
          points: [],
          motions: [],
          dates: { decidedOn: '2025-09-02', recordedOn: '2025-09-02' },
          claims: [],
        },
        {
          decisionId: 'decision/college-bb-v1-2025-09-02',
          body: 'college-bb',
          textId: 'text/v1',
          outcome: 'adoptedAsProposed',
          round: 1,
          on: '2025-09-02',
          counts: true,
          assumed: false,
          step: 'vrijgave',
          points: [],
          motions: [],
          dates: { decidedOn: '2025-09-02', recordedOn: '2025-09-02' },
          claims: [],
        },
        {
          decisionId: 'decision/college-cc-v1-2025-09-02',
          body: 'college-cc',
          textId: 'text/v1',
          outcome: 'adoptedAsProposed',
          round: 1,
          on: '2025-09-02',
          counts: true,
          assumed: false,
          step: 'vrijgave',
          points: [],
          motions: [],
          dates: { decidedOn: '2025-09-02', recordedOn: '2025-09-02' },
          claims: [],
        },
      ],
      messages: [],
      sendings: [],
      notices: [],
      secrecies: [],
      startedOn: '2025-09-01',
      lastChangeAt: '2025-10-20T11:00:00.000Z',
    });
  });

  it('shows an advice without a document, with its points and answers', () => {
    const joint = advice('or', 'v1', '2025-10-01', ['p1'], { requestIds: [], form: 'oral' });
    const { document: _none, ...body } = joint.command.body;
    const oral: Fact<'recordAdvice'> = { ...joint, command: { name: 'recordAdvice', body } };
    const [shown] = view([...advised.slice(0, 6), oral], ['doc/advies-or']).advices;
    expect([shown?.points, shown?.openPoints, shown?.documentId]).toEqual([
      [{ point: 'p1', text: 'p1', phase: 'now' }],
      ['p1'],
      undefined,
    ]);
  });

  it('tells of each request whether it was sent and answered, and shows the papers its reader may see', () => {
    const sent = [...advised.slice(0, 8)];
    const status = (history: readonly History[]) =>
      view(history).requests.map((each) => [each.requestId, each.status, each.dueOn, each.papers.length]);
    expect(status(sent)).toEqual([['request/or', 'open', '2025-10-16', 2]]);
    expect(status([...advised.slice(0, 6), asked('adviesraad', 'v1', released)])).toEqual([
      ['request/adviesraad', 'notSent', undefined, 3],
    ]);
  });
});

describe('a secrecy as a client gets it', () => {
  const statuses = (name: string, sees = true) =>
    proposalView(given(secrecyHistories[name] ?? []).state, {
      ...viewFor('2026-03-01', () => sees),
      seesDocument: () => sees,
    }).secrecies;

  it.each([
    ['secrecyRatified', 'imposed'],
    ['secrecyAwaitsSecond', 'imposed'],
    ['secrecyUnreachable', 'endUnreachable'],
    ['secrecyEnded', 'lifted'],
  ])('stands as it is: %s is %s', (name, status) => {
    expect(statuses(name)).toMatchObject([
      { secrecyId: 'secrecy/annex', body: 'college-aa', status, papers: ['annex'] },
    ]);
    expect(statuses(name, false)).toEqual([]);
  });

  it('is to be lifted once what it waits for has happened, and can be reached again in a new round', () => {
    const shown = (history: readonly History[]) => view(history).secrecies.map((each) => each.status);
    const agreed = [
      ...(secrecyHistories['secrecyDeclined'] ?? []).slice(0, 4),
      ...allAgree(colleges(), 'v1', '2025-11-04'),
    ];
    expect(shown([...agreed, { engineOn: '2025-11-20' }])).toEqual(['toBeLifted']);
    const ended = secrecyHistories['secrecyUnreachable'] ?? [];
    expect(shown([...ended, text('v2', '2025-10-10'), aligned('v2', '2025-10-11')])).toEqual(['imposed']);
  });
});
