import type { ErrorRates as Rates } from '../../model/error-rates.ts';
import { Fact, Facts } from '../card/Facts.tsx';
import type { DatabaseState } from '../database/database-state.ts';
import { useWords } from '../i18n/context.ts';
import { isolate } from '../i18n/isolate.ts';
import { ErrorRates } from '../method/ErrorRates.tsx';
import { Quoted } from '../text/Quoted.tsx';

interface Props {
  database: DatabaseState | null;
  rates: Rates;
  version: string;
}

/** Version, the age of the data and whose it is, and how often it is wrong. */
export function About({ database, rates, version }: Props) {
  const { t, period } = useWords();
  return (
    <section>
      <h2>{t('about')}</h2>
      <p>{t('about_private')}</p>
      <Facts>
        <Fact label={t('pack_version')}>
          <bdi>{version}</bdi>
        </Fact>
        <Fact label={t('pack_licence')}>{t('about_licence')}</Fact>
        {database?.packs.map(({ header }) => (
          <Fact key={header.id} label={t('reports')}>
            <Quoted text={header.title} />, {t('pack_version_named', [isolate(header.version)])},{' '}
            {period(header.coverage.from, header.coverage.to)}.{' '}
            <span class="quiet">
              <Quoted text={header.attribution} /> <Quoted text={header.licence} />
            </span>
          </Fact>
        ))}
        <Fact label={t('kinds_place')}>{t('about_places')}</Fact>
        <Fact label={t('outlines')}>{t('outlines_text')}</Fact>
      </Facts>
      <ErrorRates rates={rates} />
      <p>
        <a href="method.html">{t('about_method')}</a>
      </p>
    </section>
  );
}
