import { MARK_KINDS, MARK_STYLES, type Settings } from '../../model/settings.ts';
import { Select } from '../form/Select.tsx';
import { Switch } from '../form/Switch.tsx';
import { useWords } from '../i18n/context.ts';
import { KindMark } from '../icon/KindMark.tsx';
import { HighlightPreview } from './HighlightPreview.tsx';

interface Props {
  settings: Settings;
  onSettings: (change: (now: Settings) => Settings) => void;
}

/** Which kinds are marked and how, with a sentence that shows it. */
export function Highlights({ settings, onSettings }: Props) {
  const { t } = useWords();
  const { kinds, styles } = settings;
  const names = MARK_STYLES.map((id) => ({ id, name: t(`style_${id.replaceAll('-', '_')}`) }));
  return (
    <section>
      <h2 id="highlights">{t('options_highlights')}</h2>
      <HighlightPreview kinds={kinds} styles={styles} />
      <ul class="rows">
        {MARK_KINDS.map((kind) => (
          <li class="kind-row" key={kind}>
            <Switch
              checked={kinds[kind]}
              onChange={(on) => onSettings((now) => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
            >
              <span class="with-mark">
                <KindMark kind={kind} /> {t(`kinds_${kind}`)}
              </span>
            </Switch>
            <Select
              label={t('style_of', [t(`kinds_${kind}`)])}
              isLabelHidden
              disabled={!kinds[kind]}
              chosen={styles[kind]}
              options={names}
              onChoose={(style) =>
                onSettings((now) => ({ ...now, styles: { ...now.styles, [kind]: style } }))
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
