import { commands, type Role } from '@eensluidend/contracts';
import { consultationHistories, given, happenedOn, ref, send, type Fact, type History } from '@eensluidend/testing';
import { mayPerform } from './perform';
import type { Reader } from './reader';

const { worksCouncil = [], withoutMinutes = [] } = consultationHistories;
const reader = (role: Role, body: string): Reader => ({ person: 'p', role, body });
const may = (who: Reader, fact: Fact, history: readonly History[]) =>
  mayPerform(commands[fact.command.name], fact.command, given(history).state, who)?.code ?? 'may';

const happened = happenedOn('2025-12-20');
const about = { entrepreneurDecisionId: 'entrepreneurDecision/or', happened };
const execution = send('recordExecution', about, '2025-12-20');
const waiver = send('waiveStandstill', about, '2025-12-20');
const met = send('recordConsultationMeeting', { worksCouncil: 'or', happened }, '2025-12-20');
const minutes = send(
  'recordAdviceMinutes',
  { adviceId: 'advice/or', document: ref('verslag'), happened },
  '2025-12-20',
);
const confirmed = send('confirmAdvice', { adviceId: 'advice/or', signer: 'adviesraad', happened }, '2025-12-20');

describe('who may record what happened around the advice', () => {
  it.each([
    ['the entrepreneur its own execution', reader('entrepreneur', 'director'), execution, worksCouncil, 'may'],
    ['another entrepreneur not', reader('entrepreneur', 'other'), execution, worksCouncil, 'notAuthorised'],
    ['the works council its own waiver', reader('adviser', 'or'), waiver, worksCouncil, 'may'],
    ['another adviser not', reader('adviser', 'adviesraad'), waiver, worksCouncil, 'notAuthorised'],
    ['the works council its consultation meeting', reader('adviser', 'or'), met, worksCouncil, 'may'],
    ['its entrepreneur as well', reader('entrepreneur', 'director'), met, worksCouncil, 'may'],
    ['another adviser no such meeting', reader('adviser', 'adviesraad'), met, worksCouncil, 'notAuthorised'],
    ['a signer the minutes of its advice', reader('adviser', 'adviesraad'), minutes, withoutMinutes, 'may'],
    ['who did not sign not', reader('adviser', 'bond'), minutes, withoutMinutes, 'notAuthorised'],
    ['each signer confirms itself (R53)', reader('adviser', 'adviesraad'), confirmed, withoutMinutes, 'may'],
    ['and no other (R53)', reader('adviser', 'or'), confirmed, withoutMinutes, 'notAuthorised'],
    ['the secretary takes over from paper', reader('secretary', 'stuurgroep'), minutes, withoutMinutes, 'may'],
  ] as const)('%s', (_what, who, fact, history, expected) => {
    expect(may(who, fact, history)).toBe(expected);
  });
});
