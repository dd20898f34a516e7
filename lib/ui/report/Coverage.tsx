import type { Coverage as Covered } from '../../model/card.ts';
import { useWords } from '../i18n/context.ts';

/** What the database covers: silence in it says nothing about the event. */
export function Coverage({ coverage }: { coverage: Covered }) {
  const words = useWords();
  if (coverage.reports === 0) return <p class="coverage">{words.t('coverage_none')}</p>;
  const period = words.period(coverage.from, coverage.to);
  return (
    <p class="coverage">
      {words.count('coverage_reports', coverage.reports, [period])} {words.t('coverage_silence')}
    </p>
  );
}
