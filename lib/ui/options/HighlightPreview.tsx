import type { Settings } from '../../model/settings.ts';
import { useWords } from '../i18n/context.ts';
import { markedClass } from '../marked/marked-class.ts';

/** Parts of the sentence in order; those of a kind are marked. */
const PARTS = ['claim', 'between', 'place', 'according', 'unit', 'end'] as const;

/** A made-up sentence with one of each kind, marked as the words of a page are. */
export function HighlightPreview({ kinds, styles }: Pick<Settings, 'kinds' | 'styles'>) {
  const { t } = useWords();
  return (
    <figure class="preview">
      <p class="preview-text">
        {PARTS.map((part) => {
          const text = t(`preview_${part}`);
          const isMarked = part === 'claim' || part === 'unit' || part === 'place';
          if (!isMarked || !kinds[part]) return <span key={part}>{text}</span>;
          return (
            <span key={part} class={markedClass(part, styles[part])}>
              {text}
            </span>
          );
        })}
      </p>
      <figcaption class="quiet small">{t('preview_note')}</figcaption>
    </figure>
  );
}
