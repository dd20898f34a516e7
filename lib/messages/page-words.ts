import { browser } from 'wxt/browser';

/** A message of `_locales` in the browser's language. */
export function message(key: string, values: readonly string[] = []): string {
  return browser.i18n.getMessage(key as never, [...values]);
}

/** The browser's own locale, e.g. `en-GB`. */
export function browserLocale(): string {
  return browser.i18n.getUILanguage();
}
