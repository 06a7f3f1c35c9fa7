import {
  adopted,
  advice,
  afterProcessing,
  aligned,
  allAgree,
  asked,
  assumedOn,
  atAdvice,
  atConsent,
  atCouncils,
  decision,
  given,
  happenedOn,
  imposed,
  planned,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  text,
  viewFor,
  type History,
} from '@eensluidend/testing';
import { boardView } from './board';
import { timelineView } from './timeline';
import { obligationsView } from './why';
import { visibleEvents } from './visible';

const board = (history: readonly History[]) => boardView(given(history).state, viewFor('2026-03-01'));
const cells = (history: readonly History[], step: string) =>
  board(history).municipalities.map((each) => {
    const cell = each.cells.find((one) => one.step === step);
    return [each.id, cell?.status, cell?.label];
  });
const cellOf = (history: readonly History[], municipality: string, step: string) =>
  board(history)
    .municipalities.find((each) => each.id === municipality)
    ?.cells.find((each) => each.step === step);

describe('the board', () => {
  it('shows the municipalities against the steps, with the joint steps apart', () => {
    const { steps, joint, municipalities, stage, round, title } = board(afterProcessing);
    expect(steps.map((step) => [step.step, step.perMunicipality])).toEqual([
      ['afstemming', false],
      ['vrijgave', true],
      ['adviesronde', false],
      ['verwerking', false],
      ['instemming', true],
      ['raden', true],
      ['bekendmaking', true],
    ]);
    expect(joint.map((cell) => [cell.step, cell.status, cell.on])).toEqual([
      ['afstemming', 'done', '2025-09-02'],
      ['adviesronde', 'done', '2025-10-06'],
      ['verwerking', 'done', '2025-10-21'],
    ]);
    expect(municipalities.map((each) => [each.id, each.cells.length])).toEqual([
      ['aa', 4],
      ['bb', 4],
      ['cc', 4],
    ]);
    expect([stage, round, title]).toEqual([{ step: 'instemming', name: 'Instemming' }, 1, 'De nota']);
  });

  it('shows who agreed, who rejected, who is to decide and who is not there yet', () => {
    const history = [
      ...atCouncils,
      decision('council-aa', 'v1', '2025-12-16'),
      planned('council-bb', '2025-12-18', '2025-12-01'),
    ];
    expect(cells(history, 'raden')).toEqual([
      ['aa', 'agreed', 'conform voorstel'],
      ['bb', 'open', 'gepland op 18 december 2025'],
      ['cc', 'open', 'aan zet'],
    ]);
    expect(cells([...history, rejection('council-bb', 'v1', '2025-12-18')], 'raden')).toEqual([
      ['aa', 'agreed', 'conform voorstel'],
      ['bb', 'rejected', 'verworpen'],
      ['cc', 'notReached', 'nog niet aan de orde'],
    ]);
  });

  it('keeps showing the decisions of an ended round when the next text is there already', () => {
    const returned = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18')];
    expect(cells([...returned, text('v2', '2026-01-05')], 'instemming')).toEqual(cells(returned, 'instemming'));
  });

  it('says why a vote does not count', () => {
    const late = recordedOn('2025-12-22', decision('council-cc', 'v1', '2025-12-17'));
    const history = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18'), late];
    expect(cellOf(history, 'cc', 'raden')?.countsNot).toContain('conform voorstel op 17 december 2025 telt niet mee');
  });

  it('shows the votes and marks what is assumed', () => {
    const voted = decision('council-aa', 'v1', '2025-12-16', {
      votes: { method: 'rollCall', for: 36, against: 0 },
      happened: assumedOn('2025-12-16'),
    });
    expect(cellOf([...atCouncils, voted], 'aa', 'raden')).toMatchObject({ votes: '36–0', assumed: true });
  });

  it('gives every cell its own tag, which changes only with that cell', () => {
    const tags = (history: readonly History[]) =>
      board(history).municipalities.map((each) => each.cells.find((cell) => cell.step === 'raden')?.tag);
    const [aa, bb, cc] = tags(atCouncils);
    expect(new Set([aa, bb, cc]).size).toBe(3);
    const after = tags([...atCouncils, decision('council-aa', 'v1', '2025-12-16')]);
    expect([after[0] === aa, after[1] === bb, after[2] === cc]).toEqual([false, true, true]);
  });

  it('shows the way of the gazettes', () => {
    const out = (step: 'handedIn' | 'published') =>
      send(
        'recordPublication',
        { municipality: 'aa', step, gazetteNumber: ref('2026, 12345'), happened: happenedOn('2026-01-06') },
        '2026-01-06',
        step,
      );
    const ready: readonly History[] = [...adopted, { engineOn: '2025-12-17' }];
    const label = (history: readonly History[]) => cellOf(history, 'aa', 'bekendmaking')?.label;
    expect([label(atCouncils), label(ready), label([...ready, out('handedIn')])]).toEqual([
      'nog niet aan de orde',
      'ligt klaar',
      'aangeboden',
    ]);
    expect(label([...ready, out('handedIn'), out('published')])).toBe('Gemeenteblad 2026, 12345');
  });

  it('shows each adviser with what it was asked and what came of it', () => {
    const history: readonly History[] = [
      ...atAdvice,
      asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
      asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost' }),
      asked('bond', 'v1', '2025-09-02', { sent: 'byPost', type: 'input' }),
      advice('or', 'v1', '2025-10-01'),
    ];
    const told = (all: readonly History[]) => board(all).advisers.map((each) => [each.body, each.status]);
    expect(told(history)).toEqual([
      ['or', 'given'],
      ['adviesraad', 'open'],
      ['bond', 'input'],
    ]);
    expect(
      told([...history, send('lapseAdviceTerm', { requestId: 'request/adviesraad' }, '2025-10-15')]),
    ).toContainEqual(['adviesraad', 'lapsed']);
  });

  it('shows a municipality that is informed as not deciding', () => {
    const participants = [
      { municipality: 'aa', role: 'decides' as const },
      { municipality: 'bb', role: 'informed' as const },
    ];
    const history = [
      start('2025-09-01', { route: 'kort', participants }),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
    ];
    expect(cells(history, 'instemming')).toEqual([
      ['aa', 'open', 'aan zet'],
      ['bb', 'notTaking', 'besluit niet mee'],
    ]);
  });
});

