import { withoutFragment } from '../../model/address.ts';
import type { ArticleMeta } from '../../model/article.ts';
import type { Day } from '../../model/date.ts';
import { hostOf } from '../../model/settings.ts';
import type { Words } from '../i18n/words.ts';

/** What cites an article; `outlet` is null when it is not in the data. */
export type Cited = Pick<ArticleMeta, 'title' | 'url' | 'published'> & { outlet: string | null };

/** The outlet's name, or its host's where it has none. */
export function outletName({ t }: Words, { outlet, url }: Cited): string {
  return outlet ?? hostOf(url ?? '') ?? t('outlet_unknown');
}

/** Lines that say where and when an article was published and on which day, `today`, it was read. */
export function citedFrom(words: Words, cited: Cited, today: Day): string[] {
  const published = cited.published ? words.day(cited.published) : words.t('date_unknown');
  return [
    words.t('cite_report', [outletName(words, cited), cited.title, published]),
    withoutFragment(cited.url ?? ''),
    words.t('cite_accessed', [words.day(today)]),
  ].filter((line) => line !== '');
}
