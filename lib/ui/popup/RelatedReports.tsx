import { useState } from 'preact/hooks';
import type { Related } from '../../model/card.ts';
import { useWords } from '../i18n/context.ts';
import { libraryPage } from '../library/library-page.ts';
import { Coverage } from '../report/Coverage.tsx';
import { ReportList } from '../report/ReportList.tsx';
import { Problem } from '../text/Problem.tsx';
import { Reasons } from '../text/Reasons.tsx';

/** Shown before “show all”. */
const FIRST = 5;

/** Reports related to the page, best first, each with why. */
export function RelatedReports({ related }: { related: Related | { problem: string } | null }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  return (
    <section aria-busy={related === null}>
      <h2>{words.t('related_reports')}</h2>
      {related === null && <p class="loading">{words.t('loading')}</p>}
      {related && 'problem' in related && <Problem problem={related.problem} />}
      {related && 'reports' in related && related.reports.length === 0 && (
        <>
          <p>{words.t('no_related')}</p>
          <Coverage coverage={related.coverage} />
        </>
      )}
      {related && 'reports' in related && related.reports.length > 0 && (
        <>
          <ReportList
            reports={related.reports.slice(0, all ? undefined : FIRST).map(({ line }) => line)}
            inLibrary={libraryPage}
            beneath={(report) => <Why related={related} id={report.id} />}
          />
          {!all && related.reports.length > FIRST && (
            <button type="button" class="as-link" onClick={() => setAll(true)}>
              {words.count('show_all', related.reports.length)}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function Why({ related, id }: { related: Related; id: string }) {
  const words = useWords();
  const found = related.reports.find(({ report }) => report === id);
  if (!found) return null;
  return (
    <>
      <Reasons reasons={found.reasons} tone="for" names={related.names} />
      {found.reprints.length > 0 && (
        <p class="quiet small">{words.count('also_printed', found.reprints.length)}</p>
      )}
    </>
  );
}
