import {
  agendised,
  amendedText,
  atCouncils,
  committeeAdvised,
  convened,
  decision,
  given,
  happenedOn,
  itemMoved,
  itemRemoved,
  memberProposalDecided,
  memberProposed,
  promised,
  promiseSettled,
  questionAnswered,
  questioned,
  reacted,
  ref,
  send,
  submitted,
  urgency,
  viewFor,
  withRulesOfProcedure,
  type History,
} from '@eensluidend/testing';
import { councilLines } from './councils';

const happened = (on: string) => ({ happened: happenedOn(on) });

/** Three councils, each at another point: AA late and amended, BB convened in time, CC moved to another meeting. */
const busy: readonly History[] = [
  ...atCouncils,
  submitted('college-aa', '2025-11-05'),
  committeeAdvised('council-aa', 'agreedItem', '2025-11-25'),
  committeeAdvised('council-bb', 'discussionItem', '2025-11-25'),
  agendised('council-aa', '2025-12-16', '2025-11-26'),
  convened('council-aa-2025-12-16', '2025-12-10'),
  agendised('council-bb', '2025-12-17', '2025-11-26'),
  convened('council-bb-2025-12-17', '2025-12-01'),
  agendised('council-cc', '2025-12-02', '2025-11-10'),
  itemRemoved('council-cc-2025-12-02', '2025-11-25'),
  agendised('council-cc', '2025-12-18', '2025-11-26'),
  itemMoved('council-cc-2025-12-18', '2026-01-20', '2025-12-15'),
  send(
    'recordMemberProposal',
    { body: 'council-aa', title: ref('Eigen plan'), group: 'rood', document: ref('plan'), ...happened('2025-11-18') },
    '2025-11-18',
    'eigen',
  ),
  reacted('eigen', '2025-12-02'),
  memberProposalDecided('eigen', 'held', '2025-12-09'),
  memberProposalDecided('eigen', 'adopted', '2025-12-16'),
  memberProposed('council-bb', 'Ander plan', '2025-11-18'),
  decision('council-aa', 'v1', '2025-12-16', { outcome: 'adoptedAsAmended' }),
  amendedText('council-aa', '2026-01-06', 'decision/council-aa-v1-2025-12-16'),
  amendedText('council-bb', '2026-01-07'),
  promised('college-aa', 'cijfers', '2025-12-16', '2026-02-01'),
  promiseSettled('cijfers', '2026-01-20'),
  promised('college-bb', 'gesprek', '2025-12-17'),
  questioned('council-aa', 'wachtlijst', '2025-11-10', '2025-12-05'),
  questionAnswered('wachtlijst', '2025-12-01'),
  send(
    'recordWrittenQuestion',
    { council: 'council-cc', question: ref('kosten'), ...happened('2025-11-12') },
    '2025-11-12',
    'kosten',
  ),
];
const lines = (history: readonly History[], sees = true) =>
  councilLines(given(history, withRulesOfProcedure()).state, { ...viewFor('2026-03-01'), seesDocument: () => sees });

