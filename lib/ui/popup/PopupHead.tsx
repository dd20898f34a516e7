import { isPaused } from '../../model/settings.ts';
import { Switch } from '../form/Switch.tsx';
import { useWords } from '../i18n/context.ts';
import { Icon } from '../icon/Icon.tsx';
import type { PopupEvents, PopupState } from './popup-state.ts';

/** The name, the ways on, and the two switches that decide whether this page is read. */
export function PopupHead({ state, events }: { state: PopupState; events: PopupEvents }) {
  const { t } = useWords();
  const { host, settings } = state;
  return (
    <header class="popup-head">
      <div class="popup-bar">
        <h1>{t('name')}</h1>
        <nav aria-label={t('more_pages')}>
          <a href="library.html" target="_blank" rel="noopener">
            {t('library')}
          </a>
          <a href="method.html" target="_blank" rel="noopener">
            {t('method')}
          </a>
          <a
            class="icon-button"
            href="options.html"
            target="_blank"
            rel="noopener"
            aria-label={t('settings')}
          >
            <Icon name="settings" />
          </a>
        </nav>
      </div>
      <div class="switches">
        <Switch
          checked={settings.enabled}
          onChange={(enabled) => events.onSettings((now) => ({ ...now, enabled }))}
        >
          {t('on_everywhere')}
        </Switch>
        {host && (
          <Switch
            checked={!isPaused(settings.pausedHosts, host)}
            disabled={!settings.enabled}
            onChange={(on) =>
              events.onSettings((now) => ({ ...now, pausedHosts: pauseOf(now.pausedHosts, host, on) }))
            }
          >
            {t('on_site')} <bdi class="host">{host}</bdi>
          </Switch>
        )}
      </div>
    </header>
  );
}

/** Reading here again takes away also the wider name that the host lies beneath. */
function pauseOf(paused: readonly string[], host: string, on: boolean): string[] {
  const others = paused.filter((one) => !isPaused([one], host));
  return on ? others : [...others, host];
}
