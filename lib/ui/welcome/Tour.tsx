import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../i18n/context.ts';
import { TOUR } from './tour.ts';

interface Props {
  /** Null while it is not going on: skipped, done, or left for the reader's own choice. */
  step: number | null;
  onStep: (step: number | null) => void;
}

/** A walk over three cards, to be skipped and repeated. */
export function Tour({ step, onStep }: Props) {
  const { t, number } = useWords();
  const again = useRef<HTMLButtonElement>(null);
  const wasGoing = useRef(step !== null);
  // The button that was pressed is gone: focus goes on to the one in its place.
  useEffect(() => {
    if (wasGoing.current && step === null && document.activeElement === document.body) again.current?.focus();
    wasGoing.current = step !== null;
  }, [step]);

  if (step === null) {
    return (
      <p>
        <button ref={again} type="button" class="button" onClick={() => onStep(0)}>
          {t('tour_again')}
        </button>
      </p>
    );
  }
  const isLast = step === TOUR.length - 1;
  return (
    <section class="tour" aria-label={t('tour')}>
      <div role="status">
        <p class="quiet small">{t('tour_step', [number(step + 1), number(TOUR.length)])}</p>
        <h3>{t(`tour_${TOUR[step]}`)}</h3>
        <p>{t(`tour_${TOUR[step]}_text`)}</p>
      </div>
      <div class="tour-buttons">
        <button type="button" class="button button-main" onClick={() => onStep(isLast ? null : step + 1)}>
          {t(isLast ? 'tour_done' : 'tour_next')}
        </button>
        {step > 0 && (
          <button type="button" class="button" onClick={() => onStep(step - 1)}>
            {t('back')}
          </button>
        )}
        {!isLast && (
          <button type="button" class="as-link" onClick={() => onStep(null)}>
            {t('tour_skip')}
          </button>
        )}
      </div>
    </section>
  );
}
