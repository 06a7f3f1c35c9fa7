import {
  atConsent,
  given,
  happenedOn,
  imposed,
  ref,
  lifted,
  secrecyId,
  send,
  shared,
  viewFor,
} from '@eensluidend/testing';
import { timelineView } from './timeline';

it('a secrecy that turned out never to have been leaves no trace for anybody (R32)', () => {
  const claim = send(
    'claimDate',
    { subject: secrecyId, aspect: 'decidedOn', claimedOn: '2025', happened: happenedOn('2025-09-07') },
    '2025-09-07',
  );
  const secret = [...atConsent, imposed(), shared('council-aa', '2025-09-06'), claim];
  const imposition = given(secret).state.events.find((event) => event.type === 'SecrecyImposed');
  const lift = lifted('council-aa', '2025-09-08');
  const correction = send(
    'correctFact',
    {
      fact: imposition?.eventId ?? '',
      reason: ref('een vergissing'),
      correction: { kind: 'neverHappened' },
      happened: happenedOn('2025-09-08'),
    },
    '2025-09-08',
  );
  const kindsOf = (history: Parameters<typeof given>[0]) => {
    const { state } = given(history);
    const sees = (id: string) => state.secrecies.some((each) => each.secrecyId === id);
    return timelineView(state, viewFor('2025-10-01', sees)).lines.map((line) => line.kind);
  };
  expect(kindsOf([...secret, lift, correction])).toEqual(kindsOf(atConsent));
  expect(kindsOf(secret).length).toBe(kindsOf(atConsent).length + 3);
});
