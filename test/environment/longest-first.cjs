// A fresh clone knows no durations, and jest then starts the biggest files first: a suite of a minute that starts last would
// leave one core idle. What is not named here comes after these, in jest's own order.
const TestSequencer = require('@jest/test-sequencer').default;

const longest = [
  'test/lives/lives.spec',
  'test/trust/kill.e2e.spec',
  'test/e2e/forms.e2e.spec',
  'test/e2e/accessibility.e2e.spec',
  'apps/cli/src/launcher/launch.int.spec',
  'test/replay/played.e2e.spec',
];

const place = ({ path }) => {
  const found = longest.findIndex((suite) => path.endsWith(`${suite}.ts`));
  return found < 0 ? longest.length : found;
};

module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => place(a) - place(b));
  }
};
