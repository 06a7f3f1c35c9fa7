// Mutation testing of the pure rules: `npm run mutation -- calendar`, `npm run mutation -- domain [file …]`. A mutant that no
// spec notices is a rule that nothing guards. Only the specs of the same library judge; the whole domain takes hours.
import { fileURLToPath } from 'node:url';

const library = process.env.EENSLUIDEND_MUTATE_LIBRARY ?? 'calendar';
const files = process.env.EENSLUIDEND_MUTATE_FILES?.split(',') ?? [`libs/${library}/src/**/*.ts`];

export default {
  testRunner: 'jest',
  jest: { configFile: fileURLToPath(new URL('./jest.config.cjs', import.meta.url)), enableFindRelatedTests: false },
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  mutate: [...files, '!**/*.spec.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `.cache/mutation/${library}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  ignorePatterns: ['.cache', 'dist', '**/dist', '.nx', 'docs', 'apps', 'test/bench', 'infra'],
};
