import { withoutFragment } from '../../model/address.ts';
import type { Day } from '../../model/date.ts';
import type { Selection } from '../../model/selection.ts';
import { hostOf } from '../../model/settings.ts';
import type { Words } from '../i18n/words.ts';

/** Selected words as a quotation, with where and when they were published and the day on which they were read. */
export function selectionCitation(
  words: Words,
  { text, from }: Pick<Selection, 'text' | 'from'>,
  today: Day,
): string {
  const outlet = from.outlet ?? hostOf(from.url ?? '') ?? words.t('outlet_unknown');
  const published = from.published ? words.day(from.published) : words.t('date_unknown');
  return [
    words.t('range_words', [text]),
    words.t('cite_report', [outlet, from.title, published]),
    withoutFragment(from.url ?? ''),
    words.t('cite_accessed', [words.day(today)]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
