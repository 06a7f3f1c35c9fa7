// Decide and fold: a proposal of 500 events read from nothing and one decision taken on it, against two milliseconds.
import { setTimeout as delay } from 'node:timers/promises';
import domain from '@eensluidend/domain';
import testing from '@eensluidend/testing';

const events = 500;
const limit = 2;
/** Milliseconds: what else the machine does for a moment must not fill most of the rounds. */
const betweenRounds = 300;

export async function measure({ rounds = 9 } = {}) {
  const played = longProposal();
  const context = {
    today: '2027-01-01',
    actor: { person: 'bench', role: 'griffier' },
    newId: (label) => `${label}/bench`,
  };
  const { command } = testing.decision('council-aa', 'v1', '2026-12-01', { outcome: 'held' });
  const once = () => {
    const start = performance.now();
    const state = domain.fold(played.definition, played.events);
    const outcome = domain.decide(command, state, context);
    if (outcome.kind !== 'decided') throw new Error(`refused: ${outcome.refusal.code}`);
    return performance.now() - start;
  };
  for (let index = 0; index < 1_000; index++) once(); // warm, as a server is that has run a while
  const times = [];
  for (let round = 0; round < rounds; round++) {
    await delay(betweenRounds);
    for (let index = 0; index < 20; index++) times.push(once());
  }
  const ours = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  return [
    {
      id: 'D1',
      what: 'fold a proposal of 500 events from nothing and decide, ms; against 2 ms',
      ours: Number(ours.toFixed(2)),
      against: limit,
      ratio: Number((ours / limit).toFixed(2)),
      floor: 1,
      goal: 1,
      higherIsBetter: false,
    },
  ];
}

/** Rejected and taken up again, round after round, with every college and council deciding. */
function longProposal() {
  const { aligned, decision, rejection, start, text, play, nothingYet } = testing;
  let played = play(nothingYet(), start('2025-09-01', { route: 'kort' }));
  for (let round = 0; played.events.length < events; round++) {
    const name = `v${round}`;
    const add = (fact) => played.events.length < events && (played = play(played, fact));
    add(text(name, '2025-09-01'));
    add(aligned(name, '2025-09-01'));
    for (const body of testing.colleges()) add(decision(body, name, '2025-09-01'));
    for (let held = 0; held < 30; held++)
      add({ ...decision('council-aa', name, '2025-09-01', { outcome: 'held' }), key: `${name}-${held}` });
    add(decision('council-aa', name, '2025-09-01'));
    add(rejection('council-bb', name, '2025-09-01'));
  }
  return played;
}
