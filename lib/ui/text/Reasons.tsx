import type { Names } from '../../model/card.ts';
import type { Reason } from '../../model/crossref.ts';
import { useWords } from '../i18n/context.ts';
import { reasonTexts } from '../i18n/reason.ts';

interface Props {
  reasons: readonly Reason[];
  tone: 'for' | 'against';
  /** What the data calls what the reasons name. */
  names?: Names;
}

/** Reasons as short phrases in a row; nothing when there are none. */
export function Reasons({ reasons, tone, names }: Props) {
  const words = useWords();
  if (reasons.length === 0) return null;
  return (
    <p class={`reasons reasons-${tone}`}>
      <span class="reasons-label">{words.t(tone === 'for' ? 'reasons_for' : 'reasons_against')}</span>{' '}
      {reasonTexts(words, reasons, names).map((text) => (
        <span class="reason" key={text}>
          {text}
        </span>
      ))}
    </p>
  );
}
