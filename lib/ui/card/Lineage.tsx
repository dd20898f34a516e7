import type { UnitCard } from '../../model/card.ts';
import type { Day } from '../../model/date.ts';
import { useWords } from '../i18n/context.ts';
import { nameIn } from '../i18n/name-in.ts';
import type { LookUp } from './card-state.ts';
import { LookUpName } from './LookUpName.tsx';
import { lineageLine, type Stretch } from './lineage-line.ts';

interface Props {
  steps: UnitCard['lineage'];
  /** Id of the one that the card is about. */
  here: string | null;
  /** The article's day. */
  published: Day | null;
  onLookUp?: ((target: LookUp) => void) | undefined;
}

/** What it was called when, in order of time: each name with its years in words, and as a stretch of one line of time. */
export function Lineage({ steps, here, published, onLookUp }: Props) {
  const words = useWords();
  const line = lineageLine(steps, published);
  return (
    <>
      <ol class="lineage">
        {steps.map(({ id, name, nameAr, from, to }, i) => {
          const stretch = line?.stretches[i];
          const shown = nameIn(words, { name, nameAr });
          return (
            <li
              key={id}
              class={id === here ? 'lineage-here' : undefined}
              aria-current={id === here || undefined}
            >
              <LookUpName
                target={{ kind: 'unit', id, name }}
                name={shown}
                onLookUp={id === here ? undefined : onLookUp}
              />
              {(from || to) && <span class="quiet"> {yearsOf(words, from, to)}</span>}
              {line && stretch && <Bar stretch={stretch} article={line.article} rtl={words.dir === 'rtl'} />}
            </li>
          );
        })}
      </ol>
      {line && (
        <p class="lineage-axis quiet">
          <span>{yearText(words, line.firstYear)}</span>
          {line.article !== null && published && (
            <span class="lineage-article">{words.t('lineage_article', [words.day(published)])}</span>
          )}
          <span>{yearText(words, line.lastYear)}</span>
        </p>
      )}
    </>
  );
}

const WIDTH = 300;
const HEIGHT = 10;
/** How far an open end fades. */
const FADE = 26;

/** Time runs with the text. The words beside it say the same, so it is silent. */
function Bar({ stretch, article, rtl }: { stretch: Stretch; article: number | null; rtl: boolean }) {
  const { start, end, openStart, openEnd } = stretch;
  const turn = (share: number) => WIDTH * (rtl ? 1 - share : share);
  const [a, b] = [turn(start), turn(end)].sort((one, other) => one - other) as [number, number];
  const [fadesLeft, fadesRight] = rtl ? [openEnd, openStart] : [openStart, openEnd];
  const solid = { from: a + (fadesLeft ? FADE : 0), to: b - (fadesRight ? FADE : 0) };
  return (
    <svg class="lineage-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <line class="lineage-time" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {solid.to > solid.from && (
        <rect
          class="lineage-name"
          x={solid.from}
          width={solid.to - solid.from}
          y={2}
          height={HEIGHT - 4}
          rx={1}
        />
      )}
      {fadesLeft && <Fading x={a} width={FADE} steps={[0.2, 0.45, 0.7]} />}
      {fadesRight && <Fading x={b - FADE} width={FADE} steps={[0.7, 0.45, 0.2]} />}
      {article !== null && (
        <line class="lineage-day" x1={turn(article)} x2={turn(article)} y1={-1} y2={HEIGHT + 1} />
      )}
    </svg>
  );
}

/** An end that is not known, in three paler pieces; a gradient would need an id of its own in every row. */
function Fading({ x, width, steps }: { x: number; width: number; steps: readonly number[] }) {
  const piece = width / steps.length;
  return (
    <>
      {steps.map((opacity, i) => (
        <rect
          key={i}
          class="lineage-name"
          x={x + i * piece}
          width={piece}
          y={2}
          height={HEIGHT - 4}
          style={{ opacity }}
        />
      ))}
    </>
  );
}

/** Dates of foundings are often known to the year or month only, so a year is all that is shown. */
function yearsOf(words: ReturnType<typeof useWords>, from: string | null, to: string | null): string {
  const year = (text: string) => yearText(words, Number(text.slice(0, 4)));
  if (from && to && from.slice(0, 4) === to.slice(0, 4)) return year(from);
  return words.t('years', [from ? year(from) : '', to ? year(to) : '']);
}

function yearText({ locale }: ReturnType<typeof useWords>, year: number): string {
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(year);
}
