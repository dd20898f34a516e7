import { useWords } from '../i18n/context.ts';
import { Coverage } from '../report/Coverage.tsx';
import { ReportList } from '../report/ReportList.tsx';
import { Problem } from '../text/Problem.tsx';
import { Reasons } from '../text/Reasons.tsx';
import type { OpenReport } from './library-state.ts';

/** What else was reported of the same, each with why it is listed. */
export function RelatedToReport({ related }: { related: OpenReport['related'] }) {
  const words = useWords();
  return (
    <section aria-busy={related === null}>
      <h3>{words.t('related_reports')}</h3>
      {related === null && <p class="loading">{words.t('loading')}</p>}
      {related && 'problem' in related && <Problem problem={related.problem} />}
      {related && 'reports' in related && related.reports.length === 0 && (
        <>
          <p>{words.t('no_related')}</p>
          <Coverage coverage={related.coverage} />
        </>
      )}
      {related && 'reports' in related && (
        <ReportList
          reports={related.reports.map(({ line }) => line)}
          inLibrary={(id) => `#report/${encodeURIComponent(id)}`}
          beneath={({ id }) => (
            <Reasons
              reasons={related.reports.find(({ report }) => report === id)?.reasons ?? []}
              tone="for"
              names={related.names}
            />
          )}
        />
      )}
    </section>
  );
}
