import {
  aligned,
  amendedText,
  allAgree,
  colleges,
  given,
  imposed,
  neverHappened,
  opened,
  ref,
  secrecyRegion,
  start,
  text,
  withClosedAnnex,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { bodyOf } from './bodies';
import { closedDocument, isShut, markedParts, mayOpen } from './closed-parts';
import { amendedBy, amendedFrom } from './amended-documents';

type Marks = { readonly closed?: true; readonly open?: true; readonly replaces?: string };

const joint = (version: string, annex: Marks = {}, note: Marks = {}) => [
  { role: 'note' as const, name: ref('note'), text: ref(`${version}-note`), ...note },
  { role: 'annex' as const, name: ref('annex'), text: ref(`${version}-annex`), ...annex },
];
const own = (version: string, municipality: string, marks: Marks = {}) => ({
  ...{ municipality, role: 'councilProposal' as const, name: ref('raadsvoorstel') },
  ...{ text: ref(`${version}-eigen-${municipality}`), ...marks },
});
const begun = start('2025-09-01', { route: 'kort' });
const closedText = text('v1', '2025-09-01', [], {
  joint: joint('v1', { closed: true }),
  local: [own('v1', 'aa', { closed: true }), own('v1', 'bb')],
});
const next = (annex: Marks, local: readonly ReturnType<typeof own>[] = [], note: Marks = {}): Fact =>
  text('v2', '2025-09-10', [], { joint: joint('v2', annex, note), local: [...local] });
const closed = (history: readonly History[], ...documents: readonly string[]) =>
  documents.map((id) => closedDocument(given(history).state, `doc/${id}`));

describe('a part that came closed (R30)', () => {
  it('is closed, an own paper as that of its municipality; what came open is not (R30)', () => {
    expect(closed([begun, closedText], 'v1-annex', 'v1-eigen-aa', 'v1-eigen-bb', 'v1-note', 'none')).toEqual([
      {},
      { municipality: 'aa' },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is opened one by one, and then stays open (R30)', () => {
    const history = [begun, closedText, opened(['doc/v1-annex'], '2025-09-02')];
    expect(closed(history, 'v1-annex', 'v1-eigen-aa')).toEqual([undefined, { municipality: 'aa' }]);
  });

  it('follows the rules of secrecy once secrecy was imposed on it (R30, R38)', () => {
    const history = [...withClosedAnnex, imposed('2025-09-05')];
    const { state } = given(history);
    expect([closedDocument(state, 'doc/v1-annex'), isShut(state, 'doc/v1-annex')]).toEqual([undefined, true]);
    expect(isShut(state, 'doc/v1-note')).toBe(false);
    expect(isShut(given(withClosedAnnex).state, 'doc/v1-annex')).toBe(true);
  });

  it('keeps closed what comes in its place, unless that is opened; what replaces an open part is open (R30, R32)', () => {
    const replaced = [begun, closedText, next({ replaces: 'doc/v1-annex' }, [], { replaces: 'doc/v1-note' })];
    expect(closed(replaced, 'v2-annex', 'v2-note')).toEqual([{}, undefined]);
    expect(closed([...replaced, opened(['doc/v2-annex'], '2025-09-11')], 'v2-annex', 'v1-annex')).toEqual([
      undefined,
      {},
    ]);
  });

  it('keeps closed what came in its place also where it was opened later itself (R30)', () => {
    const replaced = [begun, closedText, next({ replaces: 'doc/v1-annex' }), opened(['doc/v1-annex'], '2025-09-11')];
    expect(closed(replaced, 'v1-annex', 'v2-annex')).toEqual([undefined, {}]);
  });

  it('keeps closed what took the place of a secret part (R30, R32)', () => {
    const history = [
      begun,
      text('v1', '2025-09-01', ['annex']),
      imposed('2025-09-05'),
      next({ replaces: 'doc/v1-annex' }),
    ];
    expect(closed(history, 'v2-annex', 'v2-note')).toEqual([{}, undefined]);
  });
});

describe('the marks of a new text', () => {
  it('are those of the parts that came closed or in the place of another, with whose paper it is (R30)', () => {
    const { state } = given([begun, closedText]);
    const at = { on: '2025-09-10', eventId: 'event/9' } as never;
    const parts = {
      joint: joint('v2', { replaces: 'doc/v1-annex' }, { replaces: 'doc/v1-note' }),
      local: [own('v2', 'aa', { closed: true }), own('v2', 'bb')],
    };
    expect(markedParts(state, parts, at)).toEqual([
      { documentId: 'doc/v2-note', closed: false, at, replaces: 'doc/v1-note' },
      { documentId: 'doc/v2-annex', closed: true, at, replaces: 'doc/v1-annex' },
      { documentId: 'doc/v2-eigen-aa', closed: true, at, municipality: 'aa' },
    ]);
  });

  it.each<[string, Marks]>([
    ['closed', { closed: true }],
    ['open', { open: true }],
    ['in the place of another', { replaces: 'doc/v1-note' }],
  ])('may not be missing where the part before it was closed: “%s” is said (R30, R32)', (_, marks) => {
    const before = [begun, closedText];
    const aa = own('v2', 'aa', { open: true });
    given(before)
      .when(next(marks, [aa]))
      .thenCounts();
    given(before)
      .when(next({ open: true }, [own('v2', 'aa', marks)]))
      .thenCounts();
    given(before)
      .when(next({}, [aa]))
      .thenRefused({ code: 'annexUnmarked', field: 'joint' });
    given(before)
      .when(next({ open: true }, [own('v2', 'aa')]))
      .thenRefused({ code: 'annexUnmarked', field: 'joint' });
  });

  it('may be missing for the paper of a municipality of which none was closed, and for a first text (R30)', () => {
    given([begun, closedText])
      .when(next({ open: true }, [own('v2', 'aa', { open: true }), own('v2', 'bb')]))
      .thenCounts();
    given([begun])
      .when(next({}, [own('v2', 'aa')]))
      .thenCounts();
  });
});

describe('who may open a closed part (R30)', () => {
  it('is a college that takes part, of an own paper only that of its municipality (R30)', () => {
    const { state } = given([begun, closedText], secrecyRegion());
    const may = (id: string, document: { municipality?: string }) => {
      const body = bodyOf(state.definition, id);
      return body && mayOpen(state, body, document);
    };
    const bodies = ['college-aa', 'college-bb', 'council-aa', 'mayor-aa', 'stuurgroep', 'bureau'];
    expect(bodies.map((id) => may(id, {}))).toEqual([true, true, false, false, false, false]);
    expect(bodies.map((id) => may(id, { municipality: 'aa' }))).toEqual([true, false, false, false, false, false]);
  });

  it('is no college of a municipality that does not take part (R30)', () => {
    const participants = [
      { municipality: 'aa', role: 'decides' as const },
      { municipality: 'bb', role: 'decides' as const },
    ];
    const { state } = given([start('2025-09-01', { route: 'kort', participants })]);
    const may = ['college-aa', 'college-cc'].map((id) => {
      const body = bodyOf(state.definition, id);
      return body && mayOpen(state, body, {});
    });
    expect(may).toEqual([true, false]);
  });
});

describe('what a council made of a closed part (R30, R81)', () => {
  const amendedParts = {
    parts: [
      { role: 'annex', text: ref('anders-annex') },
      { role: 'note', text: ref('anders-note') },
    ],
  };
  const amended = (on: string): Fact => {
    const fact = amendedText('council-aa', on);
    return {
      ...fact,
      command: { ...fact.command, body: { ...fact.command.body, ...amendedParts } },
    } as unknown as Fact;
  };
  const history: readonly History[] = [
    begun,
    text('v1', '2025-09-01', [], { joint: joint('v1', { closed: true }) }),
    aligned('v1', '2025-09-02'),
    ...allAgree(colleges(), 'v1', '2025-11-04'),
    amendedText('council-bb', '2025-12-09'),
    amended('2025-12-16'),
  ];

  it('is of that council, and of the joint part whose place it took (R81)', () => {
    const { state } = given(history);
    const documents = ['anders-annex', 'anders-note', 'gewijzigd-council-bb', 'v1-annex'].map((id) => `doc/${id}`);
    expect(documents.map((id) => [amendedBy(state, id), amendedFrom(state, id)])).toEqual([
      ['council-aa', 'doc/v1-annex'],
      ['council-aa', 'doc/v1-note'],
      ['council-bb', 'doc/v1-note'],
      [undefined, undefined],
    ]);
  });

  it('is closed as that part is, for that council, until either was opened (R30, R81)', () => {
    expect(closed(history, 'anders-annex', 'anders-note', 'v1-annex')).toEqual([
      { council: 'council-aa' },
      undefined,
      {},
    ]);
    const part = [...history, opened(['doc/v1-annex'], '2025-12-17')];
    expect(closed(part, 'anders-annex', 'v1-annex')).toEqual([undefined, undefined]);
    const own = [...history, opened(['doc/anders-annex'], '2025-12-17')];
    expect(closed(own, 'anders-annex', 'v1-annex')).toEqual([undefined, {}]);
  });

  it('stays closed where the text it was made from proved never to have been (R30, R110)', () => {
    const never = [...history, neverHappened('event/2', '2025-12-18')];
    expect(closed(never, 'anders-annex', 'anders-note', 'v1-annex')).toEqual([
      { council: 'council-aa' },
      undefined,
      undefined,
    ]);
  });

  it('is known as made from that part also where it proved never to have been made (R110)', () => {
    const state = given([...history, neverHappened('event/8', '2025-12-18')]).state;
    expect([amendedBy(state, 'doc/anders-annex'), amendedFrom(state, 'doc/anders-annex')]).toEqual([
      undefined,
      'doc/v1-annex',
    ]);
  });
});
