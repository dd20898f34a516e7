import { HOLD_KEYS, type Settings } from '../../model/settings.ts';
import { Select } from '../form/Select.tsx';
import { useWords } from '../i18n/context.ts';
import { Dwell } from './Dwell.tsx';

interface Props {
  settings: Settings;
  onSettings: (change: (now: Settings) => Settings) => void;
}

/** When a card opens under the pointer. */
export function Opening({ settings, onSettings }: Props) {
  const { t } = useWords();
  const keys = HOLD_KEYS.map((id) => ({ id, name: id === 'none' ? t('hold_none') : t('hold_key', [id]) }));
  return (
    <section>
      <h2>{t('options_cards')}</h2>
      <Dwell dwell={settings.dwell} onChange={(dwell) => onSettings((now) => ({ ...now, dwell }))} />
      <Select
        label={t('options_hold')}
        chosen={settings.holdKey}
        options={keys}
        onChoose={(holdKey) => onSettings((now) => ({ ...now, holdKey }))}
      />
    </section>
  );
}
