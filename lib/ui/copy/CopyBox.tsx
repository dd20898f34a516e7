import { useRef, useState } from 'preact/hooks';
import { useWords } from '../i18n/context.ts';
import { copyText } from './copy-text.ts';

interface Props {
  /** What the text is, for those who hear it. */
  label: string;
  text: string;
  /** Lines that are shown at once. */
  rows: number;
}

/** A text that the reader may change and copies with one press; select-all works too, where the browser refuses. */
export function CopyBox({ label, text, rows }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copy_refused' | null>(null);

  async function copy(): Promise<void> {
    if (!field.current || !button.current) return;
    setOutcome((await copyText(field.current.value, button.current)) ? 'copied' : 'copy_refused');
  }

  return (
    <div class="copy-box">
      <textarea
        ref={field}
        class="copy-text"
        rows={rows}
        dir="auto"
        spellcheck={false}
        aria-label={label}
        defaultValue={text}
        onInput={() => setOutcome(null)}
      />
      <div class="copy-line">
        <button ref={button} type="button" class="button button-main" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <span class="quiet small" role="status">
          {outcome && t(outcome)}
        </span>
      </div>
    </div>
  );
}
