import type { Day } from '../../model/date.ts';
import type { Selection } from '../../model/selection.ts';
import type { Words } from '../i18n/words.ts';
import { citedFrom } from '../text/cited-from.ts';

/** Selected words as a quotation, with where and when they were published and the day on which they were read. */
export function selectionCitation(
  words: Words,
  { text, from }: Pick<Selection, 'text' | 'from'>,
  today: Day,
): string {
  return [words.t('range_words', [text]), ...citedFrom(words, from, today)].join('\n');
}
