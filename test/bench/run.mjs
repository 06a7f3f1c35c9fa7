// `npm run bench`: per measure our figure, the figure measured against in the same run, the ratio, the floor and the goal.
import { measure as append } from './append.mjs';
import { measure as decisionStep } from './decision-step.mjs';
import { measure as fold } from './fold.mjs';
import { measure as reaction } from './reaction.mjs';

// What only computes goes first, before the others fill the heap.
const measures = { fold, append, decision: decisionStep, reaction };
const json = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));

const verdict = ({ ratio, floor, goal, higherIsBetter }) => {
  const reaches = (limit) => (higherIsBetter ? ratio >= limit : ratio <= limit);
  return reaches(goal) ? 'goal' : reaches(floor) ? 'floor' : 'MISSED';
};

let missed = false;
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const result of await measure()) {
    if (verdict(result) === 'MISSED') missed = true;
    if (json) console.log(JSON.stringify(result));
    else {
      const { id, what, ours, against, ratio, floor, goal } = result;
      console.log(
        `${id.padEnd(14)} ${what}\n${' '.repeat(15)}ours ${ours}, against ${against}, ratio ${ratio} (floor ${floor}, goal ${goal}): ${verdict(result)}`,
      );
    }
  }
}
process.exit(missed ? 1 : 0);
