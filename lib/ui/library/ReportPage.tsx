import type { ReportClaim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { Fact, Facts } from '../card/Facts.tsx';
import { headline, readAs, victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { Source } from '../report/ReportList.tsx';
import { Outward } from '../text/Outward.tsx';
import { Quoted } from '../text/Quoted.tsx';
import type { LibraryState } from './library-state.ts';
import { hashOf } from './route.ts';
import { NO_FILTERS } from './search.ts';

interface Props {
  shown: LibraryState['report'];
  onForget: (id: string) => void;
}

/** A report's own page: its citation, what it reports in our words, and what it claims. */
export function ReportPage({ shown, onForget }: Props) {
  const words = useWords();
  if (shown === null) return <main class="report-page loading">{words.t('loading')}</main>;
  if (shown === 'missing') {
    return (
      <main class="report-page">
        <h2>{words.t('report_missing')}</h2>
        <p>{words.t('report_missing_text')}</p>
      </main>
    );
  }
  const { report, saved } = shown;
  return (
    <main class="report-page">
      <h2 lang={report.lang}>
        <Outward href={report.url}>
          <Quoted text={report.title} lang={report.lang} />
        </Outward>
      </h2>
      <Source report={report} />
      {report.titleBasis !== 'page' && (
        <p class="quiet small">{words.t(`title_from_${report.titleBasis}`)}</p>
      )}
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
      <ReportFacts report={report} />
      <h3>{words.count('claims_of_report', report.claims.length)}</h3>
      <ol class="claims">
        {report.claims.map((claim, i) => (
          <ClaimLine key={i} claim={claim} />
        ))}
      </ol>
    </main>
  );
}

function ReportFacts({ report }: { report: Report }) {
  const words = useWords();
  const when = words.period(report.from, report.to);
  const outlet = report.outlet.id ?? report.outlet.name;
  return (
    <Facts>
      {when && <Fact label={words.t('claim_when')}>{when}</Fact>}
      <Fact label={words.t('outlet')}>
        <a href={hashOf({ ...NO_FILTERS, outlet })}>
          <Quoted text={report.outlet.name} />
        </a>
      </Fact>
      <Fact label={words.t('language')}>{words.language(report.lang)}</Fact>
      {report.places.length > 0 && (
        <Fact label={words.t('kinds_place')}>
          {report.places.map(({ name, governorate }, i) => (
            <span key={name}>
              {i > 0 && ' · '}
              {governorate ? (
                <a href={hashOf({ ...NO_FILTERS, governorate })}>
                  <Quoted text={name} />
                </a>
              ) : (
                <Quoted text={name} />
              )}
            </span>
          ))}
        </Fact>
      )}
      {report.actors.length > 0 && (
        <Fact label={words.t('kinds_unit')}>
          {report.actors.map(({ name, id }, i) => (
            <span key={name}>
              {i > 0 && ' · '}
              {id ? (
                <a href={hashOf({ ...NO_FILTERS, actor: id })}>
                  <Quoted text={name} />
                </a>
              ) : (
                <Quoted text={name} />
              )}
            </span>
          ))}
        </Fact>
      )}
    </Facts>
  );
}

function ClaimLine({ claim }: { claim: ReportClaim }) {
  const words = useWords();
  const details = [claim.place?.name, words.period(claim.from, claim.to), readAs(words, claim)].filter(
    Boolean,
  );
  return (
    <li class="claim-line">
      <strong>{headline(words, claim.event, claim)}</strong>
      <p>
        {victimsText(words, claim.victims)}
        {!claim.vague && (
          <>
            {' · '}
            <q>
              <Quoted text={claim.words} />
            </q>
          </>
        )}
      </p>
      <p class="quiet small">
        <Quoted text={claim.source ?? words.t('report_own_voice')} />
        {details.map((detail) => (
          <span key={detail}>
            {' · '}
            <Quoted text={detail ?? ''} />
          </span>
        ))}
      </p>
    </li>
  );
}
