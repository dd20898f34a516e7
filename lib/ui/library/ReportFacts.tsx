import type { ComponentChildren } from 'preact';
import type { Names } from '../../model/card.ts';
import type { Report } from '../../model/report.ts';
import { Fact, Facts } from '../card/Facts.tsx';
import { useWords } from '../i18n/context.ts';
import { asPrinted } from '../i18n/name-in.ts';
import { Quoted } from '../text/Quoted.tsx';
import { hashOf } from './route.ts';
import { NO_FILTERS, type Search } from './search.ts';

/** What a report is about; each leads to the other reports of it. */
export function ReportFacts({ report, names }: { report: Report; names: Names }) {
  const words = useWords();
  const named = (printed: { id: string | null; name: string }) => asPrinted(words, names, printed);
  const when = words.period(report.from, report.to);
  return (
    <Facts>
      {when && <Fact label={words.t('claim_when')}>{when}</Fact>}
      <Fact label={words.t('outlet')}>
        <Others of={{ outlet: report.outlet.id ?? report.outlet.name }} name={named(report.outlet)} />
      </Fact>
      <Fact label={words.t('language')}>{words.language(report.lang)}</Fact>
      {report.places.length > 0 && (
        <Fact label={words.t('kinds_place')}>
          {inARow(
            report.places.map(({ id, name, governorate }) => (
              <Others key={name} of={governorate && { text: name, governorate }} name={named({ id, name })} />
            )),
          )}
        </Fact>
      )}
      {report.actors.length > 0 && (
        <Fact label={words.t('kinds_unit')}>
          {inARow(
            report.actors.map(({ name, id }) => (
              <Others key={name} of={id ? { actor: id } : null} name={named({ id, name })} />
            )),
          )}
        </Fact>
      )}
    </Facts>
  );
}

/** A name that leads to the reports of it. */
function Others({ of, name }: { of: Partial<Search> | null; name: string }) {
  if (!of) return <Quoted text={name} />;
  return (
    <a href={hashOf({ ...NO_FILTERS, ...of })}>
      <Quoted text={name} />
    </a>
  );
}

function inARow(items: readonly ComponentChildren[]): ComponentChildren {
  return items.map((item, i) => (
    <span key={i}>
      {i > 0 && ' · '}
      {item}
    </span>
  ));
}
