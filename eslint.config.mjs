import tseslint from 'typescript-eslint';

const surroundings = [
  { name: 'crypto', message: 'No randomness here: ids and salts enter as data.' },
  { name: 'performance', message: 'No clock here: time enters as data.' },
  { name: 'Temporal', message: 'No clock here: time enters as data.' },
  { name: 'process', message: 'No environment here.' },
  { name: 'fetch', message: 'No network here.' },
  ...['setTimeout', 'setInterval', 'setImmediate'].map((name) => ({ name, message: 'No timers of the machine here.' })),
  { name: 'globalThis', message: 'Nothing of the surroundings here.' },
];
/** By name, by index and by taking apart: `Date.now`, `Date['now']`, `const { now } = Date`. */
const clockAndChance = [
  { object: 'Date', property: 'now', message: 'No clock here: time enters as data.' },
  { object: 'Math', property: 'random', message: 'No randomness here.' },
];
const dateMade = ['NewExpression', 'CallExpression'].map((kind) => ({
  selector: `${kind}[callee.name='Date']`,
  message: 'No Date here: civil dates are strings, time enters as data.',
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      '.cache/**',
      'test/architecture/fixtures/**',
      '**/*.cjs',
      '**/*.mjs',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.conformance.ts', 'test/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'libs/calendar/src/**/*.ts', 'libs/access/src/**/*.ts', 'workflows/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', ...surroundings],
      'no-restricted-properties': ['error', ...clockAndChance],
      'no-restricted-syntax': ['error', ...dateMade],
    },
  },
);
