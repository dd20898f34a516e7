import type { Period } from '../../model/date.ts';
import type { Words } from '../i18n/words.ts';

type Bars = readonly { bucket: Period; count: number }[];

/** First bar of a stretch and the one after its last. */
export type Stretch = readonly [start: number, end: number];

/** Height of the drawing, in its own units. */
export const HEIGHT = 100;
/** A bar of few reports beside one of many is still to be seen. */
const LEAST = 2.5;

/** The bars of a stretch as one outline: thousands of them are drawn as fast as one. */
export function outlineOf(bars: Bars, [start, end]: Stretch): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const gap = bars.length > 90 ? 0 : 0.12;
  return bars
    .slice(start, end)
    .map(({ count }, i) => {
      const height = count === 0 ? 0 : Math.max(LEAST, (HEIGHT * count) / most);
      return height === 0 ? '' : `M${start + i + gap} ${HEIGHT}v${-height}h${1 - 2 * gap}v${height}z`;
    })
    .join('');
}

/** The bars that a period covers; all where it leaves both ends open. An empty stretch where it covers none. */
export function stretchOf(bars: Bars, from: string | null, to: string | null): Stretch {
  const start = from === null ? 0 : bars.findIndex(({ bucket }) => bucket.to >= from);
  const end = to === null ? bars.length : bars.findLastIndex(({ bucket }) => bucket.from <= to) + 1;
  return start < 0 || end <= start ? [0, 0] : [start, end];
}

/** What a bar stands for: a day, or a month. */
export function barText(words: Words, { from, to }: Period): string {
  return from === to ? words.day(from) : words.month(from);
}

/** Labels stand side by side as long as they have no more letters together; the timeline is as wide as some 60. */
const MOST_LETTERS = 42;
const MOST_LABELS = 7;

/** Labels beneath the bars, so many as fit, with their places as shares of the width. */
export function ticksOf(words: Words, bars: Bars): { at: number; text: string }[] {
  const years = bars.flatMap(({ bucket }, i) => (bucket.from.endsWith('-01-01') ? [i] : []));
  const byYear = years.length > 2;
  const year = new Intl.NumberFormat(words.locale, { useGrouping: false });
  const candidates = (byYear ? years : [...bars.keys()]).flatMap((bar) => {
    const bucket = bars[bar]?.bucket;
    if (!bucket) return [];
    const text = byYear ? year.format(Number(bucket.from.slice(0, 4))) : shortText(words, bucket);
    return [{ bar, text }];
  });
  // Days of Syrian months are twice as long as English ones.
  const longest = Math.max(1, ...candidates.map(({ text }) => text.length));
  const fitting = Math.max(1, Math.min(MOST_LABELS, Math.floor(MOST_LETTERS / longest)));
  const every = Math.ceil(candidates.length / fitting);
  return candidates
    .filter(({ bar }, i) => i % every === 0 && bar <= bars.length * 0.93)
    .map(({ bar, text }) => ({ at: bar / bars.length, text }));
}

function shortText(words: Words, { from, to }: Period): string {
  return from === to ? words.shortDay(from) : words.shortMonth(from);
}
