import { parseArgs } from 'node:util';
import { BROWSERS } from './browsers/find-browser.ts';
import { browserPath } from './browsers/install-browser.ts';
import { type Outcome, runStep } from './test/run-step.ts';
import { STAGES, type Step } from './test/steps.ts';

/** Checks everything there is to check, or with `--only "unit tests,types"` the steps named. */
const { values } = parseArgs({ options: { only: { type: 'string' }, verbose: { type: 'boolean' } } });
const names = STAGES.flat(2).map(({ name }) => name);
const wanted = values.only?.split(',').map((name) => name.trim()) ?? names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${names.join(', ')}.`);
  process.exit(2);
}

const began = Date.now();
const outcomes: Outcome[] = [];
for (const stage of STAGES) await Promise.all(stage.map(runLane));

const left = names.filter((name) => !wanted.includes(name));
if (left.length > 0) console.log(`Not run, because of --only: ${left.join(', ')}`);
const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`In ${Math.round((Date.now() - began) / 1000)} s:`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function runLane(steps: readonly Step[]): Promise<void> {
  for (const step of steps.filter(({ name }) => wanted.includes(name))) {
    const problem = step.browsers ? missingBrowser() : null;
    const outcome = problem
      ? { name: step.name, passed: 0, failed: 1, seconds: 0, output: `${problem}\n` }
      : await runStep(step);
    outcomes.push(outcome);
    if (outcome.failed > 0 || values.verbose) console.log(`\n── ${outcome.name}\n${outcome.output.trim()}\n`);
    console.log(line(outcome));
  }
}

function line({ name, passed, failed, seconds }: Outcome): string {
  const sign = failed === 0 ? '✓' : '✗';
  return `${sign} ${name.padEnd(22)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`;
}

/** Installs the browsers where that can be done; says what to do where it can't. */
function missingBrowser(): string | null {
  try {
    for (const name of BROWSERS) browserPath(name);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
