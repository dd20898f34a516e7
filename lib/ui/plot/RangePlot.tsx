import { type Figures, rangeText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { type Scale, scaleFor } from './scale.ts';

export interface PlotRow {
  label: string;
  figures: readonly Pick<Figures, 'min' | 'max' | 'vague' | 'words'>[];
  /** The article's own figure. */
  here?: boolean;
}

/** Per cent of the axis up to which a tick's number does not run into the last one's. */
const ROOM_AT_END = 78;

/**
 * Figures on one axis, a row for each who counted: a dot is an exact number, a bar a range, a fading bar an end
 * that the text leaves open. The words beside it say the same, so the drawing is hidden from screen readers.
 */
export function RangePlot({ rows }: { rows: readonly PlotRow[] }) {
  const words = useWords();
  const shown = rows.filter(({ figures }) => figures.some(hasNumber));
  if (shown.length === 0) return null;
  const scale = scaleFor(shown.flatMap(({ figures }) => figures));
  const ticks = scale.ticks.filter((tick) => scale.at(tick) <= ROOM_AT_END || tick === scale.ticks.at(-1));
  return (
    <div class="plot" aria-hidden="true">
      {shown.map((row, i) => (
        <div class={row.here ? 'plot-row plot-here' : 'plot-row'} key={i}>
          <bdi class="plot-label">{row.label}</bdi>
          <div class="plot-track">
            {row.figures.filter(hasNumber).map((figure, j) => (
              <Figure key={j} figure={figure} scale={scale} title={rangeText(words, figure)} />
            ))}
          </div>
        </div>
      ))}
      <div class="plot-axis">
        {ticks.map((tick) => (
          <span class="plot-tick" key={tick} style={{ insetInlineStart: `${scale.at(tick)}%` }}>
            {words.number(tick)}
          </span>
        ))}
      </div>
      {scale.compressed && <p class="plot-note">{words.t('plot_compressed')}</p>}
    </div>
  );
}

function Figure({
  figure,
  scale,
  title,
}: {
  figure: PlotRow['figures'][number];
  scale: Scale;
  title: string;
}) {
  const from = scale.at(figure.min ?? 0);
  const to = figure.max === null ? 100 : scale.at(figure.max);
  const exact = figure.min !== null && figure.min === figure.max;
  if (exact) return <span class="plot-dot" title={title} style={{ insetInlineStart: `${from}%` }} />;
  const open = figure.max === null ? ' plot-open-end' : figure.min === null ? ' plot-open-start' : '';
  return (
    <span
      class={`plot-bar${open}${figure.vague ? ' plot-vague' : ''}`}
      title={title}
      style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
    />
  );
}

function hasNumber({ min, max }: Pick<Figures, 'min' | 'max'>): boolean {
  return min !== null || max !== null;
}
