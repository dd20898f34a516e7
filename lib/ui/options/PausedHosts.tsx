import { useState } from 'preact/hooks';
import { hostOf } from '../../model/settings.ts';
import { useWords } from '../i18n/context.ts';

interface Props {
  hosts: readonly string[];
  onChange: (change: (now: string[]) => string[]) => void;
}

/** Sites on which Sidelight stays off. */
export function PausedHosts({ hosts, onChange }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);

  function add(event: Event): void {
    event.preventDefault();
    const host = hostIn(typed);
    setWrong(host === null);
    if (host === null) return;
    onChange((now) => (now.includes(host) ? now : [...now, host]));
    setTyped('');
  }

  return (
    <div class="paused">
      <h3>{t('options_paused')}</h3>
      {hosts.length === 0 && <p class="quiet">{t('options_none_paused')}</p>}
      <ul class="rows">
        {hosts.map((host) => (
          <li class="row" key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="as-link"
              aria-label={t('options_resume_on', [host])}
              onClick={() => onChange((now) => now.filter((one) => one !== host))}
            >
              {t('options_resume')}
            </button>
          </li>
        ))}
      </ul>
      <form class="add-host" onSubmit={add}>
        <label class="field">
          <span>{t('options_add_site')}</span>
          <input
            type="text"
            inputMode="url"
            dir="ltr"
            placeholder="news.example.org"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'wrong-host' : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('add')}
        </button>
      </form>
      {isWrong && (
        <p id="wrong-host" class="problem" role="alert">
          {t('options_wrong_site')}
        </p>
      )}
    </div>
  );
}

/** The host name in what was typed, be it an address or the bare name; null when there is none. */
export function hostIn(typed: string): string | null {
  const text = typed.trim();
  const host = hostOf(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return host && /^[^\s.]+(\.[^\s.]+)+$|^localhost$|^\[[0-9a-f:]+\]$/i.test(host) ? host : null;
}
