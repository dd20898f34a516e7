import type { PlaceCard, UnitCard } from '../../model/card.ts';
import { useWords } from '../i18n/context.ts';
import { Coverage } from '../report/Coverage.tsx';
import { ReportList } from '../report/ReportList.tsx';

/** The latest reports that name the entity, or what it means that there are none. */
export function NamingReports({
  card,
}: {
  card: Pick<PlaceCard | UnitCard, 'reports' | 'total' | 'coverage'>;
}) {
  const words = useWords();
  if (card.total === 0) {
    return (
      <section class="card-section">
        <h3>{words.t('no_report_names_it')}</h3>
        <Coverage coverage={card.coverage} />
      </section>
    );
  }
  return (
    <section class="card-section">
      <h3>{words.count('reports_naming_it', card.total)}</h3>
      <ReportList reports={card.reports} />
    </section>
  );
}