describe('the work of the councils', () => {
  it('is shown with each proposal: agendas, submissions, own proposals, amended texts, promises and questions', () => {
    expect(lines(busy)).toEqual({
      agenda: [
        {
          agendaItemId: 'agendaItem/council-cc-2025-12-02',
          body: 'council-cc',
          round: 1,
          meetingOn: '2025-12-02',
          status: 'removed',
          movedFrom: [],
          publicPapers: [
            { role: 'note', documentId: 'doc/v1-note', name: 'note' },
            { role: 'dictum', documentId: 'doc/v1-dictum', name: 'dictum' },
            { role: 'annex', documentId: 'doc/v1-annex', name: 'annex' },
          ],
        },
        {
          agendaItemId: 'agendaItem/council-aa-2025-12-16',
          body: 'council-aa',
          round: 1,
          meetingOn: '2025-12-16',
          status: 'late',
          papersFrom: '2025-12-10',
          movedFrom: [],
          committeeAdvice: 'agreedItem',
          publicPapers: [
            { role: 'note', documentId: 'doc/v1-note', name: 'note' },
            { role: 'dictum', documentId: 'doc/v1-dictum', name: 'dictum' },
            { role: 'annex', documentId: 'doc/v1-annex', name: 'annex' },
          ],
        },
        {
          agendaItemId: 'agendaItem/council-bb-2025-12-17',
          body: 'council-bb',
          round: 1,
          meetingOn: '2025-12-17',
          status: 'convened',
          papersFrom: '2025-12-01',
          movedFrom: [],
          committeeAdvice: 'discussionItem',
          publicPapers: [
            { role: 'note', documentId: 'doc/v1-note', name: 'note' },
            { role: 'dictum', documentId: 'doc/v1-dictum', name: 'dictum' },
            { role: 'annex', documentId: 'doc/v1-annex', name: 'annex' },
          ],
        },
        {
          agendaItemId: 'agendaItem/council-cc-2025-12-18',
          body: 'council-cc',
          round: 1,
          meetingOn: '2026-01-20',
          status: 'planned',
          movedFrom: ['2025-12-18'],
          publicPapers: [
            { role: 'note', documentId: 'doc/v1-note', name: 'note' },
            { role: 'dictum', documentId: 'doc/v1-dictum', name: 'dictum' },
            { role: 'annex', documentId: 'doc/v1-annex', name: 'annex' },
          ],
        },
      ],
      submissions: [{ college: 'college-aa', council: 'council-aa', round: 1, on: '2025-11-05' }],
      memberProposals: [
        {
          memberProposalId: 'memberProposal/eigen',
          body: 'council-aa',
          title: 'Eigen plan',
          group: 'rood',
          on: '2025-11-18',
          documentId: 'doc/plan',
          collegeHeardOn: '2025-12-02',
          outcome: 'adopted',
          counts: true,
        },
        {
          memberProposalId: 'memberProposal/Ander plan',
          body: 'council-bb',
          title: 'Ander plan',
          group: 'rood',
          on: '2025-11-18',
        },
      ],
      amendedTexts: [
        {
          amendedTextId: 'amendedText/council-aa',
          body: 'council-aa',
          textId: 'text/v1',
          on: '2026-01-06',
          decisionId: 'decision/council-aa-v1-2025-12-16',
          parts: [{ role: 'note', documentId: 'doc/gewijzigd-council-aa' }],
        },
        {
          amendedTextId: 'amendedText/council-bb',
          body: 'council-bb',
          textId: 'text/v1',
          on: '2026-01-07',
          parts: [{ role: 'note', documentId: 'doc/gewijzigd-council-bb' }],
        },
      ],
      promises: [
        {
          promiseId: 'promise/cijfers',
          college: 'college-aa',
          council: 'council-aa',
          promise: 'cijfers',
          on: '2025-12-16',
          dueOn: '2026-02-01',
          settledOn: '2026-01-20',
          outcome: 'kept',
        },
        {
          promiseId: 'promise/gesprek',
          college: 'college-bb',
          council: 'council-bb',
          promise: 'gesprek',
          on: '2025-12-17',
        },
      ],
      writtenQuestions: [
        {
          writtenQuestionId: 'writtenQuestion/wachtlijst',
          council: 'council-aa',
          college: 'college-aa',
          question: 'wachtlijst',
          on: '2025-11-10',
          group: 'rood',
          dueOn: '2025-12-05',
          answeredOn: '2025-12-01',
        },
        {
          writtenQuestionId: 'writtenQuestion/kosten',
          council: 'council-cc',
          college: 'college-cc',
          question: 'kosten',
          on: '2025-11-12',
          dueOn: '2025-12-12',
        },
      ],
    });
  });

  it('is left out where there is none', () => {
    expect(lines(atCouncils)).toEqual({});
  });

  it('names no paper to who may not see it, and keeps the rest', () => {
    const { agenda, memberProposals, amendedTexts } = lines(busy, false);
    expect(agenda?.map((each) => each.publicPapers)).toEqual([[], [], [], []]);
    expect(memberProposals?.map((each) => each.documentId)).toEqual([undefined, undefined]);
    expect(amendedTexts?.map((each) => each.parts)).toEqual([[], []]);
    expect(lines(busy, false).writtenQuestions).toEqual(lines(busy).writtenQuestions);
  });

  it('is convened all the same when the council finds a late matter urgent, and late when it does not', () => {
    const item = 'council-aa-2025-12-16';
    const late = [...atCouncils, agendised('council-aa', '2025-12-16', '2025-11-26'), convened(item, '2025-12-10')];
    const status = (history: readonly History[]) => lines(history).agenda?.map((each) => each.status);
    expect([
      status([...late, urgency(item, 'adopted', '2025-12-16')]),
      status([...late, urgency(item, 'rejected', '2025-12-16')]),
    ]).toEqual([['convened'], ['late']]);
  });
});
