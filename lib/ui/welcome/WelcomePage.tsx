import { DatabaseNote } from '../database/DatabaseNote.tsx';
import { Switch } from '../form/Switch.tsx';
import { useWords } from '../i18n/context.ts';
import { KindSwitches } from '../options/KindSwitches.tsx';
import { WhereChoice } from '../options/WhereChoice.tsx';
import { TryIt } from './TryIt.tsx';
import type { WelcomeEvents, WelcomeState } from './welcome-state.ts';

/** The first page: what Sidelight does, what it does not claim, what it keeps, and a text to try it on. */
export function WelcomePage({ state, events }: { state: WelcomeState; events: WelcomeEvents }) {
  const { t } = useWords();
  const { settings, database } = state;
  const { onSettings } = events;
  return (
    <main class="page welcome">
      <header>
        <p class="welcome-name">{t('name')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      {database && database.state !== 'ready' && <DatabaseNote database={database} />}
      <TryIt state={state} events={events} />
      <div class="welcome-points">
        {(['does', 'claims_not', 'keeps'] as const).map((point) => (
          <section key={point}>
            <h2>{t(`welcome_${point}`)}</h2>
            <p>{t(`welcome_${point}_text`)}</p>
          </section>
        ))}
      </div>
      <section class="welcome-switches">
        <h2>{t('welcome_switches')}</h2>
        <p class="quiet">{t('welcome_popup')}</p>
        <Switch checked={settings.enabled} onChange={(enabled) => onSettings((now) => ({ ...now, enabled }))}>
          {t('options_enabled')}
        </Switch>
        <WhereChoice
          where={settings.where}
          disabled={!settings.enabled}
          onChoose={(where) => onSettings((now) => ({ ...now, where }))}
        />
        <h3>{t('options_highlights')}</h3>
        <KindSwitches
          kinds={settings.kinds}
          onChange={(kind, on) => onSettings((now) => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
        />
      </section>
      <nav class="welcome-links" aria-label={t('more_pages')}>
        <a href="library.html">{t('welcome_library')}</a>
        <a href="options.html">{t('welcome_options')}</a>
        <a href="method.html">{t('about_method')}</a>
      </nav>
    </main>
  );
}
