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

const vitest = (project: string): Pick<Step, 'commands' | 'report'> => ({
  commands: [['vitest', 'run', '--project', project]],
  report: project,
});

/** In this order: what is quick and tells most comes first. */
export const STEPS: readonly Step[] = [
  { name: 'format and lint', commands: [['biome', 'check', '--error-on-warnings', '.']] },
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
  { name: 'build', commands: [['node', 'scripts/build.ts']] },
  { name: 'unit tests', ...vitest('unit') },
  { name: 'repository tests', ...vitest('repository') },
  { name: 'browser tests', ...vitest('browser'), browsers: true },
  { name: 'end-to-end tests', ...vitest('e2e'), browsers: true },
];
