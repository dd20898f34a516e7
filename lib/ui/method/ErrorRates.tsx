import type { ErrorRates as Rates } from '../../model/error-rates.ts';
import { Fact, Facts } from '../card/Facts.tsx';
import { victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';

const KINDS = [
  ['kinds_place', 'places'],
  ['kinds_unit', 'units'],
  ['kinds_claim', 'claims'],
] as const;

interface Props {
  rates: Rates;
  /** Id of the heading on a page where this is a part of its own; elsewhere it stands within a part. */
  title?: string;
}

/** How often names and figures are missed or wrong: what was measured, on what, and for whom. */
export function ErrorRates({ rates, title }: Props) {
  const words = useWords();
  const { t, number, locale } = words;
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const percent = (part: number, of: number) => percents.format(of === 0 ? 0 : part / of);
  // Rounded down, so that no error disappears in a hundred per cent.
  const shares = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    roundingMode: 'floor',
  } as Intl.NumberFormatOptions);
  const right = ({ right, of }: { right: number; of: number }) => shares.format(of === 0 ? 0 : right / of);
  const { count, victims, source, governorate } = rates.fields;
  return (
    <>
      {title ? <h2 id={title}>{t('rates')}</h2> : <h3>{t('rates')}</h3>}
      <p>{t('rates_how', [number(rates.articles), number(rates.words)])}</p>
      <Facts>
        {KINDS.map(([label, kind]) => {
          const { annotated, missed, found, wrong } = rates[kind];
          return (
            <Fact key={kind} label={t(label)}>
              {t('rates_missed', [number(annotated), number(missed), percent(missed, annotated)])}{' '}
              {t('rates_wrong', [number(found), number(wrong), percent(wrong, found)])}
            </Fact>
          );
        })}
        <Fact label={t('rates_fields')}>
          {t('rates_right', [right(count), right(victims), right(source), right(governorate)])}
        </Fact>
        <Fact label={t('rates_groups')}>
          <ul class="rates-groups">
            {rates.groups
              .toSorted((a, b) => b.claims - a.claims)
              .map(({ group, claims, found }) => (
                <li key={group}>
                  {t('rates_of', [victimsText(words, group), number(found), number(claims)])}
                </li>
              ))}
          </ul>
        </Fact>
      </Facts>
    </>
  );
}
