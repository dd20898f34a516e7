import { useWords } from '../i18n/context.ts';

const PAGES = [
  ['library', 'library.html', 'library'],
  ['settings', 'options.html', 'settings'],
  ['method', 'method.html', 'method'],
  ['welcome', 'welcome.html', 'welcome_short'],
] as const;

type PageName = (typeof PAGES)[number][0];

/** The name of the extension and of the page, and the ways to the others. */
export function PageHead({ here }: { here: Exclude<PageName, 'library' | 'welcome'> | 'selection' }) {
  const { t } = useWords();
  return (
    <header class="page-head">
      <h1>
        {t('name')} <span class="quiet">{t(here)}</span>
      </h1>
      <nav aria-label={t('more_pages')}>
        {PAGES.map(([page, address, label]) => (
          <a key={page} href={address} aria-current={page === here ? 'page' : undefined}>
            {t(label)}
          </a>
        ))}
      </nav>
    </header>
  );
}
