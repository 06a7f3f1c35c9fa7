import {
  atConsent,
  atAdvice,
  decision,
  flagged,
  given,
  recordedOn,
  send,
  happenedOn,
  ref,
  start,
  text,
  aligned,
  wishesAsked,
  wishesGiven,
  type Fact,
} from '@eensluidend/testing';
import { obligations } from '../obligations';

const yes = decision('college-aa', 'v1', '2025-11-04');
const flaggedConsent = [...atConsent, flagged('2025-09-10')];
const open = (history: readonly Fact[]) =>
  obligations(given(history).state).flatMap((each) =>
    each.kind === 'askWishes' || each.kind === 'giveWishes' ? [[each.kind, each.actor, each.dueOn, each.blocking]] : [],
  );

describe('a far-reaching private-law act', () => {
  it('a decision of the college before its council could give wishes and objections does not count (R23)', () => {
    given(atConsent).when(yes).thenCounts();
    given(flaggedConsent).when(yes).thenDoesNotCount('councilNotHeard');
    given([...flaggedConsent, wishesGiven('2025-10-20')])
      .when(yes)
      .thenCounts();
    given([...flaggedConsent, wishesGiven('2025-10-20', 'none')])
      .when(yes)
      .thenCounts();
  });

  it('the council had its chance once the time it was given has passed, not before (R23)', () => {
    given([...flaggedConsent, wishesAsked('2025-09-12', '2025-11-03')])
      .when(yes)
      .thenCounts();
    given([...flaggedConsent, wishesAsked('2025-09-12', '2025-11-04')])
      .when(yes)
      .thenDoesNotCount('councilNotHeard');
    given([...flaggedConsent, wishesAsked('2025-09-12')])
      .when(yes)
      .thenDoesNotCount('councilNotHeard');
  });

  it('wishes that were given in time count, however late they are recorded (R23)', () => {
    const late = recordedOn('2025-12-01', wishesGiven('2025-10-20'));
    expect(given([...flaggedConsent, yes, late]).state.decisions.map((each) => each.counts)).toEqual([true]);
    const tooLate = recordedOn('2025-12-01', wishesGiven('2025-11-05'));
    expect(given([...flaggedConsent, yes, tooLate]).state.decisions.map((each) => each.counts)).toEqual([false]);
  });

  it('holds up only the college that flagged it, and only its consent, no release for advice (R23)', () => {
    given(flaggedConsent)
      .when(decision('college-bb', 'v1', '2025-11-04'))
      .thenCounts();
    const released = [
      start('2025-09-01'),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-01'),
      flagged('2025-09-01'),
    ];
    given(released)
      .when(decision('college-aa', 'v1', '2025-09-02'))
      .thenCounts();
  });

  it('does not hold up an urgent lawsuit, and urgency is for lawsuits only (R23, Gemeentewet 169 lid 5)', () => {
    given([...atConsent, flagged('2025-09-10', { letter: 'e', urgent: true })])
      .when(yes)
      .thenCounts();
    given(atConsent)
      .when(flagged('2025-09-10', { urgent: true }))
      .thenRefused({ code: 'urgencyOnlyInLawsuit', field: 'urgent' });
  });

  it('asks the college to ask, then the council to answer, and nobody after the decision (R23)', () => {
    expect(open(flaggedConsent)).toEqual([['askWishes', 'college-aa', undefined, true]]);
    expect(open([...flaggedConsent, wishesAsked('2025-09-12', '2025-11-03')])).toEqual([
      ['giveWishes', 'council-aa', '2025-11-03', true],
    ]);
    expect(open([...flaggedConsent, wishesGiven('2025-10-20')])).toEqual([]);
    expect(open([...flaggedConsent, wishesAsked('2025-09-12', '2025-11-03'), yes])).toEqual([]);
    expect(open([...atAdvice, flagged('2025-09-10')])).toEqual([['askWishes', 'college-aa', undefined, false]]);
  });

  it('is flagged once per college, and heard by the council of the same municipality (R23)', () => {
    given(flaggedConsent)
      .when({ ...flagged('2025-09-11'), key: 'again' })
      .thenRefused({ code: 'alreadyFlagged', params: { on: '2025-09-10' } });
    const happened = happenedOn('2025-09-12');
    given(atConsent)
      .when(flagged('2025-09-12', { college: 'council-aa' }))
      .thenRefused({ code: 'unknownBody', params: { body: 'council-aa' }, field: 'college' });
    given(atConsent)
      .when(send('recordWishesRequest', { college: 'stuurgroep', happened }, '2025-09-12'))
      .thenRefused({ code: 'unknownBody', params: { body: 'stuurgroep' }, field: 'college' });
    given(atConsent)
      .when(
        send('recordWishes', { council: 'college-aa', outcome: 'given', document: ref('d'), happened }, '2025-09-12'),
      )
      .thenRefused({ code: 'unknownBody', params: { body: 'college-aa' }, field: 'council' });
    given([...flaggedConsent, send('recordWishes', { council: 'council-bb', outcome: 'none', happened }, '2025-09-12')])
      .when(yes)
      .thenDoesNotCount('councilNotHeard');
  });
});
