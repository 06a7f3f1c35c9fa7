import { commands, type Role } from '@eensluidend/contracts';
import {
  agendised,
  amendedText,
  atCouncils,
  given,
  itemMoved,
  memberProposalDecided,
  memberProposed,
  promised,
  promiseSettled,
  questionAnswered,
  questioned,
  reacted,
  reconfirmed,
  submitted,
  type Fact,
} from '@eensluidend/testing';
import { mayReadVoteList } from './councils';
import { mayPerform } from './perform';
import type { Reader } from './reader';

const reader = (role: Role, body?: string): Reader => ({ person: 'p', role, ...(body ? { body } : {}) });
const griffierAa = reader('griffier', 'council-aa');
const griffierBb = reader('griffier', 'council-bb');
const secretaryAa = reader('municipalSecretary', 'college-aa');
const secretaryBb = reader('municipalSecretary', 'college-bb');
const secretary = reader('secretary', 'stuurgroep');

const history = [
  ...atCouncils,
  agendised('council-aa', '2025-12-16', '2025-11-10'),
  memberProposed('council-aa', 'plan', '2025-11-18'),
  promised('college-aa', 'cijfers', '2025-11-18'),
  questioned('council-aa', 'vraag', '2025-11-18'),
];
const { state } = given(history);
const who = (fact: Fact) =>
  [griffierAa, griffierBb, secretaryAa, secretaryBb, secretary].map(
    (each) => mayPerform(commands[fact.command.name], fact.command, state, each) === undefined,
  );

describe('who may record what councils and colleges do', () => {
  const item = 'council-aa-2025-12-16';
  it.each([
    [
      'an agenda: its own griffier, or the stuurgroep’s secretary',
      agendised('council-aa', '2026-01-20', '2025-12-01'),
      [1, 0, 0, 0, 1],
    ],
    ['an item moved: the griffier of that item', itemMoved(item, '2026-01-20', '2025-12-01'), [1, 0, 0, 0, 1]],
    ['an item confirmed: the griffier of that item', reconfirmed(item, '2026-04-14'), [1, 0, 0, 0, 1]],
    ['a submission: the college itself', submitted('college-aa', '2025-12-01'), [0, 0, 1, 0, 0]],
    ['a member’s proposal: its own griffier', memberProposed('council-aa', 'x', '2025-12-01'), [1, 0, 0, 0, 0]],
    ['a reaction: that college or its griffier', reacted('plan', '2025-12-01'), [1, 0, 1, 0, 0]],
    ['a decision on it: its own griffier', memberProposalDecided('plan', 'adopted', '2025-12-16'), [1, 0, 0, 0, 0]],
    ['an amended text: its own griffier', amendedText('council-aa', '2025-12-16'), [1, 0, 0, 0, 1]],
    ['a promise: either side of that municipality', promised('college-aa', 'x', '2025-12-01'), [1, 0, 1, 0, 1]],
    ['a promise kept: either side', promiseSettled('cijfers', '2025-12-01'), [1, 0, 1, 0, 1]],
    ['written questions: either side', questioned('council-aa', 'x', '2025-12-01'), [1, 0, 1, 0, 1]],
    ['their answer: either side', questionAnswered('vraag', '2025-12-01'), [1, 0, 1, 0, 1]],
  ] as const)('%s', (_what, fact, expected) => {
    expect(who(fact).map(Number)).toEqual(expected);
  });
});

describe('who may have a vote list read', () => {
  it('are those who record votes and meetings', () => {
    const roles: readonly Role[] = [
      'griffier',
      'municipalSecretary',
      'secretary',
      'adviser',
      'councilMember',
      'operator',
    ];
    expect(roles.map((role) => mayReadVoteList(reader(role))?.code)).toEqual([
      undefined,
      undefined,
      undefined,
      'notAuthorised',
      'notAuthorised',
      'notAuthorised',
    ]);
  });
});
