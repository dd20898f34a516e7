/** `lib/<folder>` may import itself, `lib/model`, its JSON under `assets/`, and the packages it is the door of. */
const onlyTo = (folder, packages) => ({
  name: `${folder}-imports`,
  comment: `lib/${folder} joins others in an entry point or a script, not by importing them.`,
  severity: 'error',
  from: { path: `^lib/${folder}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    pathNot: [
      `^lib/(${[...new Set([folder, 'model'])].join('|')})/`,
      '^assets/',
      ...packages.map((name) => `node_modules/${name}/`),
    ],
  },
});

/** A package is imported through one door. */
const door = (name, folders) => ({
  name: `door-of-${name}`,
  severity: 'error',
  from: { path: '^(lib|entrypoints)/', pathNot: [`^(${folders.join('|')})/`, '\\.test\\.tsx?$'] },
  to: { path: `node_modules/${name}/` },
});

module.exports = {
  forbidden: [
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^lib/', pathNot: '\\.test\\.tsx?$' },
      to: {},
    },
    {
      name: 'entrypoints-are-leaves',
      severity: 'error',
      from: { path: '^(lib|scripts)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'entrypoints-do-not-share',
      comment: 'What two entry points need lives in lib.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'store-only-in-background',
      comment: 'Pages and scripts ask the background by message; nothing else knows the database.',
      severity: 'error',
      from: { path: '^entrypoints/', pathNot: '^entrypoints/background' },
      to: { reachable: true, path: '^lib/store/' },
    },
    {
      name: 'detector-is-small',
      comment:
        'Every page carries the detector: no knowledge, messages schema, UI or analysis in it but the cues.',
      severity: 'error',
      from: { path: '^entrypoints/(detector|look)/' },
      to: {
        reachable: true,
        path: '^lib/(knowledge|crossref|ui|store|messages)/|node_modules/(valibot|preact|compromise|dexie)/',
      },
    },
    {
      name: 'way-out-only-for-subscriptions',
      comment:
        'The one file that reaches another machine serves what the reader subscribed to, and nothing else.',
      severity: 'error',
      from: { pathNot: '^entrypoints/background/subscriptions/(check-subscription|.*\\.test)\\.ts$' },
      to: { path: '/remote-text\\.ts$' },
    },
    onlyTo('model', ['valibot']),
    onlyTo('knowledge', []),
    onlyTo('analysis', []),
    onlyTo('crossref', []),
    onlyTo('export', []),
    onlyTo('search', ['minisearch']),
    onlyTo('import', ['valibot', '@noble/hashes']),
    onlyTo('store', ['dexie', 'valibot']),
    onlyTo('messages', ['valibot', 'wxt']),
    onlyTo('page', ['@floating-ui']),
    onlyTo('ui', ['preact', 'd3-geo']),
    {
      name: 'door-of-compromise',
      comment:
        'It is what the bench measures us beside, and no part of the extension: docs/decisions/own-grammar.md.',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/' },
      to: { path: 'node_modules/compromise/' },
    },
    door('dexie', ['lib/store']),
    door('preact', ['lib/ui', 'entrypoints']),
    door('wxt', ['lib/messages', 'entrypoints']),
    door('valibot', ['lib/model', 'lib/messages', 'lib/store', 'lib/import']),
    door('@floating-ui', ['lib/page']),
    door('minisearch', ['lib/search']),
    door('@noble/hashes', ['lib/import']),
    door('d3-geo', ['lib/ui']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // `geojson` is a package of types only, which no resolver but TypeScript’s finds.
    exclude: { path: '^(\\.wxt|\\.output)/|^geojson$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
