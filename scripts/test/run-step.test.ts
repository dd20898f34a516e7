import { expect, it } from 'vitest';
import { runStep } from './run-step.ts';

const say = (word: string) => ['node', '-e', `console.log('${word}')`];

it('counts a step that ends well as one passed', async () => {
  const outcome = await runStep({ name: 'good', commands: [say('one'), say('two')] });
  expect(outcome).toMatchObject({ name: 'good', passed: 1, failed: 0, output: 'one\ntwo\n' });
});

it('stops at the first command that fails, and keeps what it said', async () => {
  const outcome = await runStep({
    name: 'bad',
    commands: [say('one'), ['node', '-e', "console.error('broken'); process.exit(3)"], say('never')],
  });
  expect(outcome).toMatchObject({ passed: 0, failed: 1, output: 'one\nbroken\n' });
});

it('counts a tool that is not there as failed', async () => {
  const outcome = await runStep({ name: 'gone', commands: [['no-such-tool-here']] });
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
});

it('counts tests that end without a report as failed', async () => {
  const outcome = await runStep({ name: 'silent', commands: [say('fine')], report: 'none-of-ours' });
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
});
