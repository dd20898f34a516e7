import { useRef, useState } from 'preact/hooks';
import type { ClaimCard } from '../../model/card.ts';
import { localDay } from '../../model/date.ts';
import { copyText } from '../copy/copy-text.ts';
import { useWords } from '../i18n/context.ts';
import { claimCitation } from './claim-citation.ts';

/** Copies the claim with its citation; where the browser refuses, the text stands there to be copied by hand. */
export function CopyClaim({ card }: { card: ClaimCard }) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<{ of: ClaimCard; refused: string | null } | null>(null);
  const shown = outcome?.of === card ? outcome : null;

  async function copy(): Promise<void> {
    const text = claimCitation(words, card, localDay(new Date()));
    const copied = button.current !== null && (await copyText(text, button.current));
    setOutcome({ of: card, refused: copied ? null : text });
  }

  return (
    <div class="copy-claim">
      <button ref={button} type="button" class="as-link small" onClick={() => void copy()}>
        {words.t('copy_claim')}
      </button>
      <div class="quiet small" role="status">
        {shown && words.t(shown.refused === null ? 'copied' : 'copy_refused')}
      </div>
      {shown?.refused && (
        <textarea
          class="copy-text"
          readOnly
          rows={5}
          dir="auto"
          spellcheck={false}
          aria-label={words.t('copy_text')}
          onFocus={(event) => event.currentTarget.select()}
        >
          {shown.refused}
        </textarea>
      )}
    </div>
  );
}
