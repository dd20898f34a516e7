import { victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { governorateName } from '../i18n/governorate.ts';
import type { Words } from '../i18n/words.ts';
import { Icon } from '../icon/Icon.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { NO_FILTERS, type Search } from './search.ts';

/** What is being filtered by, each to be taken away. */
export function ActiveFilters({ search, onSearch }: { search: Search; onSearch: (search: Search) => void }) {
  const words = useWords();
  const active = filtersIn(words, search);
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

function filtersIn(words: Words, search: Search): { name: string; without: Partial<Search> }[] {
  const { from, to, governorate, actor, outlet, event, victims } = search;
  return [
    (from || to) && { name: words.period(from, to), without: { from: null, to: null } },
    governorate && { name: governorateName(words, governorate), without: { governorate: null } },
    actor && { name: actor.replaceAll('_', ' '), without: { actor: null } },
    outlet && { name: outlet, without: { outlet: null } },
    event && { name: words.t(`event_${event}`), without: { event: null } },
    victims && { name: victimsText(words, victims), without: { victims: null } },
  ].filter((filter) => filter !== null && filter !== '');
}
