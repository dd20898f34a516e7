import type { ErrorRates } from '../../model/error-rates.ts';
import type { Settings } from '../../model/settings.ts';
import type { DatabaseState } from '../database/database-state.ts';
import { Switch } from '../form/Switch.tsx';
import { useWords } from '../i18n/context.ts';
import { About } from './About.tsx';
import { Dwell } from './Dwell.tsx';
import { type Key, Keys } from './Keys.tsx';
import { KindSwitches } from './KindSwitches.tsx';
import { PausedHosts } from './PausedHosts.tsx';

interface Props {
  settings: Settings;
  database: DatabaseState | null;
  rates: ErrorRates;
  version: string;
  /** Null in a browser that has none for extensions. */
  keys: readonly Key[] | null;
  onKeys: () => void;
  onSettings: (change: (now: Settings) => Settings) => void;
}

/** Settings; every change holds at once. */
export function OptionsPage({ settings, database, rates, version, keys, onKeys, onSettings }: Props) {
  const { t } = useWords();
  return (
    <div class="page options">
      <header class="page-head">
        <h1>
          {t('name')} <span class="quiet">{t('settings')}</span>
        </h1>
        <nav aria-label={t('more_pages')}>
          <a href="library.html">{t('library')}</a>
          <a href="welcome.html">{t('welcome_short')}</a>
        </nav>
      </header>
      <main class="options-main">
        <section>
          <h2>{t('options_where')}</h2>
          <Switch
            checked={settings.enabled}
            onChange={(enabled) => onSettings((now) => ({ ...now, enabled }))}
          >
            {t('options_enabled')}
          </Switch>
          <PausedHosts
            hosts={settings.pausedHosts}
            onChange={(change) => onSettings((now) => ({ ...now, pausedHosts: change(now.pausedHosts) }))}
          />
        </section>
        <section>
          <h2>{t('options_highlights')}</h2>
          <KindSwitches
            kinds={settings.kinds}
            onChange={(kind, on) => onSettings((now) => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
          />
          <Dwell dwell={settings.dwell} onChange={(dwell) => onSettings((now) => ({ ...now, dwell }))} />
        </section>
        <Keys keys={keys} onChange={onKeys} />
        <About database={database} rates={rates} version={version} />
      </main>
    </div>
  );
}
