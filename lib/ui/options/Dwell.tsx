import { useWords } from '../i18n/context.ts';

const STEP_MS = 50;
const LONGEST_MS = 1500;

/** How long the pointer rests on a mark before its card opens. */
export function Dwell({ dwell, onChange }: { dwell: number; onChange: (dwell: number) => void }) {
  const { t, locale } = useWords();
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(dwell / 1000);
  return (
    <label class="field dwell">
      <span>{t('options_dwell')}</span>
      <span class="dwell-line">
        <input
          type="range"
          min={0}
          max={LONGEST_MS}
          step={STEP_MS}
          value={dwell}
          aria-valuetext={seconds}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output>{seconds}</output>
      </span>
    </label>
  );
}
