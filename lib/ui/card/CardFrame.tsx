import type { ComponentChildren } from 'preact';
import type { MarkKind } from '../../model/settings.ts';
import { useWords } from '../i18n/context.ts';
import { Icon } from '../icon/Icon.tsx';
import { KindMark } from '../icon/KindMark.tsx';

interface Props {
  kind: MarkKind;
  /** What it is, in a word or two: “Town”, “Casualty figure”. */
  label: string;
  busy?: boolean;
  onClose: () => void;
  onBack?: () => void;
  children: ComponentChildren;
}

/** What all cards share: the kind's sign and word, the close button, the body. */
export function CardFrame({ kind, label, busy = false, onClose, onBack, children }: Props) {
  const { t, locale, dir } = useWords();
  return (
    <article class={`card card-${kind}`} lang={locale} dir={dir} aria-busy={busy} aria-label={label}>
      <header class="card-head">
        {onBack && (
          <button type="button" class="icon-button" aria-label={t('back')} onClick={onBack}>
            <Icon name="back" />
          </button>
        )}
        <KindMark kind={kind} />
        <p class="card-kind">{label}</p>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="card-body">{children}</div>
    </article>
  );
}
