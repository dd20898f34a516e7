import { useState } from 'preact/hooks';
import { useWords } from '../i18n/context.ts';
import { Governorates } from './Governorates.tsx';
import type { LibraryEvents, Overview } from './library-state.ts';
import { OverviewMap } from './OverviewMap.tsx';
import type { Search } from './search.ts';
import { Timeline } from './Timeline.tsx';

interface Props {
  overview: Overview;
  search: Search;
  events: Pick<LibraryEvents, 'onSearch' | 'onZoom'>;
}

/** Where there is room for both beside each other, they stand open from the start. */
const WIDE = '(min-width: 46rem)';

/** The reports that fit over time and over the country; each filters the other. */
export function Overviews({ overview, search, events }: Props) {
  const words = useWords();
  const [open] = useState(() => matchMedia(WIDE).matches);
  const place = {
    counts: overview.governorates,
    chosen: search.governorate,
    onChoose: (governorate: Search['governorate']) => events.onSearch({ ...search, governorate }),
  };
  return (
    <details class="overview-fold" open={open}>
      <summary>{words.t('timeline_and_map')}</summary>
      <div class="overview">
        <Timeline
          overview={overview}
          from={search.from}
          to={search.to}
          onPeriod={(from, to) => events.onSearch({ ...search, from, to })}
          onZoom={events.onZoom}
        />
        <section class="overview-places">
          <h3>{words.t('by_governorate')}</h3>
          <OverviewMap {...place} />
        </section>
        <Governorates {...place} />
      </div>
    </details>
  );
}
