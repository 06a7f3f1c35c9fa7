import { processDefinition } from '@eensluidend/contracts';
import {
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  councils,
  decision,
  given,
  testDefinition,
  type History,
} from '@eensluidend/testing';
import { obligations } from '../obligations';
import { stageOf } from '../stage';
import { whyView } from '../views/why';

const [aa = '', ...others] = councils();
const noted = decision(aa, 'v1', '2025-12-16', { outcome: 'takenNote' });
const withoutOne: readonly History[] = [...atCouncils, ...allAgree(others, 'v1', '2025-12-16')];

describe('a council that only takes note of the text it is to adopt', () => {
  it('has not adopted it: the proposal is not adopted and waits for that council (R87, R119)', () => {
    given(withoutOne).when(noted).thenCounts('onlyTakenNote');
    const { state } = given([...withoutOne, noted]);
    expect([state.round.outcome, stageOf(state)?.id]).toEqual([undefined, 'raden']);
    expect(obligations(state).flatMap((each) => (each.blocking ? [[each.kind, each.actor]] : []))).toEqual([
      ['decide', aa],
    ]);
    expect(whyView(state, '2025-12-17').reasons.map((each) => each.sentence)).toEqual([
      'De raad van AA nam alleen kennis van de tekst. Er is nog geen datum gepland. Dit staat open sinds 4 november 2025.',
    ]);
  });

  it('can still decide, and then all have adopted (R87, R119)', () => {
    const later = decision(aa, 'v1', '2026-01-20');
    given([...withoutOne, noted])
      .when(later)
      .thenCounts();
    expect(given([...withoutOne, noted, later]).state.round.outcome?.kind).toBe('adopted');
    const twice = decision(aa, 'v1', '2026-02-03', { outcome: 'rejected' });
    expect(given([...withoutOne, noted, later]).when(twice).outcome.kind).toBe('refused');
  });
});

it('a college that only takes note has not agreed (R21, R119)', () => {
  const [first = '', ...rest] = colleges();
  const history = [
    ...atConsent,
    ...allAgree(rest, 'v1', '2025-11-04'),
    decision(first, 'v1', '2025-11-04', { outcome: 'takenNote' }),
  ];
  expect(stageOf(given(history).state)?.id).toBe('instemming');
});

it('to take note is a yes where no more was asked (R119)', () => {
  const definition = testDefinition();
  const routes = definition.routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) =>
      step.kind === 'collegeRound' && step.purpose === 'consent' ? { ...step, purpose: 'takeNote' } : step,
    ),
  }));
  const noting = processDefinition.parse({ ...definition, routes });
  const all = colleges().map((id) => decision(id, 'v1', '2025-11-04', { outcome: 'takenNote' }));
  expect(stageOf(given([...atConsent, ...all], noting).state)?.id).toBe('raden');
  const [one] = all;
  if (one) given(atConsent, noting).when(one).thenCounts();
});
