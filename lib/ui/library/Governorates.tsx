import { GOVERNORATES, type Governorate } from '../../model/place.ts';
import type { FacetCount } from '../../model/report-search.ts';
import { useWords } from '../i18n/context.ts';
import { governorateName } from '../i18n/governorate.ts';

interface Props {
  counts: readonly FacetCount[];
  chosen: Governorate | null;
  onChoose: (governorate: Governorate | null) => void;
}

/** The map in words: each governorate with its number of reports, to be chosen or, pressed again, left. */
export function Governorates({ counts, chosen, onChoose }: Props) {
  const words = useWords();
  const totals = new Map(counts.map(({ id, count }) => [id, count]));
  const listed = Object.values(GOVERNORATES)
    .map((id) => ({ id, name: governorateName(words, id), total: totals.get(id) ?? 0 }))
    .sort((a, b) => a.name.localeCompare(b.name, words.locale));
  return (
    <ul class="governorates" aria-label={words.t('by_governorate')}>
      {listed.map(({ id, name, total }) => (
        <li key={id}>
          <button
            type="button"
            class="governorate"
            aria-pressed={id === chosen}
            disabled={total === 0 && id !== chosen}
            onClick={() => onChoose(id === chosen ? null : id)}
          >
            <span>{name}</span> <span class="governorate-total">{words.number(total)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
