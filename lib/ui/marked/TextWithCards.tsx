import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../model/settings.ts';
import { Card } from '../card/Card.tsx';
import type { CardState } from '../card/card-state.ts';
import { useWords } from '../i18n/context.ts';
import { type Mark, MarkedText } from './MarkedText.tsx';

interface Props {
  title: string;
  lang?: string | null;
  text: string;
  marks: readonly Mark[];
  styles: Settings['styles'];
  /** The card of the mark that was chosen. */
  card: { state: CardState; mark: Mark } | null;
  /** Whether the focus goes on to a card that opens; a tour keeps it on its own button. */
  follow: boolean;
  onMark: (mark: Mark) => void;
  onClose: () => void;
  /** Stands below the text. */
  children?: ComponentChildren;
}

/** A text whose marks are links to their real cards, which open beside it. */
export function TextWithCards({ card, follow, onClose, children, ...text }: Props) {
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  const chosen = card?.mark ?? null;
  // Whoever chose a mark goes on to its card.
  useEffect(() => {
    if (chosen && follow) place.current?.focus();
  }, [chosen, follow]);

  const isOpen = card !== null;
  function close(): void {
    const mark = document.querySelector<HTMLElement>('.marked[aria-current="true"]');
    onClose();
    mark?.focus();
  }
  const closing = useRef(close);
  closing.current = close;
  // Beside a page's text Tab goes round in a card; here the card stands in the page, and Tab goes on through it.
  useEffect(() => {
    const element = place.current;
    if (!element || !isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') event.stopPropagation();
      if (event.key === 'Escape') closing.current();
    };
    element.addEventListener('keydown', onKey, { capture: true });
    return () => element.removeEventListener('keydown', onKey, { capture: true });
  }, [isOpen]);

  return (
    <div class="try">
      <div class="try-text">
        <MarkedText {...text} chosen={chosen} />
        {children}
      </div>
      <section class="try-card" id="card" ref={place} tabIndex={-1} aria-label={t('try_card')}>
        {card ? <Card state={card.state} onClose={close} /> : <p class="try-empty quiet">{t('try_empty')}</p>}
      </section>
    </div>
  );
}
