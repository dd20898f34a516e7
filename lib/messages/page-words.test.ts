import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wordsIn } from './page-words.ts';

beforeEach(() => {
  const english: Record<string, string> = { locale: 'en', library: 'Library' };
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string) => english[key] ?? '',
    getUILanguage: () => 'en-GB',
  });
});

const arabic = async () => ({ locale: 'ar', library: 'المكتبة', pair: '$2 من $1' });

describe('the language of the interface', () => {
  it.each(['auto', 'en'] as const)(
    'is the browser’s where it is wanted (%s), and nothing is loaded',
    async (language) => {
      const load = vi.fn(arabic);
      const { t, locale } = await wordsIn(language, load);
      expect([t('library'), locale]).toEqual(['Library', 'en-GB']);
      expect(load).not.toHaveBeenCalled();
    },
  );

  it('is another one when the reader chose it', async () => {
    const { t, locale } = await wordsIn('ar', arabic);
    expect([t('library'), locale]).toEqual(['المكتبة', 'ar']);
    expect(t('pair', ['3', '2'])).toBe('2 من 3');
    expect(t('no_such_message')).toBe('');
  });

  it('stays the browser’s where the other one can’t be had', async () => {
    const { t } = await wordsIn('ar', async () => {
      throw new Error('gone');
    });
    expect(t('library')).toBe('Library');
  });
});
