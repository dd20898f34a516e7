import type { Settings } from '../../model/settings.ts';
import { Card } from '../card/Card.tsx';
import type { CardState } from '../card/card-state.ts';
import { useWords } from '../i18n/context.ts';
import { KindSwitches } from '../options/KindSwitches.tsx';
import { Problem } from '../text/Problem.tsx';
import { type Mark, MarkedText } from './MarkedText.tsx';

export interface Example {
  text: string;
  marks: readonly Mark[];
}

interface Props {
  /** A live example, read by the same analysis as any article; null until it is read. */
  example: Example | { problem: string } | null;
  /** The card of the mark that was chosen. */
  card: { state: CardState; mark: Mark } | null;
  settings: Settings;
  onMark: (mark: Mark) => void;
  onClose: () => void;
  onSettings: (change: (now: Settings) => Settings) => void;
}

/** The first page: what Sidelight does, what it does not claim, what it keeps, and a text to try it on. */
export function WelcomePage({ example, card, settings, onMark, onClose, onSettings }: Props) {
  const { t } = useWords();
  return (
    <main class="page welcome">
      <header>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <section aria-busy={example === null}>
        <h2>{t('welcome_try')}</h2>
        <p class="quiet">{t('welcome_try_text')}</p>
        <div class="try">
          {example && 'text' in example && (
            <MarkedText
              text={example.text}
              marks={example.marks}
              chosen={card?.mark ?? null}
              onMark={onMark}
            />
          )}
          {example && 'problem' in example && <Problem problem={example.problem} />}
          <div class="try-card" id="card" aria-live="polite">
            {card && <Card state={card.state} onClose={onClose} />}
          </div>
        </div>
      </section>
      <div class="welcome-points">
        {(['does', 'claims_not', 'keeps'] as const).map((point) => (
          <section key={point}>
            <h2>{t(`welcome_${point}`)}</h2>
            <p>{t(`welcome_${point}_text`)}</p>
          </section>
        ))}
      </div>
      <section>
        <h2>{t('options_highlights')}</h2>
        <KindSwitches
          kinds={settings.kinds}
          onChange={(kind, on) => onSettings((now) => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
        />
      </section>
      <p class="welcome-links">
        <a href="library.html">{t('welcome_library')}</a>
        <a href="options.html">{t('welcome_options')}</a>
      </p>
    </main>
  );
}
