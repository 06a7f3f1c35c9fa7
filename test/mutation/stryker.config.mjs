// Mutation testing of the pure rules: `npm run mutation -- calendar`, `npm run mutation -- domain [file …]`. A mutant that no
// spec notices is a rule that nothing guards. Only the specs of the same library judge.
const library = process.env.EENSLUIDEND_MUTATE_LIBRARY ?? 'calendar';
const files = process.env.EENSLUIDEND_MUTATE_FILES?.split(',') ?? [`libs/${library}/src/**/*.ts`];

export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: {
    spec: [`libs/${library}/src/**/*.spec.ts`],
    // Generated commands and terms are slow, and judge nothing that the named specs should leave to them.
    ignore: ['**/any-command.spec.ts', '**/legal-term-twice.spec.ts'],
    require: ['./test/mutation/mocha-setup.mjs'],
  },
  mutate: [...files, '!**/*.spec.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5_000,
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `.cache/mutation/${library}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  ignorePatterns: ['.cache', 'dist', '**/dist', '.nx', 'docs', 'apps', 'test/bench', 'infra'],
};
