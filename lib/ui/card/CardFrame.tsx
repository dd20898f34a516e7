import type { ComponentChildren } from 'preact';
import type { MarkKind } from '../../model/settings.ts';
import { useWords } from '../i18n/context.ts';
import { Icon } from '../icon/Icon.tsx';
import { KindMark } from '../icon/KindMark.tsx';
import { keepKeysIn } from './card-keys.ts';

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
    // The card itself takes the focus when a key opens it; Escape, which whoever shows it listens for, is the way out.
    <section
      class={`card card-${kind}`}
      role="dialog"
      tabIndex={-1}
      lang={locale}
      dir={dir}
      aria-busy={busy}
      aria-label={label}
      onKeyDown={(event) => keepKeysIn(event, onBack)}
    >
      <header class="card-head">
        {onBack && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('back')}
            aria-keyshortcuts="Backspace"
            onClick={onBack}
          >
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
    </section>
  );
}
