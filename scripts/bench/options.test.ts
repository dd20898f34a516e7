import { expect, it } from 'vitest';
import { optionsFrom, USAGE } from './options.ts';

const PARTS = ['sizes', 'database'];
const BROWSERS = ['chromium', 'firefox'] as const;
const read = (...argv: string[]) => optionsFrom(argv, PARTS, BROWSERS);

it('takes all where nothing is chosen', () => {
  expect(read()).toEqual({ parts: PARTS, records: null, browsers: BROWSERS, keep: null, write: false });
});

it('takes what is chosen', () => {
  expect(
    read('--only', 'database', '--records', '20000', '--browser', 'firefox', '--keep', 'profiles', '--write'),
  ).toEqual({ parts: ['database'], records: 20_000, browsers: ['firefox'], keep: 'profiles', write: true });
});

it.each([
  [['--only', 'datbase'], '--only datbase: the parts are sizes, database'],
  [['--records', '1e5'], '--records 1e5: write a whole number, e.g. 100000'],
  [['--browser', 'safari'], '--browser safari: it is one of chromium, firefox'],
])('says what is wrong with %j', (argv, problem) => {
  expect(read(...argv)).toEqual({ problem });
});

it('names every option where one is not known', () => {
  expect(read('--help')).toMatchObject({ problem: expect.stringContaining('--help') });
  for (const name of ['only', 'records', 'browser', 'keep', 'write']) expect(USAGE).toContain(`--${name}`);
});
