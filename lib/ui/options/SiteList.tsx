import { useRef, useState } from 'preact/hooks';
import { isPaused } from '../../model/settings.ts';
import { useWords } from '../i18n/context.ts';
import { SiteFile } from './SiteFile.tsx';
import { hostIn } from './site-list.ts';

interface Props {
  hosts: readonly string[];
  onChange: (change: (now: string[]) => string[]) => void;
  /** Hands the list to the reader as a file. */
  onExport: () => void;
}

/** Sites on which Sidelight stays off. */
export function SiteList({ hosts, onChange, onExport }: Props) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div class="paused">
      {/* Focus comes here when the line that it was on goes. */}
      <h3 ref={title} tabIndex={-1}>
        {t('options_paused')}
      </h3>
      {hosts.length === 0 && <p class="quiet">{t('options_none_paused')}</p>}
      <ul class="rows">
        {[...hosts].sort().map((host) => (
          <li class="row" key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="as-link"
              aria-label={t('options_resume_on', [host])}
              onClick={() => {
                onChange((now) => now.filter((one) => one !== host));
                title.current?.focus();
              }}
            >
              {t('options_resume')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={(host) => onChange((now) => (isPaused(now, host) ? now : [...now, host]))} />
      <SiteFile
        isEmpty={hosts.length === 0}
        onExport={onExport}
        onImport={(added) => onChange((now) => [...new Set([...now, ...added])])}
      />
    </div>
  );
}

function AddSite({ onAdd }: { onAdd: (host: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);

  function add(event: Event): void {
    event.preventDefault();
    const host = hostIn(typed);
    setWrong(host === null);
    if (host === null) return;
    onAdd(host);
    setTyped('');
  }

  return (
    <form class="add-host" onSubmit={add} noValidate>
      <label class="field">
        <span>{t('options_add_site')}</span>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
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
      {isWrong && (
        <p id="wrong-host" class="problem" role="alert">
          {t('options_wrong_site')}
        </p>
      )}
    </form>
  );
}
