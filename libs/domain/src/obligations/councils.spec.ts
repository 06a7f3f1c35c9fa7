import {
  agendised,
  atCouncils,
  atConsent,
  convened,
  councilHistories,
  decision,
  happenedOn,
  itemRemoved,
  memberProposalDecided,
  memberProposed,
  openWork,
  reacted,
  ref,
  rejection,
  send,
  urgency,
  withRulesOfProcedure,
  type History,
} from '@eensluidend/testing';

const of = (name: string): readonly History[] => councilHistories[name] ?? [];
const superseded = send('supersedeProposal', { successorId: 'next' }, '2026-02-01');
const withdrawn = send(
  'withdrawProposal',
  { body: 'stuurgroep', reason: ref('r'), happened: happenedOn('2026-02-01') },
  '2026-02-01',
);
const item = 'council-aa-2025-12-16';

describe('the agenda of a council', () => {
  const settles = (history: readonly History[]) => openWork(history, ['settleLatePapers'], withRulesOfProcedure());
  const late = (): readonly History[] => [
    ...atCouncils,
    agendised('council-aa', '2025-12-16', '2025-11-10'),
    convened(item, '2025-12-10'),
  ];

  it('is confirmed by the new council, from the day it began (R88)', () => {
    expect(openWork(of('toReconfirm'))).toEqual([
      'decide/council-aa/raden, since 2025-11-04, planned 2025-12-16',
      'decide/council-bb/raden, since 2025-11-04',
      'decide/council-cc/raden, since 2025-11-04',
      'informCouncil/college-aa/decision/college-aa-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-bb/decision/college-bb-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-cc/decision/college-cc-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'reconfirmItem/council-aa/agendaItem/council-aa-2025-12-16, since 2026-04-01, from 2026-04-01, aside',
    ]);
    expect(openWork(of('newCouncil'), ['reconfirmItem'])).toEqual([
      'reconfirmItem/council-aa/agendaItem/council-aa-2025-12-16, since 2030-04-03, from 2030-04-03, aside',
    ]);
  });

  it('asks a motion where papers came late, until the item is gone or the matter decided (R68)', () => {
    expect(settles(late())).toEqual([
      'settleLatePapers/council-aa/agendaItem/council-aa-2025-12-16, since 2025-12-10, planned 2025-12-16, aside',
    ]);
    expect(settles([...late(), urgency(item, 'rejected', '2025-12-16')])).toEqual([
      'settleLatePapers/council-aa/agendaItem/council-aa-2025-12-16, since 2025-12-10, planned 2025-12-16, aside',
    ]);
    expect(settles([...late(), urgency(item, 'adopted', '2025-12-16')])).toEqual([]);
    expect(settles([...late(), itemRemoved(item, '2025-12-12')])).toEqual([]);
    expect(settles([...late(), decision('council-bb', 'v1', '2025-12-16')])).toEqual([
      'settleLatePapers/council-aa/agendaItem/council-aa-2025-12-16, since 2025-12-10, planned 2025-12-16, aside',
    ]);
    expect(settles([...late(), decision('council-aa', 'v1', '2025-12-16')])).toEqual([]);
    expect(settles([...late(), rejection('council-bb', 'v1', '2025-12-16')])).toEqual([]);
    expect(
      settles([...atCouncils, agendised('council-aa', '2025-12-16', '2025-11-10'), convened(item, '2025-11-20')]),
    ).toEqual([]);
  });
});

describe('what councils and colleges owe each other', () => {
  it('is listed whole, and waits for nobody (R22, R55, R83, R88)', () => {
    expect(openWork(of('open'))).toEqual([
      'decide/council-aa/raden, since 2025-11-04, planned 2025-12-16',
      'decide/council-bb/raden, since 2025-11-04',
      'decide/council-cc/raden, since 2025-11-04',
      'informCouncil/college-aa/decision/college-aa-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-bb/decision/college-bb-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-cc/decision/college-cc-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'reconfirmItem/council-aa/agendaItem/council-aa-2025-12-16, since 2026-04-01, from 2026-04-01, aside',
      'hearCollege/council-aa/memberProposal/eigen-plan, since 2025-11-18, aside',
      'keepPromise/college-aa/promise/cijfers, since 2025-11-18, aside',
      'answerQuestion/college-aa/writtenQuestion/wachtlijst, since 2025-11-18, aside',
    ]);
    expect(openWork(of('owed'))).toEqual([
      'decide/council-aa/raden, since 2025-11-04',
      'decide/council-bb/raden, since 2025-11-04',
      'decide/council-cc/raden, since 2025-11-04',
      'informCouncil/college-aa/decision/college-aa-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-bb/decision/college-bb-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-cc/decision/college-cc-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'keepPromise/college-aa/promise/Het college stuurt voor 1 februari nieuwe cijfers., since 2025-12-16, due 2026-02-01, aside',
      'answerQuestion/college-aa/writtenQuestion/Hoe lang is de wachtlijst?, since 2025-11-10, aside',
    ]);
  });

  it('is settled by the reaction, the decision, the promise kept and the answer', () => {
    const open = [
      ...atCouncils,
      memberProposed('council-aa', 'plan', '2025-11-18'),
      memberProposed('council-bb', 'ander', '2025-11-18'),
    ];
    expect(openWork([...open, reacted('plan', '2025-12-02')], ['hearCollege'])).toEqual([
      'hearCollege/council-bb/memberProposal/ander, since 2025-11-18, aside',
    ]);
    expect(openWork([...open, memberProposalDecided('ander', 'rejected', '2025-12-16')], ['hearCollege'])).toEqual([
      'hearCollege/council-aa/memberProposal/plan, since 2025-11-18, aside',
    ]);
    expect(openWork(of('settled'), ['keepPromise', 'answerQuestion'])).toEqual([]);
  });

  it('asks the text that a council adopted as amended, not of another outcome and not of a college (R81)', () => {
    const asks = ['addAmendedText'] as const;
    expect(openWork(of('amended'), asks)).toEqual([
      'addAmendedText/council-aa/decision/council-aa-v1-2025-12-16, since 2025-12-16, aside',
    ]);
    expect(openWork(of('amendedText'), asks)).toEqual([]);
    expect(openWork([...atCouncils, decision('council-aa', 'v1', '2025-12-16')], asks)).toEqual([]);
    expect(
      openWork([...atConsent, decision('college-aa', 'v1', '2025-11-04', { outcome: 'adoptedAsAmended' })], asks),
    ).toEqual([]);
  });

  it('stays owed after the proposal ended only as a promise or an answer', () => {
    for (const end of [superseded, withdrawn])
      expect(openWork([...of('open'), end])).toEqual([
        'keepPromise/college-aa/promise/cijfers, since 2025-11-18, aside',
        'answerQuestion/college-aa/writtenQuestion/wachtlijst, since 2025-11-18, aside',
      ]);
  });
});
