interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** What scripts of extensions took of the main thread, in ms. */
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
    .toSorted((a, b) => a.ts - b.ts);
  let end = 0;
  let total = 0;
  let longest = 0;
  for (const { ts, dur = 0 } of stretches) {
    if (ts < end) continue;
    end = ts + dur;
    total += dur / 1000;
    longest = Math.max(longest, dur / 1000);
  }
  return { total, longest };
}
