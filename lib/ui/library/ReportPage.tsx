import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../i18n/context.ts';
import { PlacesMap } from '../map/PlacesMap.tsx';
import { Source } from '../report/ReportList.tsx';
import { Outward } from '../text/Outward.tsx';
import { Problem } from '../text/Problem.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { ClaimTable } from './ClaimTable.tsx';
import type { LibraryState, OpenReport } from './library-state.ts';
import { RelatedToReport } from './RelatedToReport.tsx';
import { ReportFacts } from './ReportFacts.tsx';

interface Props {
  shown: LibraryState['report'];
  problem: string | null;
  onForget: (id: string) => void;
}

/** A report's own page, or why there is none to show. */
export function ReportPage({ shown, problem, onForget }: Props) {
  const { t } = useWords();
  if (shown !== null && shown !== 'missing')
    return <Opened shown={shown} problem={problem} onForget={onForget} />;
  return (
    <main class="report-page">
      {shown === 'missing' && (
        <>
          <h2>{t('report_missing')}</h2>
          <p>{t('report_missing_text')}</p>
        </>
      )}
      {problem ? <Problem problem={problem} /> : shown === null && <p class="loading">{t('loading')}</p>}
      <p>
        <a href="#reports">{t('all_reports')}</a>
      </p>
    </main>
  );
}

/** Its citation, what it reports in our words, what it claims, where that is and what else was reported of it. */
function Opened({ shown, problem, onForget }: { shown: OpenReport } & Omit<Props, 'shown'>) {
  const words = useWords();
  const { report, saved, places, names, related } = shown;
  const heading = useRef<HTMLHeadingElement>(null);
  // Who followed a link by keyboard or with a screen reader goes on from here.
  useEffect(() => heading.current?.focus(), [report.id]);
  const claims = words.count('claims_of_report', report.claims.length);
  return (
    <main class="report-page">
      <h2 lang={report.lang} tabIndex={-1} ref={heading}>
        <Quoted text={report.title} lang={report.lang} />
      </h2>
      <Source report={report} />
      {report.titleBasis !== 'page' && (
        <p class="quiet small">{words.t(`title_from_${report.titleBasis}`)}</p>
      )}
      {report.url && (
        <p class="report-out">
          <Outward href={report.url}>{words.t('read_at_source')}</Outward>{' '}
          <span class="quiet small">
            <bdi>{hostOf(report.url)}</bdi>
          </span>
        </p>
      )}
      {problem && <Problem problem={problem} />}
      {saved && (
        <p class="notice">
          {words.t('saved_by_you')}{' '}
          <button type="button" class="as-link" onClick={() => onForget(report.id)}>
            {words.t('forget')}
          </button>
        </p>
      )}
      {report.summary && (
        <p class="lead">
          <Quoted text={report.summary} />
        </p>
      )}
      <div class="report-about">
        <ReportFacts report={report} names={names} />
        <PlacesMap places={places} of="report" />
      </div>
      <h3>{claims}</h3>
      {report.claims.length > 0 && <ClaimTable claims={report.claims} names={names} label={claims} />}
      <RelatedToReport related={related} />
    </main>
  );
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
