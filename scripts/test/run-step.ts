import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Step } from './steps.ts';

const REPORTS = 'artifacts/test';
const TOOLS = resolve('node_modules/.bin');

export interface Outcome {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  /** What the tools printed. */
  output: string;
}

/**
 * Runs a step to its end. A step without tests of its own counts as one; a test that was skipped counts as failed,
 * because a check that did not run has shown nothing.
 */
export async function runStep(step: Step): Promise<Outcome> {
  const began = Date.now();
  const report = step.report ? join(REPORTS, `${step.report}.json`) : null;
  if (report) {
    mkdirSync(REPORTS, { recursive: true });
    rmSync(report, { force: true });
  }
  let output = '';
  let ok = true;
  for (const command of step.commands) {
    const words = report ? [...command, ...reporters(report)] : command;
    const run = await runCommand(words);
    output += run.output;
    ok = run.ok;
    if (!ok) break;
  }
  const counts = report ? countTests(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, note: '' };
  return {
    name: step.name,
    passed: counts.passed,
    failed: counts.failed,
    seconds: (Date.now() - began) / 1000,
    output: output + counts.note,
  };
}

function reporters(report: string): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

function runCommand([command = '', ...words]: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32', // the tools are .cmd files there
      env: { ...process.env, PATH: `${TOOLS}${delimiter}${process.env.PATH}`, FORCE_COLOR: '0', CI: '1' },
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

function countTests(path: string, ok: boolean): { passed: number; failed: number; note: string } {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, note: 'The tests ended without a report.\n' };
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + skipped;
  return {
    passed: report.numPassedTests,
    // A file that could not be loaded fails the run without failing a test.
    failed: ok ? failed : Math.max(failed, 1),
    note: skipped > 0 ? `${skipped} tests were skipped, which counts as failed.\n` : '',
  };
}
