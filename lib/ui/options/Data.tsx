import { DatabaseNote } from '../database/DatabaseNote.tsx';
import type { DatabaseState } from '../database/database-state.ts';
import { useWords } from '../i18n/context.ts';
import { isolate } from '../i18n/isolate.ts';
import { Quoted } from '../text/Quoted.tsx';

interface Props {
  database: DatabaseState | null;
  onRemovePack: (id: string) => void;
}

/** The packs that are here, and the ways to bring others, to back up and to restore. */
export function Data({ database, onRemovePack }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-busy={database === null}>
      <h2>{t('data')}</h2>
      {database && <DatabaseNote database={database} />}
      {database && (
        <ul class="rows">
          {database.packs.map(({ header, removable }) => (
            <li class="pack-row" key={header.id}>
              <div>
                <Quoted text={header.title} />
                <p class="quiet small">
                  {words.count('tally_reports', header.count)},{' '}
                  {words.period(header.coverage.from, header.coverage.to)} ·{' '}
                  {t('pack_version_named', [isolate(header.version)])}
                </p>
              </div>
              {removable ? (
                <button
                  type="button"
                  class="button"
                  aria-label={t('remove_pack_named', [header.title])}
                  onClick={() => onRemovePack(header.id)}
                >
                  {t('remove_pack')}
                </button>
              ) : (
                <span class="quiet small">{t('pack_bundled')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {database && <p>{words.count('saved_count', database.saved)}</p>}
      <p>{t('options_data_text')}</p>
      <p>
        <a href="library.html#data">{t('options_data_link')}</a>
      </p>
    </section>
  );
}
