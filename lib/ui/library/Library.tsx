import { DatabaseNote } from '../database/DatabaseNote.tsx';
import { useWords } from '../i18n/context.ts';
import { DataPage } from './DataPage.tsx';
import type { LibraryEvents, LibraryState } from './library-state.ts';
import { ReportPage } from './ReportPage.tsx';
import { ReportsPage } from './ReportsPage.tsx';

/** The full page of all reports, with what the data is and whose. */
export function Library({ state, events }: { state: LibraryState; events: LibraryEvents }) {
  const { t } = useWords();
  const { route, database } = state;
  return (
    <div class="page library" aria-busy={state.busy}>
      <header class="page-head">
        <h1>
          {t('name')} <span class="quiet">{t('library')}</span>
        </h1>
        <nav aria-label={t('library')}>
          <a href="#reports" aria-current={route.page === 'data' ? undefined : 'page'}>
            {t('reports')}
          </a>
          <a href="#data" aria-current={route.page === 'data' ? 'page' : undefined}>
            {t('data')}
          </a>
          <a href="options.html">{t('settings')}</a>
          <a href="method.html">{t('method')}</a>
        </nav>
      </header>
      {database && <DatabaseNote database={database} />}
      {route.page === 'reports' && <ReportsPage state={state} search={route.search} events={events} />}
      {route.page === 'report' && (
        <ReportPage shown={state.report} problem={state.problem} onForget={events.onForget} />
      )}
      {route.page === 'data' && <DataPage state={state} events={events} />}
    </div>
  );
}
