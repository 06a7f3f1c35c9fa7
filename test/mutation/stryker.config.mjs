// Mutation testing of the pure rules: `npm run mutation -- calendar`, `npm run mutation -- domain [file …]`. A mutant that no
// spec notices is a rule that nothing guards.
const library = process.env.EENSLUIDEND_MUTATE_LIBRARY ?? 'calendar';
const files = process.env.EENSLUIDEND_MUTATE_FILES?.split(',') ?? [`libs/${library}/src/**/*.ts`];
// The domain is also judged by the specs that run it through its ports, without servers.
const judges = (library === 'domain' ? ['domain', 'application', 'access'] : [library]).map(
  (each) => `libs/${each}/src/**/*.spec.ts`,
);

export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: {
    spec: judges,
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
