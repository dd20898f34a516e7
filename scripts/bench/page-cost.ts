import { untilDataIsReady } from '../browsers/data-ready.ts';
import { marksOf } from '../browsers/marks.ts';
import { open } from '../browsers/open.ts';
import { waitFor } from '../browsers/session.ts';
import { serve } from '../site/serve.ts';
import { sampleSite } from '../start/samples.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 9;
/** Long enough for idle callbacks to have come and gone. */
const SETTLED_MS = 700;

/** What the scripts of the extension cost the main thread of a page in Chromium, from its own trace. */
export async function benchPageCost(): Promise<void> {
  const site = await serve(sampleSite());
  const session = await open('chromium', { proxy: site.proxy });
  try {
    await untilDataIsReady(session);
    const rows: (string | number)[][] = [];
    for (const [what, file] of [
      ['not about the conflict', 'cycling.html'],
      ['about the conflict', 'aleppo-2024.html'],
    ] as const) {
      const rounds: { total: number; longest: number }[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const page = await session.page();
        await page.tracing.start({ categories: ['devtools.timeline'] });
        await page.goto(`${site.origin}/${file}`);
        await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
        const trace = await page.tracing.stop();
        rounds.push(costIn(new TextDecoder().decode(trace)));
        await page.close();
      }
      rows.push([
        what,
        median(rounds.map(({ total }) => total)),
        median(rounds.map(({ longest }) => longest)),
      ]);
    }
    printTable(
      `Main-thread time of the extension’s scripts in a page, in ms (median of ${ROUNDS} loads)`,
      ['page', 'in all', 'longest stretch'],
      rows,
    );
    const first = await timeToMarks(() => session.page(`${site.origin}/aleppo-2024.html`));
    printTable(
      'From opening the article to its first highlight, in ms',
      ['', 'ms'],
      [['background warm', first]],
    );
  } finally {
    await session.close();
    await site.close();
  }
}

async function timeToMarks(
  openPage: () => ReturnType<Awaited<ReturnType<typeof open>>['page']>,
): Promise<number> {
  const began = performance.now();
  const page = await openPage();
  await waitFor('highlights', async () => ((await marksOf(page)).length > 0 ? true : null));
  return performance.now() - began;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** Sums the outermost stretches in which a script of the extension ran; stretches inside one another count once. */
function costIn(trace: string): { total: number; longest: number } {
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
