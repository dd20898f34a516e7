import { Fact, Facts } from '../card/Facts.tsx';
import { victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import type { DataFacts } from './data-facts.ts';

/** Languages named before the rest is taken together. */
const LANGUAGES_SHOWN = 6;

/** What the data covers and what it lacks, in numbers counted from it. */
export function DataCovered({ facts }: { facts: DataFacts }) {
  const words = useWords();
  const { t, number, locale } = words;
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const share = (part: number, of: number) => percents.format(of === 0 ? 0 : part / of);
  const year = (value: number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(value);
  const shown = facts.languages.slice(0, LANGUAGES_SHOWN);
  const others = facts.languages.slice(LANGUAGES_SHOWN).reduce((sum, { reports }) => sum + reports, 0);
  return (
    <Facts>
      <Fact label={t('reports')}>
        {words.count('covered_reports', facts.reports)} {words.count('covered_outlets', facts.outlets)}
      </Fact>
      {facts.years && (
        <Fact label={t('covered_when')}>
          {t('covered_years', [year(facts.years.first), year(facts.years.last)])}{' '}
          {facts.undated > 0 && words.count('covered_undated', facts.undated)}
        </Fact>
      )}
      <Fact label={t('covered_languages')}>
        {words.list([
          ...shown.map(({ lang, reports }) =>
            t('covered_share', [words.language(lang), share(reports, facts.reports)]),
          ),
          ...(others > 0 ? [t('covered_others', [share(others, facts.reports)])] : []),
        ])}
      </Fact>
      <Fact label={t('kinds_claim')}>
        {words.count('covered_claims', facts.claims)}{' '}
        {t('covered_sourced', [share(facts.sourced, facts.claims)])}
      </Fact>
      <Fact label={t('covered_victims')}>
        {words.list(
          facts.victims.map(({ group, claims }) =>
            t('covered_share', [victimsText(words, group), share(claims, facts.claims)]),
          ),
        )}
      </Fact>
      <Fact label={t('covered_names')}>
        {t('covered_places_units', [number(facts.places), number(facts.units)])}
      </Fact>
    </Facts>
  );
}
