import tseslint from 'typescript-eslint';

const clockAndChance = [
  { name: 'crypto', message: 'No randomness here: ids and salts enter as data.' },
  { name: 'process', message: 'No environment here.' },
];
const clockAndChanceCalls = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock here: time enters as data.',
  },
  {
    selector: "NewExpression[callee.name='Date']",
    message: 'No Date here: civil dates are strings, time enters as data.',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No randomness here.' },
];

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
      'no-restricted-globals': ['error', ...clockAndChance],
      'no-restricted-syntax': ['error', ...clockAndChanceCalls],
    },
  },
);
