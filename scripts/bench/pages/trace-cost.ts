interface TraceEvent {
  name: string;
  ts: number;
  tid: number;
  dur?: number;
  /** Processor time of the thread, which other programs of the machine do not lengthen. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What scripts of extensions took of the main thread, in ms of processor time. */
export interface ScriptCost {
  total: number;
  longest: number;
}

/** Sums the outermost stretches in which a script of an extension ran; stretches inside one another count once. */
export function costIn(trace: string): ScriptCost {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const stretches = traceEvents
    .filter(
      ({ name, args }) =>
        ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(name) &&
        args?.data?.url?.startsWith('chrome-extension://'),
    )
    .toSorted((a, b) => a.tid - b.tid || a.ts - b.ts);
  let end = 0;
  let thread = -1;
  let total = 0;
  let longest = 0;
  for (const { ts, tid, dur = 0, tdur = dur } of stretches) {
    if (tid === thread && ts < end) continue;
    thread = tid;
    end = ts + dur;
    total += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
  }
  return { total, longest };
}
