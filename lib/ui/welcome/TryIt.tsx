import { useEffect, useRef } from 'preact/hooks';
import { Card } from '../card/Card.tsx';
import { useWords } from '../i18n/context.ts';
import { MarkedText } from '../marked/MarkedText.tsx';
import { Problem } from '../text/Problem.tsx';
import { Tour } from './Tour.tsx';
import type { WelcomeEvents, WelcomeState } from './welcome-state.ts';

/** The example, its marks as links to their real cards, and the tour of three of them. */
export function TryIt({ state, events }: { state: WelcomeState; events: WelcomeEvents }) {
  const { t } = useWords();
  const { example, card, tour, settings } = state;
  const place = useRef<HTMLElement>(null);
  const chosen = card?.mark ?? null;
  // Whoever chose a mark goes on to its card; a step of the tour leaves focus on its button.
  useEffect(() => {
    if (chosen && tour === null) place.current?.focus();
  }, [chosen, tour]);

  const isOpen = card !== null;
  function close(): void {
    const mark = document.querySelector<HTMLElement>('.marked[aria-current="true"]');
    events.onClose();
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
    <section aria-busy={example === null}>
      <h2>{t('welcome_try')}</h2>
      <p class="quiet">{t('welcome_try_text')}</p>
      {example && 'problem' in example && <Problem problem={example.problem} />}
      {example && 'text' in example && (
        <div class="try">
          <div class="try-text">
            <MarkedText
              title={example.title}
              text={example.text}
              marks={example.marks.filter(({ kind }) => settings.kinds[kind])}
              chosen={chosen}
              styles={settings.styles}
              onMark={events.onMark}
            />
            <Tour step={tour} onStep={events.onTour} />
          </div>
          <section class="try-card" id="card" ref={place} tabIndex={-1} aria-label={t('try_card')}>
            {card ? (
              <Card state={card.state} onClose={close} />
            ) : (
              <p class="try-empty quiet">{t('try_empty')}</p>
            )}
          </section>
        </div>
      )}
    </section>
  );
}
