import type { Analysis } from '../../model/article.ts';
import type { ArticleClaim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Selection } from '../../model/selection.ts';
import { headline, victimsText } from '../claim/claim-words.ts';
import type { Words } from '../i18n/words.ts';
import type { SelectionState } from './selection-state.ts';

/**
 * What the makers need in order to mend an error: the words, where they stand, and what was read in them by which rule
 * of which version. The last line is the reader's to fill in.
 */
export function errorReport(
  words: Words,
  { text, from }: Pick<Selection, 'text' | 'from'>,
  read: Pick<Analysis, 'mentions' | 'claims'>,
  { extension, packs }: SelectionState['versions'],
): string {
  const { t } = words;
  const found = [...read.mentions, ...read.claims].sort((a, b) => a.start - b.start);
  const lines = found.map((one) => `- ${'kind' in one ? mentionLine(words, one) : claimLine(words, one)}`);
  return [
    [`Sidelight ${extension}`, ...packs].join('; '),
    [from.title, from.published, from.url].filter(Boolean).join('\n'),
    '',
    t('range_words', [text]),
    '',
    t('report_read'),
    ...(lines.length === 0 ? [`- ${t('report_nothing')}`] : lines),
    '',
    `${t('report_should')} `,
  ].join('\n');
}

function mentionLine({ t }: Words, { kind, text, name, id, rule, alternatives }: Mention): string {
  const others = alternatives.length > 0 ? `; ${alternatives.join(', ')}` : '';
  return `${t(`kind_${kind}`)}: ${t('range_words', [text])} = ${name} (${id ?? '?'}; ${rule}${others})`;
}

function claimLine(words: Words, claim: ArticleClaim): string {
  const { t } = words;
  const said = [
    headline(words, claim.event, claim),
    victimsText(words, claim.victims),
    words.period(claim.from, claim.to),
    claim.place,
    claim.source && t('range_words', [claim.source]),
    claim.root,
  ];
  const read = said.filter(Boolean).join('; ');
  return `${t('kind_claim')}: ${t('range_words', [claim.text])} = ${read} (${claim.rules.join(', ')})`;
}
