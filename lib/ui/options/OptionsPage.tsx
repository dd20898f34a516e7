import type { ErrorRates } from '../../model/error-rates.ts';
import type { Settings } from '../../model/settings.ts';
import type { DatabaseState } from '../database/database-state.ts';
import { Switch } from '../form/Switch.tsx';
import { useWords } from '../i18n/context.ts';
import { PageHead } from '../page/PageHead.tsx';
import { Problem } from '../text/Problem.tsx';
import { About } from './About.tsx';
import { Data } from './Data.tsx';
import { Highlights } from './Highlights.tsx';
import { type Key, Keys } from './Keys.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Opening } from './Opening.tsx';
import { SiteList } from './SiteList.tsx';
import { WhereChoice } from './WhereChoice.tsx';

export interface OptionsState {
  settings: Settings;
  /** Null until the background answers. */
  database: DatabaseState | null;
  rates: ErrorRates;
  version: string;
  /** Null in a browser that has none for extensions. */
  keys: readonly Key[] | null;
  /** What went wrong with what the reader just did. */
  problem: string | null;
}

export interface OptionsEvents {
  onSettings: (change: (now: Settings) => Settings) => void;
  onKeys: () => void;
  onExportSites: () => void;
  onRemovePack: (id: string) => void;
}

/** Settings; every change holds at once. */
export function OptionsPage({ state, events }: { state: OptionsState; events: OptionsEvents }) {
  const { t } = useWords();
  const { settings, database, rates, version, keys, problem } = state;
  const { onSettings } = events;
  return (
    <div class="page options">
      <PageHead here="settings" />
      <main class="options-main">
        <p class="quiet">{t('options_at_once')}</p>
        {problem && <Problem problem={problem} />}
        <section>
          <h2>{t('options_where')}</h2>
          <Switch
            checked={settings.enabled}
            onChange={(enabled) => onSettings((now) => ({ ...now, enabled }))}
          >
            {t('options_enabled')}
          </Switch>
          <WhereChoice
            where={settings.where}
            disabled={!settings.enabled}
            onChoose={(where) => onSettings((now) => ({ ...now, where }))}
          />
          <SiteList
            hosts={settings.pausedHosts}
            onChange={(change) => onSettings((now) => ({ ...now, pausedHosts: change(now.pausedHosts) }))}
            onExport={events.onExportSites}
          />
        </section>
        <Highlights settings={settings} onSettings={onSettings} />
        <Opening settings={settings} onSettings={onSettings} />
        <Keys keys={keys} onChange={events.onKeys} />
        <LanguageChoice
          language={settings.language}
          onChoose={(language) => onSettings((now) => ({ ...now, language }))}
        />
        <Data database={database} onRemovePack={events.onRemovePack} />
        <About database={database} rates={rates} version={version} />
      </main>
    </div>
  );
}
