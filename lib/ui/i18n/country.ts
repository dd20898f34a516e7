import codes from '../../../assets/names/country-codes.json' with { type: 'json' };
import type { Words } from './words.ts';

/** A country of the data, which names it in English, in the reader's language. */
export function countryName({ locale }: Pick<Words, 'locale'>, country: string): string {
  const code = (codes as Record<string, string>)[country];
  // The data's own English name is the one that the press uses.
  if (!code || locale.startsWith('en')) return country;
  return new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(code) ?? country;
}
