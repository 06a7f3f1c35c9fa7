import {
  atCouncils,
  decision,
  given,
  happenedOn,
  ref,
  rejection,
  send,
  text,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { proposalView } from './proposal';
import { timelineView } from './timeline';

const view = (history: readonly History[]) =>
  proposalView(given(history).state, { ...viewFor('2026-03-01'), seesDocument: () => true });
const subject = 'decision/council-aa-v1-2025-12-16';
const claim = (aspect: 'decidedOn' | 'effectiveFrom', claimedOn: string, on: string, chosen?: string): Fact =>
  send(
    'claimDate',
    { subject, aspect, claimedOn, ...(chosen ? { chosen: ref(chosen) } : {}), happened: happenedOn(on) },
    on,
    on,
  );
const decided: readonly History[] = [
  ...atCouncils,
  decision('council-aa', 'v1', '2025-12-16', {
    decisionPoints: [
      { point: '1', outcome: 'asProposed' },
      { point: '2', outcome: 'asProposed', local: true, wording: ref('De raad wil een tussenbericht.') },
    ],
    motions: [
      { title: ref('Motie A'), group: 'rood', status: 'submitted' },
      { title: ref('Motie B'), group: 'blauw', status: 'adopted' },
    ],
  }),
  rejection('council-bb', 'v1', '2025-12-17'),
  send(
    'recordSignature',
    { decisionId: subject, signers: [{ office: 'mayor' }, { office: 'griffier' }], happened: happenedOn('2025-12-17') },
    '2025-12-17',
  ),
  decision('council-cc', 'v1', '2025-12-18'),
  claim('decidedOn', '2025-12-15', '2026-01-05'),
  claim('effectiveFrom', '2026-01-01', '2026-01-06', 'zo staat het in het blad'),
  claim('effectiveFrom', '2026-02-01', '2026-01-07'),
  send(
    'recordMotionOutcome',
    { decisionId: subject, motion: 1, status: 'held', happened: happenedOn('2026-01-20') },
    '2026-01-20',
  ),
];

describe('a decision as a client gets it', () => {
  it('has its points, motions, signature and claimed dates; a vote after the round ended says why it does not count', () => {
    expect(view(decided).decisions.slice(3)).toEqual([
      {
        decisionId: 'decision/council-aa-v1-2025-12-16',
        body: 'council-aa',
        textId: 'text/v1',
        outcome: 'adoptedAsProposed',
        round: 1,
        on: '2025-12-16',
        counts: true,
        assumed: false,
        step: 'raden',
        points: [
          { point: '1', outcome: 'asProposed', local: false },
          { point: '2', outcome: 'asProposed', local: true, wording: 'De raad wil een tussenbericht.' },
        ],
        motions: [
          { title: 'Motie A', group: 'rood', groupName: 'Rood', status: 'held' },
          { title: 'Motie B', group: 'blauw', groupName: 'Blauw', status: 'adopted' },
        ],
        signedOn: '2025-12-17',
        dates: { decidedOn: '2025-12-16', effectiveFrom: '2026-01-01', recordedOn: '2025-12-16' },
        claims: [
          { aspect: 'decidedOn', claimedOn: '2025-12-15', source: 'bron' },
          {
            aspect: 'effectiveFrom',
            claimedOn: '2026-01-01',
            source: 'bron',
            chosen: 'zo staat het in het blad',
          },
          { aspect: 'effectiveFrom', claimedOn: '2026-02-01', source: 'bron' },
        ],
      },
      {
        decisionId: 'decision/council-bb-v1-2025-12-17',
        body: 'council-bb',
        textId: 'text/v1',
        outcome: 'rejected',
        round: 1,
        on: '2025-12-17',
        counts: true,
        assumed: false,
        step: 'raden',
        points: [],
        motions: [],
        dates: { decidedOn: '2025-12-17', recordedOn: '2025-12-17' },
        claims: [],
      },
      {
        decisionId: 'decision/council-cc-v1-2025-12-18',
        body: 'council-cc',
        textId: 'text/v1',
        outcome: 'adoptedAsProposed',
        round: 1,
        on: '2025-12-18',
        counts: false,
        assumed: false,
        step: 'raden',
        countsNot:
          'Deze ronde was al geëindigd: verworpen door de raad van BB op 17 december 2025. Dit blijft vastgelegd, maar telt niet meer mee.',
        points: [],
        motions: [],
        dates: { decidedOn: '2025-12-18', recordedOn: '2025-12-18' },
        claims: [],
      },
    ]);
  });

  it('has the amendments, the number and the legal basis that were recorded, also in the timeline (R81)', () => {
    const history = [
      ...atCouncils,
      decision('council-aa', 'v1', '2025-12-16', {
        amendments: [{ title: ref('Eén loket'), group: 'rood', status: 'rejected' }],
        motions: [{ title: ref('Motie A'), group: 'blauw', status: 'adopted' }],
        registrationNumber: ref('25.1234'),
        legalBasis: ['Gw147', 'Pw'],
      }),
    ];
    expect(view(history).decisions.at(-1)).toMatchObject({
      amendments: [{ title: 'Eén loket', group: 'rood', groupName: 'Rood', status: 'rejected' }],
      registrationNumber: '25.1234',
      legalBasis: ['Gw147', 'Pw'],
    });
    expect(timelineView(given(history).state, viewFor('2026-03-01')).lines.at(-1)?.sentence).toBe(
      'De raad van AA besloot over "v1": conform voorstel. Amendement “Eén loket” van Rood: verworpen. Motie “Motie A” van Blauw: aangenomen. Registratienummer 25.1234. Grondslag: Gemeentewet 147 en Participatiewet.',
    );
  });

  it('went back to the stuurgroep: the new text is live, the one before it is kept', () => {
    const { texts, stage, state, stateLabel } = view([...decided, text('v2', '2026-02-02')]);
    expect(texts.map((each) => [each.textId, each.kind, each.live, each.label])).toEqual([
      ['text/v1', 'courseNote', false, 'v1'],
      ['text/v2', 'courseNote', true, 'v2'],
    ]);
    expect([stage, state, stateLabel]).toEqual([
      undefined,
      'returned',
      'Terug naar de stuurgroep: verworpen door de raad van BB op 17 december 2025',
    ]);
  });
});
