import { victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { governorateName } from '../i18n/governorate.ts';
import { nameIn } from '../i18n/name-in.ts';
import type { Words } from '../i18n/words.ts';
import { Icon } from '../icon/Icon.tsx';
import { Quoted } from '../text/Quoted.tsx';
import type { NamedCount, Overview } from './library-state.ts';
import { NO_FILTERS, type Search } from './search.ts';

interface Props {
  search: Search;
  overview: Overview | null;
  onSearch: (search: Search) => void;
}

/** What is being filtered by, each to be taken away. */
export function ActiveFilters({ search, overview, onSearch }: Props) {
  const words = useWords();
  const active = filtersIn(words, search, overview);
  if (active.length === 0) return null;
  return (
    <ul class="chips">
      {active.map(({ name, without }) => (
        <li key={name}>
          <button
            type="button"
            class="chip"
            aria-label={words.t('remove_filter', [name])}
            onClick={() => onSearch({ ...search, ...without })}
          >
            <Quoted text={name} /> <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="as-link" onClick={() => onSearch({ ...NO_FILTERS, text: search.text })}>
          {words.t('clear_filters')}
        </button>
      </li>
    </ul>
  );
}

function filtersIn(
  words: Words,
  search: Search,
  overview: Overview | null,
): { name: string; without: Partial<Search> }[] {
  const { from, to, governorate, actor, outlet, event, victims } = search;
  return [
    (from || to) && { name: words.period(from, to), without: { from: null, to: null } },
    governorate && { name: governorateName(words, governorate), without: { governorate: null } },
    actor && { name: nameOf(words, overview?.actors, actor), without: { actor: null } },
    outlet && { name: nameOf(words, overview?.outlets, outlet), without: { outlet: null } },
    event && { name: words.t(`event_${event}`), without: { event: null } },
    victims && { name: victimsText(words, victims), without: { victims: null } },
  ].filter((filter) => filter !== null && filter !== '');
}

/** The name of what is filtered by; one that no report has is told by its id. */
export function nameOf(words: Words, named: readonly NamedCount[] | undefined, id: string): string {
  const found = named?.find((one) => one.id === id);
  return found ? nameIn(words, found) : id.replaceAll('_', ' ');
}
