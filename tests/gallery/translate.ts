import type { Translate } from '../../lib/ui/i18n/words.ts';
import ar from '../../public/_locales/ar/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

const ALL: Record<string, Record<string, { message: string }>> = { en, ar };

/** What `browser.i18n.getMessage` does, for either language, outside an extension. */
export function translator(locale: 'en' | 'ar'): Translate {
  return (key, values = []) => {
    const message = ALL[locale]?.[key]?.message ?? en[key as keyof typeof en]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  };
}
