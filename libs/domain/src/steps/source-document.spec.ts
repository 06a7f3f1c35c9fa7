import { commands, type CommandName } from '@eensluidend/contracts';
import { atConsent, fromMeeting, given, imposed, ref, send, viewFor, type History } from '@eensluidend/testing';
import { obligations } from '../obligations';
import { timelineView } from '../views/timeline';
import { visibleEvents } from '../views/visible';
import { obligationsView } from '../views/why';

const live = [...atConsent, fromMeeting()];
const add = (facts: readonly string[], on = '2025-11-10') =>
  send('addSourceDocument', { facts, citation: ref('Besluitenlijst punt 4') }, on);
const toFollow = (history: readonly History[]) =>
  obligations(given(history).state).flatMap((each) =>
    each.kind === 'addSourceDocument' ? [[each.actor, each.subject, each.blocking]] : [],
  );
const sourceOf = (history: readonly History[], id: string) =>
  timelineView(given(history).state, viewFor('2025-12-01')).lines.find((line) => line.id === id)?.source;

describe('every report names its source', () => {
  it('and without a source none is accepted (R114)', () => {
    const asksSource = (each: (typeof commands)[CommandName]): boolean => {
      const parsed = each.body.safeParse({ happened: { on: '2025-11-04' } });
      return (parsed.error?.issues ?? []).some((issue) => issue.path.join('.') === 'happened.source');
    };
    const lax = Object.values(commands).filter((each) => each.kind === 'report' && !asksSource(each));
    expect(lax.map((each) => each.name)).toEqual([]);
  });
});

describe('a fact from a meeting', () => {
  it('is accepted with meeting and recorder, and listed as "document to follow" (R114)', () => {
    given(atConsent).when(fromMeeting()).thenCounts();
    expect(given(live).state.events.at(-1)?.source).toEqual({
      kind: 'meeting',
      body: 'college-aa',
      heldOn: '2025-11-04',
      recorder: 'tester',
      documentToFollow: true,
    });
    expect(toFollow(live)).toEqual([['college-aa', 'event/4', false]]);
    expect(sourceOf(live, 'event/4')).toBe(
      'Vergadering van het college van AA op 4 november 2025; het document volgt.',
    );
  });

  it('gets its document later, and then names that as its source (R114)', () => {
    const added = [...live, add(['event/4'])];
    expect(toFollow(added)).toEqual([]);
    expect(sourceOf(added, 'event/4')).toBe('Besluitenlijst punt 4');
  });

  it('stays as it was recorded: the document is a fact of its own (R110, R114)', () => {
    const { after } = given(live).when(add(['event/4']));
    expect(after.events.map((event) => event.eventId)).toEqual(['event/1', 'event/2', 'event/3', 'event/4', 'event/5']);
    expect(after.events[3]).toEqual(given(live).played.events[3]);
  });

  it('shares its document with the other facts of that meeting (R114)', () => {
    const two = [...live, fromMeeting('college-bb')];
    expect(toFollow([...two, add(['event/4', 'event/5'])])).toEqual([]);
    expect(toFollow([...two, add(['event/5'])])).toEqual([['college-aa', 'event/4', false]]);
  });

  it('gets one document, and only a fact that waits for it does (R114)', () => {
    given([...live, add(['event/4'])])
      .when({ ...add(['event/4']), key: 'again' })
      .thenRefused({ code: 'noDocumentOwed', field: 'facts' });
    given(live)
      .when(add(['event/2']))
      .thenRefused({ code: 'noDocumentOwed', field: 'facts' });
    given(live)
      .when(add(['event/none']))
      .thenRefused({ code: 'unknownFact', field: 'facts' });
  });

  it('gets another document from who may not know of the one under secrecy (R114, R32)', () => {
    const source = { kind: 'meeting' as const, body: 'college-aa', heldOn: '2025-09-05' };
    const both = [
      ...live,
      imposed('2025-09-05', { happened: { on: '2025-09-05', source } }),
      add(['event/4', 'event/5']),
    ];
    const again = { ...add(['event/4']), key: 'again' };
    given(both).when(again).thenCounts();
    const seen = (sees: boolean) =>
      timelineView(given([...both, again]).state, { ...viewFor('2025-12-01'), sees: () => sees }).lines.find(
        (line) => line.id === 'event/4',
      )?.source;
    expect([seen(true), seen(false)]).toEqual(['Besluitenlijst punt 4', 'Besluitenlijst punt 4']);
  });

  it('about a secrecy is hidden, with its document, from who may not know of it (R114, R32)', () => {
    const source = { kind: 'meeting' as const, body: 'college-aa', heldOn: '2025-09-05' };
    const secret = [...atConsent, imposed('2025-09-05', { happened: { on: '2025-09-05', source } })];
    const kinds = (all: readonly History[]) => visibleEvents(given(all).state, () => false).map((event) => event.type);
    expect(kinds([...secret, add(['event/4'])])).toEqual(['ProposalStarted', 'TextAdded', 'AlignmentRecorded']);
    const shown = (sees: boolean) =>
      obligationsView(given(secret).state, () => sees).obligations.filter((each) => each.kind === 'addSourceDocument');
    expect([shown(true).length, shown(false).length]).toEqual([1, 0]);
  });
});
