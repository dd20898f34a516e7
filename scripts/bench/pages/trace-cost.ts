interface TraceEvent {
  name: string;
  ts: number;
  pid: number;
  tid: number;
  dur?: number;
  /** Processor time of the thread, which other programs of the machine do not lengthen. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What of a browser's trace `costIn` needs; the second where scripts wait for promises, since writing that down costs time too. */
export const TRACED = ['devtools.timeline', 'loading'];
export const TRACED_PROMISES = [...TRACED, 'v8.execute'];
/** What `wholeIn` needs. Writing each task down makes the scripts slower, so these are loads of their own. */
export const TRACED_TASKS = [...TRACED, 'disabled-by-default-devtools.timeline'];

/** What scripts of extensions took of a page's main thread, in ms of processor time. */
export interface ScriptCost {
  total: number;
  longest: number;
}

/**
 * All tasks of a page's main thread from its first moment on, in ms of processor time: the page's own, too. Above a load with
 * an empty extension it holds what `costIn` can't see, since the browser does it for a script outside of it: to read a
 * message, to apply a style sheet, to paint the marks.
 */
export function wholeIn(trace: string, url: string): number {
  const { page, events } = mainThread(trace, url);
  const tasks = events.filter(({ name, ts }) => name === 'RunTask' && ts >= page.ts);
  return tasks.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
}

/** All tasks, in ms of processor time, of the thread that marked a moment (`performance.mark`), for so many ms from then on. */
export function afterMark(trace: string, name: string, ms: number): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find((event) => event.name === name);
  if (!mark) throw new Error(`The trace has no mark “${name}”.`);
  return traceEvents
    .filter(({ name, ts, pid, tid }) => {
      const isThere = pid === mark.pid && tid === mark.tid;
      return isThere && name === 'RunTask' && ts >= mark.ts && ts < mark.ts + ms * 1000;
    })
    .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
}

/** The longest task of a page's main thread after it has loaded, in ms of processor time: the page's own, too. */
export function longestIn(trace: string, url: string): number {
  const { page, events } = mainThread(trace, url);
  const loaded = events.find(({ name, ts }) => name === 'MarkLoad' && ts >= page.ts) ?? page;
  const tasks = events.filter(({ name, ts }) => name === 'RunTask' && ts >= loaded.ts);
  return tasks.reduce((most, { dur = 0, tdur = dur }) => Math.max(most, tdur / 1000), 0);
}

/**
 * Sums the outermost stretches in which a script of an extension ran on the page's main thread; stretches inside one another
 * count once. What goes on after a wait for a promise tells no address, so all of that is counted, the page's own too:
 * it is in the figures of an empty extension as well.
 */
export function costIn(trace: string, url: string): ScriptCost {
  const stretches = mainThread(trace, url)
    .events.filter(
      ({ name, args }) =>
        name === 'RunMicrotasks' ||
        (['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(name) &&
          args?.data?.url?.startsWith('chrome-extension://')),
    )
    .toSorted((a, b) => a.ts - b.ts);
  let end = 0;
  let total = 0;
  let longest = 0;
  for (const { ts, dur = 0, tdur = dur } of stretches) {
    if (ts < end) continue;
    end = ts + dur;
    total += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
  }
  return { total, longest };
}

function mainThread(trace: string, url: string): { page: TraceEvent; events: TraceEvent[] } {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const page = traceEvents.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url);
  if (!page) throw new Error(`The trace has no ${url}.`);
  return { page, events: traceEvents.filter(({ pid, tid }) => pid === page.pid && tid === page.tid) };
}
