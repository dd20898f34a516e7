import { useWords } from '../i18n/context.ts';
import {
  type Box,
  MARK_SIZE,
  type Placed,
  type PlacedMark,
  type Plotted,
  placeMarks,
} from './place-marks.ts';
import { threads } from './threads.ts';

interface Props {
  figures: readonly Plotted[];
  /** All of it in words, for who does not see the drawing. */
  label: string;
}

const WIDTH = 328;
const HEIGHT = 168;
const BOX: Box = { left: 36, right: WIDTH - 2, top: 18, bottom: HEIGHT - 24 };
/** Days nearer than this on the axis would run into each other's names. */
const DAY_ROOM = 64;
/** How far an open end fades. */
const FADE = 34;

/**
 * Figures by day of publication: a mark for each report, its letter for who counted; a bar from the least to the most, a
 * fading bar where the text leaves an end open. A record without such a day, as of a table of events, stands at the end of
 * the event, as a square. The article's own figure runs across as a line.
 */
export function TimePlot({ figures, label }: Props) {
  const words = useWords();
  const placed = placeMarks(figures, BOX);
  if (!placed) return null;
  const { marks, days } = placed;
  const turn = (x: number) => (words.dir === 'rtl' ? WIDTH - x : x);
  const ticks = placed.figures.ticks.filter((tick, i, all) => {
    const next = all[i + 1];
    return next === undefined || placed.y(tick) - placed.y(next) > 13;
  });
  const here = marks.find(({ counter }) => counter === null);
  const others = marks.filter(({ counter }) => counter !== null);
  return (
    <figure class="plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <defs>
          <Fade id="sl-fade-up" up />
          <Fade id="sl-fade-down" />
        </defs>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              class="plot-grid"
              x1={turn(BOX.left)}
              x2={turn(BOX.right)}
              y1={placed.y(tick)}
              y2={placed.y(tick)}
            />
            <text
              class="plot-tick"
              x={turn(BOX.left - 6)}
              y={placed.y(tick) + 4}
              text-anchor={words.dir === 'rtl' ? 'start' : 'end'}
            >
              {words.number(tick)}
            </text>
          </g>
        ))}
        {dayTicks(days, here, figures).map((day) => (
          <text
            key={day}
            class="plot-tick"
            x={turn(within(placed.x(day)))}
            y={HEIGHT - 6}
            text-anchor="middle"
          >
            {words.shortDay(day)}
          </text>
        ))}
        {here && <OwnLine mark={here} turn={turn} />}
        {threads(others).map((points) => (
          <polyline
            class="plot-thread"
            key={points[0]?.counter}
            points={points.map(({ x, y }) => `${turn(x)},${y}`).join(' ')}
          />
        ))}
        {others.map((mark, i) => (
          <Mark key={i} mark={mark} x={turn(mark.x)} />
        ))}
        {here && <Mark mark={here} x={turn(here.x)} />}
      </svg>
      <PlotNote placed={placed} />
    </figure>
  );

  function dayTicks(scale: typeof days, own: PlacedMark | undefined, all: readonly Plotted[]) {
    const ownDay = own && all.find(({ counter }) => counter === null)?.day;
    const told = [scale.first, scale.last, ...(ownDay ? [ownDay] : [])];
    return told.filter(
      (day, i) =>
        told.indexOf(day) === i && told.slice(0, i).every((other) => Math.abs(x(other) - x(day)) >= DAY_ROOM),
    );
  }

  function x(day: string): number {
    return within(placed?.x(day) ?? 0);
  }
}

