/** Layers: contracts <- process, domain, calendar, access <- application <- activities <- apps. Type-only edges count. */
const internal = '^(libs|apps|workflows|activities)/';
const layer = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.spec\\.ts$' },
  to: { path: internal, pathNot: [from, ...allowed.map((lib) => `^${lib}/`)] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'Modules point one way.', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'What is not found is held against no rule.',
      from: {},
      to: { couldNotResolve: true },
    },
    layer('contracts-stand-alone', '^libs/contracts/', [], 'Everything depends on contracts, contracts on nothing.'),
    layer('calendar-stands-alone', '^libs/calendar/', [], 'The legal calendar knows only dates.'),
    layer('process-on-contracts', '^libs/process/', ['libs/contracts'], 'Definitions are data.'),
    layer('domain-on-contracts', '^libs/domain/', ['libs/contracts', 'libs/calendar'], 'Rules are pure.'),
    layer('access-on-domain', '^libs/access/', ['libs/contracts', 'libs/domain'], 'Who may see what is a pure rule.'),
    layer(
      'application-on-rules',
      '^libs/application/',
      ['libs/contracts', 'libs/process', 'libs/domain', 'libs/calendar', 'libs/access'],
      'The application defines ports; it never knows who implements them.',
    ),
    layer(
      'record-implements-ports',
      '^libs/(event-store|documents)/',
      ['libs/contracts', 'libs/application'],
      'The record and the content store keep what they are given; they know no rules.',
    ),
    layer(
      'read-models-on-application',
      '^libs/read-models/',
      ['libs/contracts', 'libs/domain', 'libs/application', 'libs/event-store'],
      'Lists are made from the feed and the fold.',
    ),
    layer(
      'activities-on-application',
      '^activities/',
      ['libs/contracts', 'libs/application'],
      'Activities use the same door as people.',
    ),
    {
      name: 'workflows-sandbox',
      comment: 'Workflow code imports @temporalio/workflow and types only.',
      severity: 'error',
      from: { path: '^workflows/src/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^workflows/src/', '@temporalio/workflow', '^activities/src/', '@temporalio/common'] },
    },
    {
      name: 'workflows-types-only',
      comment: 'From activities a workflow takes types, never code.',
      severity: 'error',
      from: { path: '^workflows/src/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-no-packages',
      comment: 'The domain imports no npm package and no Node builtin.',
      severity: 'error',
      from: { path: '^libs/(domain|calendar|access)/', pathNot: '\\.spec\\.ts$' },
      // npm-no-pkg: packages stand in the package.json of the root, not in that of the library.
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'domain-types-of-contracts',
      comment: 'From contracts the domain takes types only.',
      severity: 'error',
      from: { path: '^libs/(domain|access)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/contracts/', dependencyTypesNot: ['type-only'] },
    },
    layer(
      'servers-stand-apart',
      '^libs/servers/',
      ['workflows'],
      'Starting servers knows nothing of the product but its search attributes.',
    ),
    layer('web-on-contracts', '^apps/web/', ['libs/contracts'], 'The browser knows contracts only.'),
    {
      name: 'testing-for-specs',
      comment: 'What specs share is for specs; the product never needs it.',
      severity: 'error',
      from: { pathNot: '\\.(spec|conformance)\\.ts$|/testing/' },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'apps-apart',
      comment: 'No app imports another app, and nothing imports an app.',
      severity: 'error',
      from: { path: '^(libs|workflows|activities|apps/([^/]+))/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$2/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['/dist/', 'test/architecture/fixtures'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['eensluidend-source', 'import', 'require', 'node', 'default'],
    },
  },
};
