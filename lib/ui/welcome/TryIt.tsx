import { useWords } from '../i18n/context.ts';
import { TextWithCards } from '../marked/TextWithCards.tsx';
import { Problem } from '../text/Problem.tsx';
import { Tour } from './Tour.tsx';
import type { WelcomeEvents, WelcomeState } from './welcome-state.ts';

/** The example, its marks as links to their real cards, and the tour of three of them. */
export function TryIt({ state, events }: { state: WelcomeState; events: WelcomeEvents }) {
  const { t } = useWords();
  const { example, card, tour, settings } = state;
  return (
    <section aria-busy={example === null}>
      <h2>{t('welcome_try')}</h2>
      <p class="quiet">{t('welcome_try_text')}</p>
      {example && 'problem' in example && <Problem problem={example.problem} />}
      {example && 'text' in example && (
        <TextWithCards
          title={example.title}
          text={example.text}
          marks={example.marks.filter(({ kind }) => settings.kinds[kind])}
          styles={settings.styles}
          card={card}
          follow={tour === null}
          onMark={events.onMark}
          onClose={events.onClose}
        >
          <Tour step={tour} onStep={events.onTour} />
        </TextWithCards>
      )}
    </section>
  );
}
