import { expect, it } from 'vitest';
import { afterMark, costIn, wholeIn } from './trace-cost.ts';

const URL = 'http://localhost/a.html';
const OURS = 'chrome-extension://abc/reader.js';

function event(name: string, ts: number, ms: number, url?: string, tid = 1) {
  return { name, ts: ts * 1000, dur: ms * 1500, tdur: ms * 1000, pid: 7, tid, args: { data: { url } } };
}

it('sums what extensions took of the page’s main thread, and what went on after promises', () => {
  const traceEvents = [
    event('FunctionCall', 50, 2, OURS),
    event('CommitLoad', 1, 0, URL),
    event('EvaluateScript', 10, 4, OURS),
    event('v8.compile', 11, 1, OURS), // within the one before
    event('RunMicrotasks', 30, 8),
    event('FunctionCall', 70, 20, URL), // the page's own
    event('FunctionCall', 10, 90, OURS, 2), // another thread
  ];
  expect(costIn(JSON.stringify({ traceEvents }), URL)).toEqual({ total: 14, longest: 8 });
  expect(() => costIn(JSON.stringify({ traceEvents }), 'http://localhost/b.html')).toThrow(/no http/);
});

it('sums the tasks of a thread after a mark, for a while', () => {
  const traceEvents = [
    event('RunTask', 5, 30), // before
    event('clock', 10, 0),
    event('RunTask', 11, 4),
    event('Paint', 12, 3),
    event('RunTask', 1009, 8),
    event('RunTask', 1011, 50), // too late
    event('RunTask', 30, 90, undefined, 2), // another thread
  ];
  expect(afterMark(JSON.stringify({ traceEvents }), 'clock', 1000)).toBe(12);
  expect(() => afterMark(JSON.stringify({ traceEvents }), 'bell', 1000)).toThrow(/no mark “bell”/);
});

it('sums all tasks of the page’s main thread, its own too', () => {
  const traceEvents = [
    event('RunTask', 0, 30), // of the page before
    event('CommitLoad', 1, 0, URL),
    event('RunTask', 10, 4),
    event('EvaluateScript', 11, 3, OURS),
    event('RunTask', 30, 8),
    event('RunTask', 30, 90, undefined, 2), // another thread
  ];
  expect(wholeIn(JSON.stringify({ traceEvents }), URL)).toBe(12);
});
