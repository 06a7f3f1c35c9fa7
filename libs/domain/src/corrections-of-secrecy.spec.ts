import {
  adopted,
  asked,
  atAdvice,
  atConsent,
  atCouncils,
  closedSession,
  corrected,
  decision,
  given,
  happenedOn,
  imposed,
  lifted,
  madePublic,
  neverHappened,
  playAll,
  ref,
  rejection,
  secrecyId,
  send,
  start,
  stateOf,
  takenDown,
  text,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { everRecorded, resolved } from './corrections';
import { asOf, fold, foldOn } from './fold';
import { obligations } from './obligations';
import { visibleEvents, visibleObligations } from './views/visible';

const annex = ['doc/v1-annex'];
const both = ['doc/v1-annex', 'doc/v1-note'];
/** Event 4 imposes secrecy on the annex and the note. */
const secret: readonly History[] = [...atConsent, imposed('2025-09-05', { documents: [...both] })];
const liftInstead = { code: 'liftInstead', field: 'fact' } as const;

describe('a correction of secrecy (R38, R110)', () => {
  it('never ends it: not by saying that it never was, nor by leaving a paper out or naming other papers (R38)', () => {
    given(secret).when(neverHappened('event/4', '2025-09-10')).thenRefused(liftInstead);
    const without = imposed('2025-09-05', { documents: [...annex] });
    given(secret)
      .when(corrected('event/4', without, '2025-09-10'))
      .thenRefused(liftInstead);
    const other = imposed('2025-09-05', { documents: ['doc/v1-annex', 'doc/v1-dictum'] });
    given(secret)
      .when(corrected('event/4', other, '2025-09-10'))
      .thenRefused(liftInstead);
  });

  it('may change the rest: another day, another reason, more papers (R110)', () => {
    const more = imposed('2025-09-04', { documents: [...both, 'doc/v1-dictum'], reason: ref('andere reden') });
    const { state } = given(secret).when(corrected('event/4', more, '2025-09-10'));
    expect(state.secrecies.map((each) => [each.secrecyId, each.at.on, each.documents])).toEqual([
      [secrecyId, '2025-09-04', [...both, 'doc/v1-dictum']],
    ]);
  });

  it('may take it away where it was lifted already (R110)', () => {
    const history = [...secret, lifted('college-aa', '2025-09-10')];
    expect(given(history).when(neverHappened('event/4', '2025-09-12')).state.secrecies).toEqual([]);
  });

  it('looks at the secrecy of that fact only, not at another that is active or lifted (R110)', () => {
    const second = { ...imposed('2025-09-06', { body: 'college-bb', documents: [...annex] }), key: 'second' };
    const history = [...secret, second, lifted('college-aa', '2025-09-10')];
    given(history).when(neverHappened('event/5', '2025-09-12')).thenRefused(liftInstead);
    expect(given(history).when(neverHappened('event/4', '2025-09-12')).outcome.kind).toBe('decided');
  });

  it('keeps secret what was heard behind closed doors as well (R38, R42)', () => {
    const session = (documents: readonly string[], on = '2025-11-20') =>
      ({ ...closedSession(on, { documents: [...documents] }), key: 'closed' }) as Fact<'recordClosedSession'>;
    const history = [...atCouncils, session(both)];
    given(history).when(neverHappened('event/7', '2025-11-25')).thenRefused(liftInstead);
    given(history)
      .when(corrected('event/7', session(annex), '2025-11-25'))
      .thenRefused(liftInstead);
    expect(given(history).when(corrected('event/7', session(both, '2025-11-19'), '2025-11-25')).outcome.kind).toBe(
      'decided',
    );
  });
});

describe('what can be corrected (R110)', () => {
  const history: readonly History[] = [
    ...atCouncils,
    decision('council-aa', 'v1', '2025-12-16'),
    rejection('council-bb', 'v1', '2025-12-17'),
  ];

  it('is no correction and no act of the product or a person in it (R110)', () => {
    const notCorrectable = { code: 'factNotCorrectable', field: 'fact' } as const;
    const twice = [...history, neverHappened('event/8', '2025-12-18')];
    given(twice).when(neverHappened('event/9', '2025-12-19')).thenRefused(notCorrectable);
    given([...atAdvice, asked('or', 'v1', '2025-09-03')])
      .when(neverHappened('event/7', '2025-09-04'))
      .thenRefused(notCorrectable);
  });

  it('is not corrected as of a day that has yet to come (R110)', () => {
    const future = send(
      'correctFact',
      {
        fact: 'event/8',
        correction: { kind: 'neverHappened' },
        reason: ref('tikfout'),
        happened: happenedOn('2025-12-20'),
      },
      '2025-12-20',
    );
    given(history)
      .when({ ...future, recordedOn: '2025-12-19' })
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-12-20' }, field: 'happened.on' });
  });

  it('is told without what came instead, which stands under the id of the first since the correction (R110)', () => {
    const { played } = given([
      ...history,
      corrected('event/8', decision('council-bb', 'v1', '2025-12-18'), '2025-12-20'),
    ]);
    const facts = resolved(played.events);
    expect(facts.map((each) => each.eventId)).toEqual(played.events.map((each) => each.eventId));
    expect(facts[7]).toMatchObject({
      eventId: 'event/8',
      version: 8,
      recordedAt: '2025-12-20T11:00:00.000Z',
      validOn: '2025-12-18',
      data: { body: 'council-bb', outcome: 'adoptedAsProposed' },
    });
    expect(facts[8]?.data).toEqual({
      correctionId: 'correction/correction-event/8-2025-12-20',
      fact: 'event/8',
      reason: ref('tikfout'),
    });
    expect(resolved(facts.slice(0, 8))).toEqual(facts.slice(0, 8));
  });

  it('counts as it was corrected last, in whatever order the facts are given (R110)', () => {
    const twice = [
      ...history,
      corrected('event/8', decision('council-bb', 'v1', '2025-12-18'), '2025-12-20'),
      neverHappened('event/8', '2025-12-21'),
    ];
    const { events, definition } = playAll(twice);
    const bodies = (facts: typeof events) =>
      fold(definition, facts)
        ?.decisions.map((each) => each.body)
        .slice(3);
    expect(bodies(events)).toEqual(['council-aa']);
    expect(bodies([...events.slice(0, 8), ...events.slice(8).toReversed()])).toEqual(['council-aa']);
  });

  it('keeps all that ever stood there: the first, and each fact that came in its place (R110)', () => {
    const twice = [
      ...history,
      corrected('event/8', decision('council-bb', 'v1', '2025-12-18'), '2025-12-20'),
      neverHappened('event/7', '2025-12-21'),
    ];
    const { state } = given(twice);
    expect(
      everRecorded(state)
        .map((each) => [each.eventId, each.type, each.validOn])
        .slice(6),
    ).toEqual([
      ['event/7', 'DecisionRecorded', '2025-12-16'],
      ['event/8', 'DecisionRecorded', '2025-12-17'],
      ['event/9', 'FactCorrected', '2025-12-20'],
      ['event/10', 'FactCorrected', '2025-12-21'],
      ['event/8', 'DecisionRecorded', '2025-12-18'],
    ]);
  });
});

describe('a lift that proves not to have been, after the papers were made public (R41, R110)', () => {
  const other = { ...imposed('2025-09-06', { body: 'college-bb' }), key: 'second' };
  const published: History[] = [
    ...atConsent,
    imposed(),
    other,
    lifted('college-aa', '2025-09-10'),
    lifted('college-bb', '2025-09-11', { secrecyId: 'secrecy/second' }),
    madePublic('college-aa', '2025-09-12'),
  ];
  const lift = playAll(published).events.findLast((event) => event.type === 'SecrecyLifted')?.eventId ?? '';
  const toTakeDown = (history: readonly History[]) =>
    obligations(given(history).state)
      .filter((each) => each.kind === 'withdrawDocuments')
      .map((each) => `${each.actor}/${each.subject ?? ''}, since ${each.since.on}`);
  const secretAgain = [...published, neverHappened(lift, '2025-09-20')];

  it('asks who published them and who keeps them secret to have them taken down', () => {
    expect(toTakeDown(published)).toEqual([]);
    expect(toTakeDown(secretAgain)).toEqual([
      'college-aa/secrecy/second, since 2025-09-12',
      'college-bb/secrecy/second, since 2025-09-12',
    ]);
  });

  it.each(['2025-09-21', '2025-09', '2025', 'XXXX-XX-XX'])(
    'until they were, on a day of which %s is known (R113)',
    (on) => {
      expect(toTakeDown([...secretAgain, takenDown('college-aa', '2025-09-21', undefined, on)])).toEqual([]);
    },
  );

  it('until who published them did, each of its own site, or who keeps them secret tells of all (R41)', () => {
    const both = [
      ...published.slice(0, -1),
      ...['college-aa', 'college-cc'].map((each) => madePublic(each, '2025-09-12')),
    ];
    const again = [...both, neverHappened(lift, '2025-09-20')];
    expect(toTakeDown([...again, takenDown('college-aa', '2025-09-21')])).toEqual([
      'college-cc/secrecy/second, since 2025-09-12',
      'college-bb/secrecy/second, since 2025-09-12',
    ]);
    expect(toTakeDown([...again, takenDown('college-bb', '2025-09-21')])).toEqual([]);
    given([...secretAgain, takenDown('college-bb', '2025-09-21')])
      .when(takenDown('college-aa', '2025-09-22'))
      .thenDoesNotCount('nothingWithdrawn');
  });

  it('until they were lifted after all', () => {
    const after = lifted('college-bb', '2025-09-21', { secrecyId: 'secrecy/second' });
    expect(toTakeDown([...secretAgain, { ...after, key: 'after' }])).toEqual([]);
    expect(toTakeDown([...secretAgain, takenDown('college-aa', '2025-09-21', ['doc/v1-note'])])).not.toEqual([]);
  });

  it('tells nobody of it who may not know of that secrecy (R32)', () => {
    const { state } = given(secretAgain);
    const seen = (sees: (id: string) => boolean) =>
      visibleObligations(state, obligations(state), sees).filter((each) => each.kind === 'withdrawDocuments').length;
    expect([seen(() => true), seen((id) => id !== 'secrecy/second')]).toEqual([2, 0]);
  });

  it('is hidden, as who took them down tells of the secrecy (R32)', () => {
    const { state } = given([...secretAgain, takenDown('college-bb', '2025-09-21')]);
    const kinds = (sees: (id: string) => boolean) => visibleEvents(state, sees).map((event) => event.type);
    expect(kinds((id) => id !== 'secrecy/second')).not.toContain('DocumentsWithdrawn');
    expect(kinds(() => true)).toContain('DocumentsWithdrawn');
  });

  it('is recorded of known papers by a known body only', () => {
    given(secretAgain)
      .when(takenDown('nobody', '2025-09-21'))
      .thenRefused({ code: 'unknownBody', params: { body: 'nobody' }, field: 'body' });
    given(secretAgain)
      .when(takenDown('college-aa', '2025-09-21', ['doc/none']))
      .thenRefused({ code: 'unknownDocument', field: 'documents' });
  });
});

describe('facts added to a proposal that was folded before', () => {
  const sameAsWhole = (history: readonly History[], from: number) => {
    const { definition, events } = playAll(history);
    const earlier = fold(definition, events.slice(0, from));
    expect(earlier && foldOn(earlier, events.slice(from))).toEqual(fold(definition, events));
  };

  it('give the same proposal as all facts at once, with a correction or the choice after it among them (R110)', () => {
    const history = [
      ...atCouncils,
      rejection('council-bb', 'v1', '2025-12-17'),
      { engineOn: '2025-12-18' },
      corrected('event/7', decision('council-bb', 'v1', '2025-12-17'), '2026-01-06'),
      send('settleConsequence', { consequence: 'event/8', choice: 'resumeRound', reason: ref('verder') }, '2026-01-07'),
      decision('council-aa', 'v1', '2026-01-08'),
    ];
    const confirmed = [
      ...history.slice(0, -2),
      send(
        'settleConsequence',
        { consequence: 'event/8', choice: 'confirmReturn', reason: ref('zo besloten') },
        '2026-01-07',
      ),
    ];
    for (const each of [history, confirmed])
      for (let from = 1; from < playAll(each).events.length; from += 1) sameAsWhole(each, from);
  });

  it('leave the earlier proposal as it was', () => {
    const { definition, events } = playAll([...adopted, { engineOn: '2025-12-17' }]);
    const earlier = fold(definition, events.slice(0, 5));
    const before = structuredClone(earlier);
    if (earlier) foldOn(earlier, events.slice(5));
    expect(earlier).toEqual(before);
  });

  it('count on their own day in what had happened by then (R110)', () => {
    const state = stateOf(playAll([...atCouncils, decision('council-aa', 'v1', '2025-12-16')]));
    const bodies = (validOn: string) =>
      asOf(state, { validOn })
        ?.decisions.map((each) => each.body)
        .slice(3);
    expect([bodies('2025-12-15'), bodies('2025-12-16')]).toEqual([[], ['council-aa']]);
    expect(asOf(state, { validOn: '2025-09-01' })?.texts.map((each) => each.textId)).toEqual(['text/v1']);
  });

  it('are nothing before the start of the proposal, though a text is older; on the day of its start they are (R110)', () => {
    const early = given([start('2025-09-05', { route: 'kort' }), text('v1', '2025-09-03')]).state;
    expect(asOf(early, { validOn: '2025-09-04' })).toBeUndefined();
    const only = given([start('2025-09-05', { route: 'kort' })]).state;
    expect(asOf(only, { validOn: '2025-09-05' })?.texts).toEqual([]);
  });
});

describe('the source of a report (R114)', () => {
  it('is a document of this proposal and a body of this region', () => {
    const from = (source: object): Fact => {
      const fact = decision('college-aa', 'v1', '2025-11-04');
      const body = { ...fact.command.body, happened: { on: '2025-11-04', source } };
      return { ...fact, command: { ...fact.command, body } } as unknown as Fact;
    };
    const document = (documentId: string) => from({ kind: 'document', citation: ref('bron'), documentId });
    given(atConsent).when(document('doc/v1-note')).thenCounts();
    given(atConsent)
      .when(document('doc/none'))
      .thenRefused({ code: 'unknownDocument', field: 'happened.source.documentId' });
    given(atConsent)
      .when(from({ kind: 'meeting', body: 'raad-van-niets', heldOn: '2025-11-04' }))
      .thenRefused({ code: 'unknownBody', params: { body: 'raad-van-niets' }, field: 'happened.source.body' });
  });
});
