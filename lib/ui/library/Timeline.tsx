import { useWords } from '../i18n/context.ts';
import type { Overview } from './library-state.ts';

interface Props {
  years: Overview['years'];
  onYear: (year: number) => void;
}

/** Results by year; a bar leads to its year. */
export function Timeline({ years, onYear }: Props) {
  const words = useWords();
  const most = Math.max(1, ...years.map(({ total }) => total));
  const year = new Intl.NumberFormat(words.locale, { useGrouping: false });
  return (
    <section class="timeline">
      <h3>{words.t('by_year')}</h3>
      <ol class="bars">
        {years.map(({ year: number, total }) => (
          <li key={number}>
            <button
              type="button"
              class="bar"
              disabled={total === 0}
              aria-label={words.count('year_total', total, [year.format(number)])}
              title={words.count('year_total', total, [year.format(number)])}
              onClick={() => onYear(number)}
            >
              <span class="bar-fill" style={{ blockSize: `${(100 * total) / most}%` }} />
            </button>
            <span class="bar-label" aria-hidden="true">
              {year.format(number % 100).padStart(2, year.format(0))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
