import { useState } from 'preact/hooks';
import type { Period } from '../../model/date.ts';
import { useWords } from '../i18n/context.ts';
import type { Overview } from './library-state.ts';
import { barText, HEIGHT, outlineOf, type Stretch, stretchOf, ticksOf } from './timeline-parts.ts';
import { useBrush } from './use-brush.ts';

interface Props {
  overview: Pick<Overview, 'timeline' | 'zoom' | 'span'>;
  from: string | null;
  to: string | null;
  onPeriod: (from: string | null, to: string | null) => void;
  onZoom: (period: Period | null) => void;
}

/** Reports over time: a stretch of it is chosen by drawing it out or by moving the handles at its two ends. */
export function Timeline({ overview, from, to, onPeriod, onZoom }: Props) {
  const words = useWords();
  const { timeline: bars, zoom } = overview;
  /** Where the handles are being moved to. */
  const [moved, setMoved] = useState<Stretch | null>(null);
  const choose = ([start, end]: Stretch) => {
    setMoved(null);
    const first = bars[start]?.bucket.from ?? null;
    const last = bars[end - 1]?.bucket.to ?? null;
    const isAll = start === 0 && end === bars.length && !zoom;
    // What is chosen already, pressed again, is left.
    if (isAll || (first === from && last === to && end - start === 1)) onPeriod(null, null);
    else onPeriod(first, last);
  };
  const { draft, over, area } = useBrush(bars.length, choose);
  const chosen = draft ?? moved ?? stretchOf(bars, from, to);
  const byDay = bars[0]?.bucket.from === bars[0]?.bucket.to;
  return (
    <section class="timeline">
      <h3>{words.t(byDay ? 'by_day' : 'by_month')}</h3>
      <p class="timeline-said">{said(words, bars, over !== null && !draft ? [over, over + 1] : chosen)}</p>
      <div class="brush" {...area}>
        <svg
          class="bars"
          viewBox={`0 0 ${bars.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path class="bars-all" d={outlineOf(bars, [0, bars.length])} />
          <path class="bars-chosen" d={outlineOf(bars, chosen)} />
        </svg>
        <span
          class="brush-range"
          hidden={chosen[1] - chosen[0] === bars.length}
          style={{
            insetInlineStart: `${(100 * chosen[0]) / bars.length}%`,
            inlineSize: `${(100 * (chosen[1] - chosen[0])) / bars.length}%`,
          }}
        />
        <Handle end={0} bars={bars} chosen={chosen} onMove={setMoved} onDone={choose} />
        <Handle end={1} bars={bars} chosen={chosen} onMove={setMoved} onDone={choose} />
      </div>
      <ul class="ticks" aria-hidden="true">
        {ticksOf(words, bars).map(({ at, text }) => (
          <li key={at} style={{ insetInlineStart: `${100 * at}%` }}>
            {text}
          </li>
        ))}
      </ul>
      <p class="timeline-zoom">
        {(from || to) && chosen[1] - chosen[0] > 1 && chosen[1] - chosen[0] < bars.length && (
          <button type="button" class="as-link" onClick={() => onZoom(periodOf(bars, chosen))}>
            {words.t('zoom_in')}
          </button>
        )}
        {zoom && (
          <button type="button" class="as-link" onClick={() => onZoom(null)}>
            {words.t('zoom_out')}
          </button>
        )}
      </p>
    </section>
  );
}

type Bars = Overview['timeline'];

interface HandleProps {
  /** 0 for the first day, 1 for the last. */
  end: 0 | 1;
  bars: Bars;
  chosen: Stretch;
  onMove: (stretch: Stretch) => void;
  onDone: (stretch: Stretch) => void;
}

/** A native slider, which brings keys, touch, screen readers and the direction of writing with it. */
function Handle({ end, bars, chosen, onMove, onDone }: HandleProps) {
  const words = useWords();
  const bar = bars[chosen[end] - end];
  const stretchAt = (value: number): Stretch =>
    end === 0 ? [Math.min(value, chosen[1] - 1), chosen[1]] : [chosen[0], Math.max(value, chosen[0] + 1)];
  return (
    <input
      type="range"
      class="brush-handle"
      min={0}
      max={bars.length}
      value={chosen[end]}
      aria-label={words.t(end === 0 ? 'timeline_first' : 'timeline_last')}
      aria-valuetext={bar ? barText(words, bar.bucket) : ''}
      onInput={(event) => {
        const stretch = stretchAt(event.currentTarget.valueAsNumber);
        // The slider itself would go past the other handle.
        event.currentTarget.value = String(stretch[end]);
        onMove(stretch);
      }}
      onChange={(event) => onDone(stretchAt(event.currentTarget.valueAsNumber))}
    />
  );
}

function said(words: ReturnType<typeof useWords>, bars: Bars, stretch: Stretch): string {
  const total = bars.slice(...stretch).reduce((sum, { count }) => sum + count, 0);
  const [only] = bars.slice(...stretch);
  const period = periodOf(bars, stretch);
  const when =
    stretch[1] - stretch[0] === 1 && only
      ? barText(words, only.bucket)
      : words.period(period?.from ?? null, period?.to ?? null);
  return words.count('period_total', total, [when]);
}

function periodOf(bars: Bars, [start, end]: Stretch): Period | null {
  const first = bars[start];
  const last = bars[end - 1];
  return first && last ? { from: first.bucket.from, to: last.bucket.to } : null;
}