/** How the drawing is to be read, also which figures are not in it; who does not see it has the label. */
function PlotNote({ placed: { marks, figures, days, notDrawn } }: { placed: Placed }) {
  const words = useWords();
  const own = marks.find(({ counter }) => counter === null);
  const others = marks.filter(({ counter }) => counter !== null);
  const byEvent = others.some((mark) => mark.byEvent);
  const published = others.some((mark) => !mark.byEvent);
  return (
    <figcaption class="plot-note" aria-hidden="true">
      {own && (
        <>
          <span class={own.byEvent ? 'plot-key plot-key-hollow' : 'plot-key'} /> {words.t('this_article')}
          {own.byEvent && ` (${words.t('plot_by_event')})`}
          {!own.byEvent && !published && ` (${words.t('plot_published')})`}
        </>
      )}
      {published && (
        <>
          {own && ' · '}
          {byEvent && <span class="plot-key-round" />} {words.t('plot_published')}
        </>
      )}
      {byEvent && (
        <>
          {(own || published) && ' · '}
          <span class="plot-key-square" /> {words.t('plot_by_event')}
        </>
      )}
      {notDrawn > 0 && ` · ${words.count('plot_not_drawn', notDrawn)}`}
      {(figures.compressed || days.compressed) && ` · ${words.t('plot_compressed')}`}
    </figcaption>
  );
}

/** A day's name is kept inside the drawing. */
function within(x: number): number {
  return Math.min(Math.max(x, BOX.left + 18), BOX.right - 22);
}

/** The article's own figure across the drawing, so that each other is seen above or below it. */
function OwnLine({ mark, turn }: { mark: PlacedMark; turn: (x: number) => number }) {
  const { low, high, y } = mark;
  const [left, right] = [turn(BOX.left), turn(BOX.right)].sort((a, b) => a - b) as [number, number];
  const band = low !== null && high !== null && low - high > 2;
  return (
    <>
      {band && <rect class="plot-own-band" x={left} width={right - left} y={high} height={low - high} />}
      <line class="plot-own-line" x1={left} x2={right} y1={y} y2={y} />
    </>
  );
}

function Mark({ mark, x }: { mark: PlacedMark; x: number }) {
  const { counter, y, low, high, byEvent, reports } = mark;
  return (
    <g class={counter === null ? 'plot-mark plot-here' : 'plot-mark'}>
      {low !== null && high !== null && low - high > 2 && (
        <rect class="plot-bar" x={x - 3} y={high} width={6} height={low - high} rx={3} />
      )}
      {high === null && (
        <rect
          fill="url(#sl-fade-up)"
          x={x - 3}
          y={Math.max(2, y - FADE)}
          width={6}
          height={y - Math.max(2, y - FADE)}
        />
      )}
      {low === null && (
        <rect fill="url(#sl-fade-down)" x={x - 3} y={y} width={6} height={Math.min(FADE, BOX.bottom - y)} />
      )}
      {counter === null ? (
        <Square x={x} y={y} side={10} turned hollow={byEvent} />
      ) : (
        <>
          {byEvent ? (
            <Square x={x} y={y} side={MARK_SIZE - 2} hollow />
          ) : (
            <circle class="plot-dot" cx={x} cy={y} r={MARK_SIZE / 2 - 1} />
          )}
          <text class="plot-letter" x={x} y={y + 3.5} text-anchor="middle">
            {letterOf(counter)}
          </text>
          {reports > 1 && (
            <text class="plot-times" x={x + 8} y={y - 5}>
              ×{reports}
            </text>
          )}
        </>
      )}
    </g>
  );
}

interface SquareProps {
  x: number;
  y: number;
  side: number;
  turned?: boolean;
  /** At the day of the event. */
  hollow: boolean;
}

function Square({ x, y, side, turned = false, hollow }: SquareProps) {
  return (
    <rect
      class={hollow ? 'plot-dot plot-by-event' : 'plot-dot'}
      x={x - side / 2}
      y={y - side / 2}
      width={side}
      height={side}
      transform={turned ? `rotate(45 ${x} ${y})` : undefined}
    />
  );
}

function Fade({ id, up = false }: { id: string; up?: boolean }) {
  return (
    <linearGradient id={id} x1="0" x2="0" y1={up ? '1' : '0'} y2={up ? '0' : '1'}>
      <stop offset="0" class="plot-fade-from" />
      <stop offset="1" class="plot-fade-to" />
    </linearGradient>
  );
}

/** A, B … Z; then numbers. */
export function letterOf(counter: number): string {
  return counter < 26 ? String.fromCharCode(65 + counter) : String(counter + 1);
}
