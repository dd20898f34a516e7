import { useMemo } from 'preact/hooks';
import { GOVERNORATES, type Governorate, type GovernorateCode } from '../../model/place.ts';
import type { FacetCount } from '../../model/report-search.ts';
import { useWords } from '../i18n/context.ts';
import { governorateName } from '../i18n/governorate.ts';
import { drawOutlines } from '../map/outlines.ts';

interface Props {
  counts: readonly FacetCount[];
  chosen: Governorate | null;
  onChoose: (governorate: Governorate | null) => void;
}

const WIDTH = 320;
const HEIGHT = 232;

/**
 * Reports by governorate: the more, the darker. A pointer chooses one; the list of governorates beside it says and does
 * the same for everyone else, so the drawing itself is hidden from assistive technology.
 */
export function OverviewMap({ counts, chosen, onChoose }: Props) {
  const words = useWords();
  const map = useMemo(() => drawOutlines(WIDTH, HEIGHT), []);
  const totals = new Map(counts.map(({ id, count }) => [id, count]));
  const most = Math.max(1, ...totals.values());
  return (
    <svg class="map overview-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect class="map-ground" width={WIDTH} height={HEIGHT} />
      <path class="map-neighbours" d={map.neighbours} />
      <path class="map-country" d={map.country} />
      {map.governorates.map(({ code, d }) => {
        const name = GOVERNORATES[code as GovernorateCode] as Governorate | undefined;
        const total = (name && totals.get(name)) ?? 0;
        // The zone between the lines on the Golan belongs to none of the fourteen.
        if (!name) return <path key={code} class="map-gov" d={d} />;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone, see above
          <g key={code} class="map-choice" onClick={() => onChoose(name === chosen ? null : name)}>
            <title>{words.t('choice_count', [governorateName(words, name), words.number(total)])}</title>
            <path class="map-gov" d={d} />
            <path class="map-share" d={d} style={{ fillOpacity: 0.75 * Math.sqrt(total / most) }} />
          </g>
        );
      })}
      {map.waters.map(({ d, area }, i) => (
        <path key={i} class={area ? 'map-lake' : 'map-river'} d={d} />
      ))}
      {/* Drawn last, so that no neighbour's edge covers it. */}
      {map.governorates.map(({ code, d }) =>
        chosen && GOVERNORATES[code as GovernorateCode] === chosen ? (
          <path key={code} class="map-gov-chosen" d={d} />
        ) : null,
      )}
    </svg>
  );
}
