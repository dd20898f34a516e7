import type { ArticleClaim, CasualtyEvent, VictimGroup } from '../../model/claim.ts';
import type { Words } from '../i18n/words.ts';

/** What of a claim is read back. */
export type Figures = Pick<ArticleClaim, 'min' | 'max' | 'vague' | 'words'>;

/** The figure as numbers with its hedge: “at least 35”, “20–24”, “up to 12”; the printed words where there is none. */
export function rangeText(words: Words, { min, max, words: printed }: Figures): string {
  if (min !== null && max !== null) {
    return min === max ? words.number(min) : words.t('range_between', [words.number(min), words.number(max)]);
  }
  if (min !== null) return words.t('range_at_least', [words.number(min)]);
  if (max !== null) return words.t('range_at_most', [words.number(max)]);
  return words.t('range_words', [printed]);
}

/** “At least 35 killed”. A count without firm numbers keeps the words of the text: “‘dozens’ killed”. */
export function headline(words: Words, event: CasualtyEvent, figures: Figures): string {
  const amount = figures.vague ? words.t('range_words', [figures.words]) : rangeText(words, figures);
  return words.t(`claim_${event}`, [amount]);
}

export function victimsText(words: Words, victims: VictimGroup): string {
  return words.t(`victims_${victims.replaceAll('-', '_')}`);
}

/** How words without a firm number are read as numbers, or null where they are not. */
export function readAs(words: Words, figures: Figures): string | null {
  if (!figures.vague || (figures.min === null && figures.max === null)) return null;
  return words.t('claim_read_as', [rangeText(words, figures)]);
}
