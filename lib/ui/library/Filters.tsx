import { EVENTS, VICTIM_GROUPS } from '../../model/claim.ts';
import { GOVERNORATES } from '../../model/place.ts';
import { victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { governorateName } from '../i18n/governorate.ts';
import { Icon } from '../icon/Icon.tsx';
import { Choice } from './Choice.tsx';
import type { Search } from './search.ts';

interface Props {
  search: Search;
  outlets: readonly { id: string; name: string }[];
  onSearch: (search: Search) => void;
}

/** Search as one types, and the filters beside it. */
export function Filters({ search, outlets, onSearch }: Props) {
  const words = useWords();
  const { t } = words;
  const set = (change: Partial<Search>) => onSearch({ ...search, ...change });
  return (
    <search class="filters">
      <label class="field search-field">
        <span>{t('search')}</span>
        <Icon name="search" />
        <input
          type="search"
          spellcheck={false}
          dir="auto"
          value={search.text}
          placeholder={t('search_placeholder')}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </label>
      <div class="field-pair">
        <label class="field">
          <span>{t('from')}</span>
          <input
            type="date"
            value={search.from ?? ''}
            onChange={(e) => set({ from: e.currentTarget.value || null })}
          />
        </label>
        <label class="field">
          <span>{t('to')}</span>
          <input
            type="date"
            value={search.to ?? ''}
            onChange={(e) => set({ to: e.currentTarget.value || null })}
          />
        </label>
      </div>
      <Choice
        label={t('governorate')}
        chosen={search.governorate}
        options={Object.values(GOVERNORATES).map((id) => ({ id, name: governorateName(words, id) }))}
        onChoose={(governorate) => set({ governorate })}
      />
      <Choice
        label={t('event')}
        chosen={search.event}
        options={EVENTS.map((id) => ({ id, name: t(`event_${id}`) }))}
        onChoose={(event) => set({ event })}
      />
      <Choice
        label={t('victims')}
        chosen={search.victims}
        options={VICTIM_GROUPS.map((id) => ({ id, name: victimsText(words, id) }))}
        onChoose={(victims) => set({ victims })}
      />
      <Choice
        label={t('outlet')}
        chosen={search.outlet}
        options={outlets}
        onChoose={(outlet) => set({ outlet })}
      />
    </search>
  );
}
