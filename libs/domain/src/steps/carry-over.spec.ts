import {
  allAgree,
  answered,
  atProcessing,
  colleges,
  corrected,
  councils,
  given,
  happenedOn,
  ref,
  send,
  text,
  viewFor,
  type Fact,
} from '@eensluidend/testing';
import { standingWarnings } from '../standing-warnings';
import { boardView } from '../views/board';

const answer = (kind: 'laterPhase' | 'takenOver', on: string, key: string): Fact =>
  send(
    'answerAdvice',
    { adviceId: 'advice/or', answers: [{ point: 'p1', answer: kind }], happened: happenedOn(on) },
    on,
    key,
  );
const later = answer('laterPhase', '2025-10-20', 'later');
const remark = send(
  'recordRemark',
  { body: 'council-bb', mark: 'remark', wording: ref('let op'), happened: happenedOn('2025-10-20') },
  '2025-10-20',
);
const answeredRemark = (kind: 'laterPhase' | 'takenOver', on: string): Fact =>
  send('answerRemark', { remarkId: 'remark/recordRemark', answer: kind, happened: happenedOn(on) }, on, kind);
const carried = send('carryOverPoints', { nextPhase: ref('uitvoeringsplan') }, '2025-12-17');
const history = [
  ...atProcessing,
  later,
  remark,
  answeredRemark('laterPhase', '2025-10-20'),
  answered('adviesraad', '2025-10-20', ['p1']),
  text('v2', '2025-10-21', ['feedbackReport', 'annex']),
  ...allAgree(colleges(), 'v2', '2025-11-04'),
  ...allAgree(councils(), 'v2', '2025-12-16'),
  carried,
];
const warned = (...facts: readonly Fact[]) =>
  standingWarnings(given([...history, ...facts]).state, '2026-01-10', () => true).filter(
    (each) => each.code === 'carriedOverNotForLater',
  );

describe('a point that was carried over to the next phase', () => {
  const answeredIn = given(history).state.events.find((event) => event.type === 'AdviceAnswered')?.eventId ?? '';
  const ofWorksCouncil = { code: 'carriedOverNotForLater', params: { points: 'punt p1 van de Ondernemingsraad' } };

  it('gives no warning while its answer still says so (R66)', () => {
    expect(warned()).toEqual([]);
    expect(warned(answer('laterPhase', '2026-01-06', 'again'))).toEqual([]);
  });

  it('and proves to be taken over already, is told until the record says otherwise (R66)', () => {
    const takenOver = corrected(answeredIn, answer('takenOver', '2025-10-20', 'now'), '2026-01-06');
    expect(warned(takenOver)).toEqual([ofWorksCouncil]);
    expect(warned(answer('takenOver', '2026-01-06', 'now'))).toEqual([ofWorksCouncil]);
    expect(warned(takenOver, corrected(answeredIn, later, '2026-01-07'))).toEqual([]);
    const board = boardView(given([...history, takenOver]).state, viewFor('2026-01-10'));
    expect(board.warnings.map((each) => each.sentence)).toContain(
      'Meegegeven voor later, maar niet meer zo beantwoord: punt p1 van de Ondernemingsraad. Laat dat de volgende fase weten.',
    );
  });

  it('is told together with the remarks of which the same is true (R66)', () => {
    const both = [answer('takenOver', '2026-01-06', 'now'), answeredRemark('takenOver', '2026-01-06')];
    expect(warned(...both)).toEqual([
      {
        code: 'carriedOverNotForLater',
        params: { points: 'punt p1 van de Ondernemingsraad en een opmerking van de raad van BB' },
      },
    ]);
  });
});
