import { useState } from 'preact/hooks';
import { EVENTS, VICTIM_GROUPS } from '../../model/claim.ts';
import { victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { nameIn } from '../i18n/name-in.ts';
import { Icon } from '../icon/Icon.tsx';
import { Choice } from './Choice.tsx';
import type { NamedCount, Overview } from './library-state.ts';
import type { Search } from './search.ts';

interface Props {
  search: Search;
  /** Null while the reports are not yet counted. */
  overview: Overview | null;
  onSearch: (search: Search) => void;
}

/** Search as one types, and the filters beside it; on a narrow page these are folded away. */
export function Filters({ search, overview, onSearch }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <search class="filters">
      <label class="field search-field">
        <span>{t('search')}</span>
        <Icon name="search" />
        <input
          type="search"
          spellcheck={false}
          autocomplete="off"
          // An empty field is written from the side of the interface, as its hint is.
          dir={search.text ? 'auto' : undefined}
          value={search.text}
          placeholder={t('search_placeholder')}
          onInput={(event) => onSearch({ ...search, text: event.currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="button filters-fold"
        aria-expanded={open}
        aria-controls="filters-rest"
        onClick={() => setOpen(!open)}
      >
        {t('filters')}
      </button>
      <div id="filters-rest" class={open ? 'filters-rest filters-open' : 'filters-rest'}>
        <Dates search={search} onSearch={onSearch} />
        <Choices search={search} overview={overview} onSearch={onSearch} />
      </div>
    </search>
  );
}

function Dates({ search, onSearch }: Omit<Props, 'overview'>) {
  const { t } = useWords();
  return (
    <div class="field-pair">
      <label class="field">
        <span>{t('from')}</span>
        <input
          type="date"
          value={search.from ?? ''}
          max={search.to ?? undefined}
          onChange={(e) => onSearch({ ...search, from: e.currentTarget.value || null })}
        />
      </label>
      <label class="field">
        <span>{t('to')}</span>
        <input
          type="date"
          value={search.to ?? ''}
          min={search.from ?? undefined}
          onChange={(e) => onSearch({ ...search, to: e.currentTarget.value || null })}
        />
      </label>
    </div>
  );
}

function Choices({ search, overview, onSearch }: Props) {
  const words = useWords();
  const { t } = words;
  const set = (change: Partial<Search>) => onSearch({ ...search, ...change });
  const counted = (counts: readonly { id: string; count: number }[] | undefined, id: string) =>
    counts?.find((one) => one.id === id)?.count ?? null;
  const named = ({ id, count, ...names }: NamedCount) => ({ id, name: nameIn(words, names), count });
  return (
    <>
      <Choice
        label={t('event')}
        chosen={search.event}
        options={EVENTS.map((id) => ({ id, name: t(`event_${id}`), count: counted(overview?.events, id) }))}
        onChoose={(event) => set({ event })}
      />
      <Choice
        label={t('victims')}
        chosen={search.victims}
        options={VICTIM_GROUPS.map((id) => ({
          id,
          name: victimsText(words, id),
          count: counted(overview?.victims, id),
        }))}
        onChoose={(victims) => set({ victims })}
      />
      <Choice
        label={t('kinds_unit')}
        chosen={search.actor}
        options={overview?.actors.map(named) ?? []}
        onChoose={(actor) => set({ actor })}
      />
      <Choice
        label={t('outlet')}
        chosen={search.outlet}
        options={overview?.outlets.map(named) ?? []}
        onChoose={(outlet) => set({ outlet })}
      />
    </>
  );
}
