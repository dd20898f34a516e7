import { useWords } from '../i18n/context.ts';

/** A key of the manifest as the browser has it now. */
export interface Key {
  command: string;
  /** Empty where none is set. */
  keys: string;
}

interface Props {
  /** Null in a browser that has no keys for extensions. */
  keys: readonly Key[] | null;
  onChange: () => void;
}

/** The keys, and the way to the browser's own page on which they are changed. */
export function Keys({ keys, onChange }: Props) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options_keys')}</h2>
      {keys === null ? (
        <p>{t('options_keys_none')}</p>
      ) : (
        <>
          <ul class="rows">
            {keys.map(({ command, keys }) => (
              <li class="row" key={command}>
                <span>{t(`command_${command.replaceAll('-', '_')}`)}</span>
                {keys ? (
                  <kbd dir="ltr">{keys.replace('Period', '.').replace('Comma', ',')}</kbd>
                ) : (
                  <span class="quiet">{t('options_keys_unset')}</span>
                )}
              </li>
            ))}
          </ul>
          <p>{t('options_keys_how')}</p>
          <p>
            <button type="button" class="button" onClick={onChange}>
              {t('options_keys_change')}
            </button>
          </p>
        </>
      )}
      <p class="quiet">{t('options_keys_card')}</p>
    </section>
  );
}
