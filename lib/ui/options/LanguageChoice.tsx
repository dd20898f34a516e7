import type { Language } from '../../model/settings.ts';
import { Select } from '../form/Select.tsx';
import { useWords } from '../i18n/context.ts';

/** Languages by their own names, for whoever can't read the one that is on. */
const OWN_NAMES = [
  { id: 'en', name: 'English', lang: 'en' },
  { id: 'ar', name: 'العربية', lang: 'ar' },
] as const;

interface Props {
  language: Language;
  onChoose: (language: Language) => void;
}

export function LanguageChoice({ language, onChoose }: Props) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options_language')}</h2>
      <Select<Language>
        label={t('options_language_of')}
        chosen={language}
        options={[{ id: 'auto', name: t('language_auto') }, ...OWN_NAMES]}
        onChoose={onChoose}
      />
      <p class="quiet small">{t('options_language_note')}</p>
    </section>
  );
}
