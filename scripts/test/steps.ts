/** One thing that `npm test` checks. */
export interface Step {
  name: string;
  /** Commands run one after the other, as in a shell; the first that fails ends the step. */
  commands: readonly (readonly string[])[];
  /** The step runs vitest, which writes a report of this name; its tests are counted one by one. */
  report?: string;
  /** Browsers that must be there, installed when they can be. */
  browsers?: boolean;
}

const vitest = (...projects: readonly [string, ...string[]]): Pick<Step, 'commands' | 'report'> => ({
  commands: [['vitest', 'run', ...projects.flatMap((project) => ['--project', project])]],
  report: projects[0],
});

/** Steps one after the other. */
type Lane = readonly Step[];

/**
 * Stages one after the other; the lanes of a stage side by side, a core each. What the later stages read is built in the
 * first. The end-to-end tests see how soon a browser does something: each browser has a core for itself, and both lanes take about as
 * long.
 */
export const STAGES: readonly (readonly Lane[])[] = [
  [
    [{ name: 'format and lint', commands: [['biome', 'check', '--error-on-warnings', '.']] }],
    [{ name: 'build', commands: [['node', 'scripts/build.ts']] }],
  ],
  [
    [
      {
        name: 'types',
        commands: [
          ['wxt', 'prepare'],
          ['tsc', '--noEmit'],
          ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'],
        ],
      },
      {
        name: 'import rules',
        commands: [
          ['depcruise', '--config', '.dependency-cruiser.cjs', 'lib', 'entrypoints', 'scripts', 'tests/e2e'],
        ],
      },
      { name: 'dead code', commands: [['knip']] },
      {
        name: 'packed data is fresh',
        commands: [
          ['node', 'scripts/build-knowledge.ts', '--check'],
          ['node', 'scripts/build-pack.ts', '--check'],
        ],
      },
      { name: 'evaluation', commands: [['node', 'scripts/eval.ts', '--check']] },
      { name: 'unit tests', ...vitest('unit', 'unit-entrypoints') },
      { name: 'repository tests', ...vitest('repository') },
      { name: 'end to end, Firefox', ...vitest('e2e-firefox'), browsers: true },
    ],
    [
      { name: 'browser tests', ...vitest('browser'), browsers: true },
      { name: 'end to end, Chromium', ...vitest('e2e-chromium'), browsers: true },
    ],
  ],
];
