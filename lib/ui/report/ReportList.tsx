import type { ComponentChildren } from 'preact';
import type { ReportLine } from '../../model/card.ts';
import { useWords } from '../i18n/context.ts';
import { Icon } from '../icon/Icon.tsx';
import { Outward } from '../text/Outward.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { type Dated, dateOf } from './date-of.ts';

interface Props {
  reports: readonly ReportLine[];
  /** Said beneath each report, e.g. why it is listed. */
  beneath?: (report: ReportLine) => ComponentChildren;
  /** Address of the report's own page in the library: the title then leads there, a sign beside it to the source. */
  inLibrary?: (id: string) => string;
  summaries?: boolean;
  /** Said before each title, e.g. a box to choose the report by. */
  before?: (report: ReportLine) => ComponentChildren;
}

/** Reports as a list: title, outlet, day; who reads further goes to the report itself. */
export function ReportList({ reports, beneath, inLibrary, summaries = false, before }: Props) {
  return (
    <ul class="reports">
      {reports.map((report) => (
        <li class="report" key={report.id}>
          {before?.(report)}
          <Title report={report} inLibrary={inLibrary} />
          <Source report={report} />
          {summaries && report.summary && (
            <p class="report-summary">
              <Quoted text={report.summary} />
            </p>
          )}
          {beneath?.(report)}
        </li>
      ))}
    </ul>
  );
}

function Title({ report, inLibrary }: { report: ReportLine; inLibrary: Props['inLibrary'] }) {
  const { t } = useWords();
  const title = <Quoted text={report.title} />;
  if (!inLibrary) return <Outward href={report.url}>{title}</Outward>;
  return (
    <p class="report-title">
      <LibraryLink href={inLibrary(report.id)}>{title}</LibraryLink>
      {report.url && (
        <a
          class="icon-button"
          href={report.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('open_source', [report.title])}
        >
          <Icon name="open" />
        </a>
      )}
    </p>
  );
}

/** Within the library it stays in its tab; from the popup it opens one. */
function LibraryLink({ href, children }: { href: string; children: ComponentChildren }) {
  if (href.startsWith('#')) return <a href={href}>{children}</a>;
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

/** Outlet and day; a day that is not printed on the page says so. */
export function Source({ report }: { report: Dated & Pick<ReportLine, 'outlet' | 'dateBasis'> }) {
  const words = useWords();
  const { t } = words;
  const date = dateOf(report, words);
  return (
    <p class="report-source">
      <Quoted text={report.outlet.name} />
      <span class="dot" aria-hidden="true">
        ·
      </span>
      {report.published ? <time dateTime={report.published}>{date}</time> : date}
      {report.dateBasis === 'inferred' && <span class="report-basis"> ({t('date_inferred')})</span>}
    </p>
  );
}
