import { useWords } from '../i18n/context.ts';
import { Coverage } from '../report/Coverage.tsx';
import { ReportList } from '../report/ReportList.tsx';
import { Problem } from '../text/Problem.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { ChooseReport } from './export/ChooseReport.tsx';
import { ExportPanel } from './export/ExportPanel.tsx';
import { Filters } from './Filters.tsx';
import type { LibraryEvents, LibraryState } from './library-state.ts';
import { NearSpellings } from './NearSpellings.tsx';
import { Overviews } from './Overviews.tsx';
import { Reading } from './Reading.tsx';
import type { Search } from './search.ts';

interface Props {
  state: LibraryState;
  search: Search;
  events: LibraryEvents;
}

/** All reports: search and filters, what there is over time and place, and the list of those that fit. */
export function ReportsPage({ state, search, events }: Props) {
  const words = useWords();
  const { results, overview, database, reading, problem } = state;
  const isEmpty = results?.total === 0 && reading === null && database?.state === 'ready';
  return (
    <main class="library-grid">
      <aside class="library-side">
        <Filters search={search} overview={overview} onSearch={events.onSearch} />
      </aside>
      <div class="library-main">
        <ActiveFilters search={search} overview={overview} onSearch={events.onSearch} />
        <h2 aria-live="polite">
          {results ? words.count('results', results.total) : words.t(problem ? 'results_failed' : 'loading')}
        </h2>
        {problem && (
          <div>
            {/* What is wrong with the database is said above. */}
            {database?.state !== 'unavailable' && <Problem problem={problem} />}
            <button type="button" class="button" onClick={events.onRetry}>
              {words.t('try_again')}
            </button>
          </div>
        )}
        {reading && <Reading reading={reading} />}
        {overview && <NearSpellings near={overview.near} />}
        {overview?.span && <Overviews overview={overview} search={search} events={events} />}
        {isEmpty && database && (
          <div>
            <p>{words.t('no_results')}</p>
            <Coverage coverage={database.coverage} />
          </div>
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
          <p class="more-reports">
            <span role="status">
              {words.t('shown_of', [words.number(results.reports.length), words.number(results.total)])}
            </span>
            <button type="button" class="button" aria-disabled={state.busy} onClick={events.onMore}>
              {words.t('show_more')}
            </button>
          </p>
        )}
      </div>
    </main>
  );
}
