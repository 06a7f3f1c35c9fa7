/** The specs of one library of pure rules: no servers, so that a mutant is judged within seconds. */
const { globalSetup, globalTeardown, maxWorkers, ...config } = require('../../jest.config.cjs');

module.exports = {
  ...config,
  roots: [`<rootDir>/libs/${process.env.EENSLUIDEND_MUTATE_LIBRARY ?? 'calendar'}`],
  // Whole lives and generated commands are slow, and judge nothing that the named specs leave to them.
  testPathIgnorePatterns: [
    ...config.testPathIgnorePatterns,
    'any-command.spec',
    'properties.spec',
    'legal-term-twice.spec',
  ],
};
