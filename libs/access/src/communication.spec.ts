import { commands } from '@eensluidend/contracts';
import {
  atConsent,
  fromMeeting,
  given,
  imposed,
  messageReport,
  ofSending,
  reachable,
  ref,
  send,
  sending,
  type Fact,
} from '@eensluidend/testing';
import { mayPerform } from './perform';
import type { Reader } from './reader';

const reader = (role: Reader['role'], body: string): Reader => ({ person: 'p', role, body });
const secretary = reader('secretary', 'stuurgroep');
const ofAa = reader('municipalSecretary', 'college-aa');
const ofBb = reader('municipalSecretary', 'college-bb');
const may = (who: Reader, fact: Fact, history: readonly Fact[]) =>
  mayPerform(commands[fact.command.name], fact.command, given(history).state, who)?.code ?? 'may';
const add = (...facts: readonly string[]) =>
  send('addSourceDocument', { facts, citation: ref('Besluitenlijst') }, '2025-11-10');

describe('who records what happened to a sending', () => {
  const sent = [
    ...atConsent,
    reachable('adviesraad', '2025-09-03'),
    sending('s1', '2025-09-04', { subject: 'text/v1' }),
  ];

  it('is the sender, or the stuurgroep’s secretary; of the receipt also the addressee (R118)', () => {
    const bounce = ofSending('recordBounce', 's1', '2025-09-05');
    expect([ofAa, secretary, ofBb].map((who) => may(who, bounce, sent))).toEqual(['may', 'may', 'notAuthorised']);
    const receipt = ofSending('recordSendingReceipt', 's1', '2025-09-05');
    const adviser = reader('adviser', 'adviesraad');
    expect([adviser, ofBb].map((who) => may(who, receipt, sent))).toEqual(['may', 'notAuthorised']);
  });

  it('of a sending that is not there is answered as of one that is hidden (R32)', () => {
    expect(may(ofBb, ofSending('recordBounce', 'none', '2025-09-05'), sent)).toBe('unknownSending');
  });

  it('a body says only of itself that it is reachable (R118)', () => {
    const adviser = reader('adviser', 'adviesraad');
    expect(may(adviser, reachable('adviesraad', '2025-09-03'), atConsent)).toBe('may');
    expect(may(adviser, reachable('or', '2025-09-03'), atConsent)).toBe('notAuthorised');
  });
});

describe('who adds the document of a meeting', () => {
  const met = [...atConsent, fromMeeting(), fromMeeting('college-bb')];

  it('is the body that met, or the stuurgroep’s secretary; of two meetings at once only the secretary (R114)', () => {
    expect([ofAa, secretary, ofBb].map((who) => may(who, add('event/4'), met))).toEqual([
      'may',
      'may',
      'notAuthorised',
    ]);
    expect([ofAa, secretary].map((who) => may(who, add('event/4', 'event/5'), met))).toEqual(['notAuthorised', 'may']);
  });

  it('a fact about a secrecy that one may not know of is not there (R114, R32)', () => {
    const source = { kind: 'meeting' as const, body: 'college-aa', heldOn: '2025-09-05' };
    const secret = [...atConsent, imposed('2025-09-05', { happened: { on: '2025-09-05', source } })];
    expect([ofAa, ofBb].map((who) => may(who, add('event/4'), secret))).toEqual(['may', 'unknownFact']);
  });
});

describe('a message', () => {
  const secret = [...atConsent, imposed()];

  it('names no paper that the sender may not see (R95, R32)', () => {
    const named = messageReport('2025-10-01', ['councils'], { documents: ['doc/v1-annex'] });
    expect([ofAa, ofBb].map((who) => may(who, named, secret))).toEqual(['may', 'unknownDocument']);
  });

  it('of a municipality is recorded by that municipality or by the stuurgroep’s secretary (R94)', () => {
    const ofMunicipality = messageReport('2025-10-01', ['press'], { municipality: 'aa' });
    expect([ofAa, ofBb, secretary].map((who) => may(who, ofMunicipality, atConsent))).toEqual([
      'may',
      'notAuthorised',
      'may',
    ]);
  });
});