describe('the timeline', () => {
  it('tells everything on the day it happened, with source, effect and what was assumed', () => {
    const history = [...atConsent, { ...aligned('v1', '2025-09-10'), on: '2025-09-10' }];
    const { lines } = timelineView(given(history).state, viewFor('2026-03-01'));
    expect(lines.map((line) => [line.on, line.kind, line.source, line.effect])).toEqual([
      ['2025-09-01', 'ProposalStarted', 'Vastgelegd in dit systeem.', undefined],
      ['2025-09-01', 'TextAdded', 'bron', undefined],
      ['2025-09-02', 'AlignmentRecorded', 'bron', 'counts'],
      ['2025-09-10', 'AlignmentRecorded', 'bron', 'counts'],
    ]);
  });

  it('names the meeting and that the document follows (R114), and says what was assumed', () => {
    const sources = (happened: ReturnType<typeof happenedOn> | ReturnType<typeof assumedOn>) =>
      timelineView(
        given([...atConsent, decision('college-aa', 'v1', '2025-11-04', { happened })]).state,
        viewFor('2026-03-01'),
      ).lines.at(-1);
    expect(sources(assumedOn('2025-11-04'))).toMatchObject({ source: 'Aanname: aanname', assumed: true });
    const meeting = { kind: 'meeting' as const, body: 'college-aa', heldOn: '2025-11-04' };
    const { state } = given(atConsent).when(
      decision('college-aa', 'v1', '2025-11-04', { happened: { on: '2025-11-04', source: meeting } }),
    );
    expect(timelineView(state, viewFor('2026-03-01')).lines.at(-1)?.source).toBe(
      'Vergadering van het college van AA op 4 november 2025; het document volgt.',
    );
    expect(state.events.at(-1)?.source).toEqual({ ...meeting, recorder: 'tester', documentToFollow: true });
  });

  it('says since when a fact is known, where that is later', () => {
    const { lines } = timelineView(
      given([...atConsent, recordedOn('2025-12-01', decision('college-aa', 'v1', '2025-11-04'))]).state,
      viewFor('2026-03-01'),
    );
    expect(lines.map((line) => line.knownSince)).toEqual([undefined, undefined, undefined, '2025-12-01']);
  });

  it('says unanimous of a vote with none against, never that a vote nobody asked for was unanimous (R79)', () => {
    const sentence = (method: 'rollCall' | 'withoutVote', forIt: number, against: number) =>
      timelineView(
        given([...atCouncils, decision('council-aa', 'v1', '2025-12-16', { votes: { method, for: forIt, against } })])
          .state,
        viewFor('2026-03-01'),
      ).lines.at(-1)?.sentence;
    expect(sentence('rollCall', 36, 0)).toContain('Unaniem: 36 stemmen voor.');
    expect(sentence('rollCall', 35, 1)).not.toContain('Unaniem');
    expect(sentence('rollCall', 19, 0)).toContain('Stemmen: 19 voor en 0 tegen.');
    expect(sentence('withoutVote', 0, 0)).not.toMatch(/Unaniem|Stemmen/);
  });
});

describe('what is secret', () => {
  const claimed = send(
    'claimDate',
    { subject: 'secrecy/annex', aspect: 'decidedOn', claimedOn: '2025-09-04', happened: happenedOn('2025-12-01') },
    '2025-12-01',
  );
  const secret: readonly History[] = [
    ...atConsent,
    imposed('2025-09-05', { effectiveFrom: '2025-09-01' }),
    ...allAgree(['college-aa', 'college-bb', 'college-cc'], 'v1', '2025-11-04'),
    { engineOn: '2025-11-20' },
    claimed,
  ];
  const plain: readonly History[] = [...secret.slice(0, 3), ...secret.slice(4, -1)];
  const blind = viewFor('2026-03-01', () => false);

  it('leaves no trace in timeline, board and obligations for who may not know of it', () => {
    const { state } = given(secret);
    const told = JSON.stringify([
      timelineView(state, blind),
      boardView(state, blind),
      obligationsView(state, () => false),
    ]);
    expect(told.toLowerCase()).not.toMatch(/geheim|secre|startbeforedecision/);
    const without = given(plain).state;
    expect(boardView(state, blind).warnings).toEqual(boardView(without, blind).warnings);
    expect(visibleEvents(state, () => false).map((event) => event.type)).toEqual(
      without.events.map((event) => event.type),
    );
  });

  it('is told whole to who may know', () => {
    const { state } = given(secret);
    const kinds = timelineView(state, viewFor('2026-03-01')).lines.map((line) => line.kind);
    expect(kinds.filter((kind) => ['SecrecyImposed', 'LiftTaskOpened', 'DateClaimed'].includes(kind))).toEqual([
      'SecrecyImposed',
      'LiftTaskOpened',
      'DateClaimed',
    ]);
    expect(obligationsView(state, () => true).obligations.map((each) => each.kind)).toContain('liftSecrecy');
  });
});
