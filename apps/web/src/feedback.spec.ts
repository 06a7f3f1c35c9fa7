import { feedbackSummary, type Advice } from './feedback';

const advice = (...answers: (string | undefined)[]): Advice => ({
  adviceId: 'a',
  on: '2025-10-08',
  assumed: false,
  requestIds: [],
  signers: ['fnv'],
  addressees: ['stuurgroep'],
  round: 1,
  form: 'written',
  tendency: 'conditional',
  rightsReserved: false,
  points: answers.map((answer, index) => ({
    point: `p${index}`,
    text: 'Een punt.',
    phase: 'now',
    ...(answer && { answer }),
  })),
  openPoints: [],
});

it('counts what became of all points, in the order from yes to no', () =>
  expect(feedbackSummary([advice('laterPhase', 'takenOver'), advice('partly', 'takenOver', undefined)])).toBe(
    '2 adviezen met 5 punten: 2 overgenomen, 1 deels overgenomen, 1 voor een latere fase, 1 nog zonder antwoord.',
  ));

it('also counts an answer it does not know', () =>
  expect(feedbackSummary([advice('new')])).toBe('1 advies met 1 punt: 1 new.'));

it('counts advice without points', () => expect(feedbackSummary([advice()])).toBe('1 advies met 0 punten.'));
