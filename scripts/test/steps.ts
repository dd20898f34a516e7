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
export interface Lane {
  steps: readonly Step[];
  /** Takes only what processor time the other lanes leave. */
  behind?: boolean;
}

/**
 * Stages one after the other; the lanes of a stage side by side. What the last stage reads is built in the first. The
 * end-to-end tests see how soon a browser does something, so their lanes come first, a core for each browser; they spend
 * more than half of their time waiting for a page or a reader, and what asks for no clock is done in that time.
 */
export const STAGES: readonly (readonly Lane[])[] = [
  [
    {
      steps: [{ name: 'format and lint', commands: [['biome', 'check', '--error-on-warnings', '.']] }],
    },
    {
      steps: [{ name: 'build', commands: [['node', 'scripts/build.ts']] }],
    },
  ],
  [
    { steps: [{ name: 'end to end, Firefox', ...vitest('e2e-firefox'), browsers: true }] },
    { steps: [{ name: 'end to end, Chromium', ...vitest('e2e-chromium'), browsers: true }] },
    {
      behind: true,
      steps: [
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
            [
              'depcruise',
              '--config',
              '.dependency-cruiser.cjs',
              'lib',
              'entrypoints',
              'scripts',
              'tests/e2e',
            ],
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
        { name: 'browser tests', ...vitest('browser'), browsers: true },
      ],
    },
  ],
];
