import { parseArgs } from 'node:util';
import { BROWSERS } from './browsers/find-browser.ts';
import { browserPath } from './browsers/install-browser.ts';
import { type Outcome, runStep } from './test/run-step.ts';
import { STEPS } from './test/steps.ts';

/** Checks everything there is to check, or with `--only "unit tests,types"` the steps named. */
const { values } = parseArgs({ options: { only: { type: 'string' }, verbose: { type: 'boolean' } } });
const wanted = values.only?.split(',').map((name) => name.trim());
const unknown = wanted?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const steps = STEPS.filter(({ name }) => wanted?.includes(name) ?? true);
const outcomes: Outcome[] = [];
for (const step of steps) {
  const problem = step.browsers ? missingBrowser() : null;
  const outcome = problem
    ? { name: step.name, passed: 0, failed: 1, seconds: 0, output: `${problem}\n` }
    : await runStep(step);
  outcomes.push(outcome);
  if (outcome.failed > 0 || values.verbose) console.log(`\n── ${outcome.name}\n${outcome.output.trim()}\n`);
  console.log(line(outcome));
}

const left = STEPS.filter((step) => !steps.includes(step)).map(({ name }) => name);
if (left.length > 0) console.log(`Not run, because of --only: ${left.join(', ')}`);
const sum = (key: 'passed' | 'failed' | 'seconds') =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`In ${Math.round(sum('seconds'))} s:`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

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
