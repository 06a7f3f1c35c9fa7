/** One jest for the whole repository, in two projects: the suffix of a spec says whether it wants servers. */
const { $schema, exclude, ...swc } = JSON.parse(require('node:fs').readFileSync(`${__dirname}/.swcrc`, 'utf8'));

const everywhere = {
  rootDir: __dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/workflows', '<rootDir>/activities', '<rootDir>/test'],
  modulePathIgnorePatterns: ['/dist/'],
};
const withServers = ['**/*.{int,e2e}.spec.ts'];

module.exports = {
  testSequencer: '<rootDir>/test/environment/longest-first.cjs',
  maxWorkers: 2,
  // Longer than the ten seconds after which Temporal tries a lost workflow task again, and than any one wait in a spec.
  testTimeout: 60_000,
  projects: [
    {
      ...everywhere,
      displayName: 'pure',
      testMatch: ['**/*.spec.ts', ...withServers.map((pattern) => `!${pattern}`)],
      runner: 'jest-light-runner',
      setupFiles: ['<rootDir>/test/environment/plain-node.mjs'],
      transform: {},
    },
    {
      // NestJS 12 is ESM, hence NODE_OPTIONS=--experimental-vm-modules in `npm test`.
      ...everywhere,
      displayName: 'servers',
      testMatch: withServers,
      testEnvironment: 'node',
      testEnvironmentOptions: { customExportConditions: ['eensluidend-source', 'node', 'node-addons', 'require'] },
      transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
      globalSetup: '<rootDir>/test/environment/global-setup.ts',
      globalTeardown: '<rootDir>/test/environment/global-teardown.ts',
    },
  ],
};
