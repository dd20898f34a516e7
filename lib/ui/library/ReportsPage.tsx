import { useWords } from '../i18n/context.ts';
import { Coverage } from '../report/Coverage.tsx';
import { ReportList } from '../report/ReportList.tsx';
import { Problem } from '../text/Problem.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { ChooseReport } from './export/ChooseReport.tsx';
import { ExportPanel } from './export/ExportPanel.tsx';
import { Filters } from './Filters.tsx';
import type { LibraryEvents, LibraryState } from './library-state.ts';
import { OverviewMap } from './OverviewMap.tsx';
import type { Search } from './search.ts';
import { Timeline } from './Timeline.tsx';

interface Props {
  state: LibraryState;
  search: Search;
  events: LibraryEvents;
}

export function ReportsPage({ state, search, events }: Props) {
  const words = useWords();
  const { results, overview, database, problem } = state;
  return (
    <main class="library-grid">
      <aside class="library-side">
        <Filters search={search} outlets={outletsOf(results)} onSearch={events.onSearch} />
      </aside>
      <div class="library-main">
        <ActiveFilters search={search} onSearch={events.onSearch} />
        <h2 aria-live="polite">
          {results ? words.count('results', results.total) : words.t(problem ? 'results_failed' : 'loading')}
        </h2>
        {problem && <Problem problem={problem} />}
        {overview && results && results.total > 0 && (
          <div class="overview">
            <Timeline
              years={overview.years}
              onYear={(year) => events.onSearch({ ...search, from: `${year}-01-01`, to: `${year}-12-31` })}
            />
            <OverviewMap totals={overview.governorates} chosen={search.governorate} />
          </div>
        )}
        {results && results.total === 0 && database && (
          <>
            <p>{words.t('no_results')}</p>
            <Coverage coverage={database.coverage} />
          </>
        )}
        {results && results.total > 0 && <ExportPanel state={state} events={events} />}
        {results && (
          <ReportList
            reports={results.reports}
            inLibrary={(id) => `#report/${encodeURIComponent(id)}`}
            summaries
            before={(report) => <ChooseReport report={report} state={state} events={events} />}
          />
        )}
        {results && results.reports.length < results.total && (
          <button type="button" class="button" disabled={state.busy} onClick={events.onMore}>
            {words.t('show_more')}
          </button>
        )}
      </div>
    </main>
  );
}

/** Outlets of the reports in sight, to choose among. */
function outletsOf(results: LibraryState['results']): { id: string; name: string }[] {
  const outlets = new Map<string, string>();
  for (const { outlet } of results?.reports ?? []) outlets.set(outlet.id ?? outlet.name, outlet.name);
  return [...outlets].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}
