import {
  advice,
  aligned,
  allAgree,
  answered,
  asked,
  decision,
  given,
  happenedOn,
  imposed,
  rejection,
  send,
  shippedDefinition,
  start,
  text,
  type Fact,
  type History,
  viewFor,
} from '@eensluidend/testing';
import { notAsked, stageOf } from './stage';
import { boardView } from './views/board';
import { stateLabel } from './views/sentences';

const region = shippedDefinition();
const keys = region.municipalities.map((each) => each.id);
const colleges = keys.map((key) => `college-${key}`);
const councils = keys.map((key) => `council-${key}`);
const advisers = region.bodies.flatMap((body) => (body.adviceRight ? [{ id: body.id, ...body.adviceRight }] : []));

const begun: readonly Fact[] = [
  start('2025-08-25', { route: 'koersnota', definition: 'maastricht-heuvelland' }),
  text('koersnota', '2025-08-25', ['annex']),
  aligned('koersnota', '2025-08-26'),
  ...allAgree(colleges, 'koersnota', '2025-09-02'),
];
const requests = advisers.flatMap(({ id, askedBy }) =>
  askedBy.map((asker) => ({
    ...asked(id, 'koersnota', '2025-09-02', { sent: 'byPost', askedBy: asker }),
    key: `${id}-${asker}`,
  })),
);
const advices = advisers.map(({ id, askedBy }) =>
  advice(id, 'koersnota', '2025-10-13', ['p1'], {
    addressees: ['stuurgroep'],
    requestIds: askedBy.map((asker) => `request/${id}-${asker}`),
  }),
);
const processed: readonly Fact[] = [
  ...begun,
  ...requests,
  ...advices,
  ...advisers.map(({ id }) => answered(id, '2025-10-20', ['p1'])),
  text('aangepast', '2025-10-21', ['feedbackReport']),
];
const consented = [...processed, ...allAgree(colleges, 'aangepast', '2025-11-11')];
const members = Array.from({ length: 36 }, (_, index) => ({
  member: `lid ${index}`,
  group: 'spm',
  vote: 'for' as const,
}));
const maastricht = decision('council-gm0935', 'aangepast', '2025-12-16', {
  votes: { method: 'rollCall', for: 36, against: 0, byMember: members },
});
const others = councils.filter((body) => body !== 'council-gm0935');
const told = (history: readonly History[]) => given(history, region).state;

describe('the koersnota in the region Maastricht-Heuvelland', () => {
  it('waits until each of eleven advisers was asked by the body of its own right (R117, R124)', () => {
    const state = told(begun);
    expect(stageOf(state)?.id).toBe('advice');
    expect(advisers.map(({ id }) => notAsked(state, id).length)).toEqual(advisers.map(({ askedBy }) => askedBy.length));
    expect(stageOf(told([...begun, ...requests.slice(1), ...advices.slice(1)]))?.id).toBe('advice');
  });

  it('asks the works council for advice until 14 October 2025: six weeks from receipt on 2 September', () => {
    const receipt = send(
      'recordAdviceReceipt',
      { requestId: 'request/or-mtb-mtb-director', happened: happenedOn('2025-09-02') },
      '2025-09-02',
    );
    const board = boardView(told([...begun, ...requests, receipt]), viewFor('2025-10-01'));
    expect(board.advisers.find((each) => each.body === 'or-mtb')?.dueOn).toBe('2025-10-14');
  });

  it('is adopted by six colleges and six councils, Maastricht with 36 to 0 of 39, ready for six gazettes', () => {
    const state = told([
      ...consented,
      maastricht,
      ...allAgree(others, 'aangepast', '2025-12-18'),
      { engineOn: '2025-12-19' },
    ]);
    expect(stateLabel(state)).toBe('Vastgesteld door alle organen; klaar voor bekendmaking');
    expect(state.gazettes.map((each) => each.municipality)).toEqual(keys);
    const board = boardView(state, viewFor('2025-12-19'));
    const cells = board.municipalities.flatMap((each) => each.cells.filter((cell) => cell.step === 'councils'));
    expect(cells.map((cell) => cell.status)).toEqual(keys.map(() => 'agreed'));
  });

  it('returns to the stuurgroep when the council of Vaals rejects it, and is adopted in the second round', () => {
    const returned = [
      ...consented,
      maastricht,
      rejection('council-gm0981', 'aangepast', '2025-12-18'),
      ...allAgree(['council-gm0994'], 'aangepast', '2025-12-19'),
    ];
    expect(told(returned).round.outcome).toMatchObject({ kind: 'rejected', body: 'council-gm0981' });
    expect(told(returned).decisions.at(-1)?.counts).toBe(false);
    const second = [
      ...returned,
      text('tweede', '2026-01-12', ['feedbackReport']),
      aligned('tweede', '2026-01-13'),
      ...allAgree(colleges, 'tweede', '2026-01-27'),
      ...allAgree(councils, 'tweede', '2026-02-24'),
    ];
    const state = told(second);
    expect([state.round.number, state.round.outcome?.kind]).toEqual([2, 'adopted']);
  });

  it('keeps an annex secret that the college of Maastricht closed, until that college lifts it', () => {
    const secret = imposed('2025-09-03', { body: 'college-gm0935', documents: ['doc/koersnota-annex'] });
    const lift = send(
      'liftSecrecy',
      { secrecyId: 'secrecy/annex', body: 'college-gm0935', happened: happenedOn('2025-11-20') },
      '2025-11-20',
    );
    const closed = told([...consented, secret]).secrecies.map((each) => each.lifted !== undefined);
    const open = told([...consented, secret, lift]).secrecies.map((each) => each.lifted !== undefined);
    expect([closed, open]).toEqual([[false], [true]]);
  });
});
