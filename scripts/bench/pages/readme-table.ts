import { readFileSync, writeFileSync } from 'node:fs';
import { median, percentile } from '../table.ts';
import type { BenchPage } from './bench-pages.ts';
import type { FirstHighlight, PageFigures } from './figures.ts';

/** Milliseconds that the design allows; null: no budget of its own. */
const BUDGET: Record<BenchPage, number | null> = {
  'not about the conflict': 2,
  'article of 2,300 words': 25,
  'article of 18,000 words': 80,
  'home page with 3,000 links': 2,
  'live blog, 20 posts in 6 s': null,
};
const LONGEST = 16;
const LONGEST_SLOWED = 50;
const WAITS = { warm: 150, cold: 600, card: 50 };

/** The figures of pages as the README shows them. */
export function readmeTable({
  version,
  rounds,
  ours,
  empty,
  whole,
  floors,
  slowed,
  marking,
  clock,
  waits,
}: PageFigures): string {
  const pages = (Object.keys(ours) as BenchPage[]).map((name) => {
    const { total, longest, layouts, nodes, listeners, heap } = ours[name];
    const base = empty[name];
    const added = [layouts - base.layouts, nodes - base.nodes, listeners - base.listeners];
    const memory = Math.round((heap - base.heap) / 1000);
    return [
      name,
      ms(BUDGET[name]),
      ms(whole[name]),
      `${ms(total)} (${ms(total - base.total)})`,
      `${(total / base.total).toFixed(0)}×`,
      ms(longest),
      `${ms(slowed[name].ours)} (${ms(slowed[name].empty)})`,
      [...added, memory].join(' / '),
    ];
  });
  const marked = Object.entries(marking).map(([name, { hits, highlights, elements, markJs }]) => [
    `${name}, ${hits.toLocaleString('en')} hits`,
    ms(highlights),
    `${ms(elements)} (${(elements / highlights).toFixed(0)}×)`,
    `${ms(markJs)} (${(markJs / highlights).toFixed(0)}×)`,
  ]);
  const clocks = Object.entries(clock).map(([name, { empty, ours, all }]) => [
    name,
    ms(empty),
    ms(ours),
    ms(all),
  ]);
  const waited = waits.map(({ version, warm, cold, cards }) => [
    version,
    since(warm),
    since(cold),
    `${ms(median(cards.opened))} / ${ms(percentile(cards.opened, 95))}`,
    `${ms(median(cards.filled))} / ${ms(percentile(cards.filled, 95))}`,
  ]);
  return [
    `${version}, median of ${rounds} loads (of 3 slowed ones), ms of processor time; in brackets net of an extension that does nothing, of slowed loads those with it.`,
    table(
      [
        'page',
        'budget',
        'main thread in all, net',
        'of this script',
        'empty extension',
        `longest task of script (${LONGEST})`,
        `longest task after load, 4× slower (${LONGEST_SLOWED})`,
        'layouts / nodes / listeners / kB of heap added',
      ],
      pages,
    ),
    `The least that an extension can do takes ${ms(floors.asking)} ms on the first page where its script asks one thing of the page, ` +
      `and ${ms(floors.injecting)} ms on the second where it sends a message and has an empty script and an empty style put in.`,
    table(
      [
        'article of 2,300 words, ms',
        `text sent (DOM ready) to first highlight (${WAITS.warm})`,
        `the same, background stopped (${WAITS.cold})`,
        `hover to card, p50 / p95 (${WAITS.card})`,
        'to all that it says',
      ],
      waited,
    ),
    table(['marking, with layout, ms', 'Highlight API', 'wrapping in elements', 'mark.js'], marked),
    table(
      [
        'a clock goes in the page, 20 times a second: main thread, ms a second',
        'empty extension',
        'Sidelight: what is near is marked',
        'all marked by the page',
      ],
      clocks,
    ),
  ].join('\n\n');
}

/** From the text being sent, which the budget is for, and from the DOM being ready, as the reader sees it. */
function since({ sinceSent, sinceReady }: FirstHighlight): string {
  return `${ms(median(sinceSent))} (${ms(median(sinceReady))})`;
}

/** Puts a text between the marks of its name in a file. */
export function writeBetween(file: string, name: string, text: string): void {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const whole = readFileSync(file, 'utf8');
  const [start, end] = [whole.indexOf(from), whole.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`${file} has no ${from} … ${to}.`);
  writeFileSync(file, `${whole.slice(0, start + from.length)}\n${text}\n${whole.slice(end)}`);
}

function table(columns: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, at) => (at === 0 ? '---' : '---:'));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}

function ms(value: number | null): string {
  if (value === null) return '–';
  return value >= 100 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '');
}
