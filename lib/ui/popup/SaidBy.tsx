import type { Names } from '../../model/card.ts';
import type { ArticleClaim } from '../../model/claim.ts';
import { useWords } from '../i18n/context.ts';
import { isolate } from '../i18n/isolate.ts';
import { nameIn } from '../i18n/name-in.ts';

interface Props {
  claim: Pick<ArticleClaim, 'root' | 'source'>;
  names: Names;
}

/** Who counted: by the name in the reader's language where it is in the data, else in the page's words. */
export function SaidBy({ claim: { root, source }, names }: Props) {
  const words = useWords();
  const known = root === null ? undefined : names[root];
  const printed = source === null ? null : words.t('range_words', [source]);
  const name = known ? nameIn(words, known) : printed;
  return <>{words.t('said_by_whom', [isolate(name ?? words.t('claim_own_voice'))])}</>;
}
