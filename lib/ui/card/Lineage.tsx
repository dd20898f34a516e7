import type { UnitCard } from '../../model/card.ts';
import { useWords } from '../i18n/context.ts';
import { Quoted } from '../text/Quoted.tsx';
import type { LookUp } from './card-state.ts';

interface Props {
  steps: UnitCard['lineage'];
  /** Id of the one that the card is about. */
  here: string | null;
  onLookUp?: (target: LookUp) => void;
}

/** What it was called when, in order of time. */
export function Lineage({ steps, here, onLookUp }: Props) {
  const words = useWords();
  return (
    <ol class="lineage">
      {steps.map(({ id, name, from, to }) => (
        <li key={id} class={id === here ? 'lineage-here' : undefined} aria-current={id === here || undefined}>
          {onLookUp && id !== here ? (
            <button type="button" class="as-link" onClick={() => onLookUp({ kind: 'unit', id, name })}>
              <Quoted text={name} />
            </button>
          ) : (
            <Quoted text={name} />
          )}
          {(from || to) && <span class="quiet"> {yearsOf(words, from, to)}</span>}
        </li>
      ))}
    </ol>
  );
}

/** Dates of foundings are often known to the year or month only, so a year is all that is shown. */
function yearsOf(words: ReturnType<typeof useWords>, from: string | null, to: string | null): string {
  const year = (text: string) =>
    new Intl.NumberFormat(words.locale, { useGrouping: false }).format(Number(text.slice(0, 4)));
  if (from && to && from.slice(0, 4) === to.slice(0, 4)) return year(from);
  return words.t('years', [from ? year(from) : '', to ? year(to) : '']);
}
