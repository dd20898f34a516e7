import type { Names } from '../../model/card.ts';
import type { ArticleClaim } from '../../model/claim.ts';
import { useWords } from '../i18n/context.ts';
import { isolate } from '../i18n/isolate.ts';
import { nameIn } from '../i18n/name-in.ts';

interface Props {
  claim: Pick<ArticleClaim, 'root' | 'source'>;
  names: Names;
}

/** Who counted: by the name in the reader's language where it is in the data, else as printed. */
export function SaidBy({ claim: { root, source }, names }: Props) {
  const words = useWords();
  const known = root === null ? undefined : names[root];
  const name = known ? nameIn(words, known) : source;
  return <>{words.t('said_by_whom', [isolate(name ?? words.t('claim_own_voice'))])}</>;
}
