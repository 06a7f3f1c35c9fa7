// P1: a decision step on a proposal of 100 events, one caller: HTTP in, event durable, answer out; against a bare commit
// on the same kind of connection. Counts the statements a decision takes.
import pg from 'pg';
import { inTurns } from './in-turns.mjs';
import { hold, newProposal, startSystem } from './system.mjs';

const eventsBefore = 100;
const steps = 20;

export async function measure({ rounds = 9 } = {}) {
  const system = await startSystem();
  const bare = await bareCommits(system.databaseUrl);
  try {
    const proposals = [];
    for (let index = 0; index <= rounds; index++) proposals.push(await longProposal(system.url));
    const statements = await countStatements(() => hold(system.url, proposals[0]));
    let next = 0;
    const ours = async () => {
      const proposal = proposals[next++ % proposals.length];
      return perCall(steps, () => hold(system.url, proposal));
    };
    const { first, second } = await inTurns(ours, () => perCall(steps, bare.commit), rounds);
    return [
      row(
        'P1',
        'decision step at 100 events, ms, HTTP to durable answer; against a bare commit',
        first,
        second,
        40,
        12,
      ),
      { ...row('P1-statements', 'statements per decision; at most three', statements, 1, 3, 3), ratio: statements },
    ];
  } finally {
    await bare.close();
    await system.stop();
  }
}

const row = (id, what, ours, against, floor, goal) => ({
  id,
  what,
  ours: Number(ours.toFixed(3)),
  against: Number(against.toFixed(3)),
  ratio: Number((ours / against).toFixed(2)),
  floor,
  goal,
  higherIsBetter: false,
});

/** Milliseconds of the median call. */
async function perCall(count, call) {
  const times = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(count / 2)];
}

async function longProposal(url) {
  const proposal = await newProposal(url, 'variant');
  for (let events = 2; events < eventsBefore; events++) await hold(url, proposal);
  return proposal;
}

async function bareCommits(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table bare (id bigserial primary key, text text)');
  return {
    commit: () => client.query({ name: 'bare', text: 'insert into bare (text) values ($1)', values: ['x'] }),
    close: () => client.end(),
  };
}

/** Statements on all connections of this process during one call, without those that follow the feed. */
async function countStatements(call) {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function (...args) {
    const text = typeof args[0] === 'string' ? args[0] : args[0].text;
    if (!/record\.feed/.test(text ?? '')) count++;
    return query.apply(this, args);
  };
  try {
    await call();
  } finally {
    pg.Client.prototype.query = query;
  }
  return count;
}
