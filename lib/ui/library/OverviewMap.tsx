import { useMemo } from 'preact/hooks';
import { GOVERNORATES, type Governorate, type GovernorateCode } from '../../model/place.ts';
import { useWords } from '../i18n/context.ts';
import { governorateName } from '../i18n/governorate.ts';
import { drawOutlines } from '../map/outlines.ts';

interface Props {
  totals: Partial<Record<Governorate, number>>;
  chosen: Governorate | null;
}

const WIDTH = 320;
const HEIGHT = 232;

/** Results by governorate: the more reports, the darker. The filter beside it chooses one. */
export function OverviewMap({ totals, chosen }: Props) {
  const words = useWords();
  const map = useMemo(() => drawOutlines(WIDTH, HEIGHT), []);
  const most = Math.max(1, ...Object.values(totals));
  const said = Object.entries(totals)
    .filter(([, total]) => total > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, total]) => `${governorateName(words, name as Governorate)} ${words.number(total)}`);
  return (
    <section>
      <h3>{words.t('by_governorate')}</h3>
      <svg
        class="map"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.t('map_overview_label', [words.list(said)])}
      >
        <rect class="map-ground" width={WIDTH} height={HEIGHT} />
        <path class="map-neighbours" d={map.neighbours} />
        {map.governorates.map(({ code, d }) => {
          const name = GOVERNORATES[code as GovernorateCode] as Governorate | undefined;
          const total = (name && totals[name]) ?? 0;
          return (
            <g key={code}>
              <path class={name && name === chosen ? 'map-gov map-gov-chosen' : 'map-gov'} d={d} />
              <path class="map-share" d={d} style={{ fillOpacity: 0.75 * Math.sqrt(total / most) }}>
                {name && <title>{`${governorateName(words, name)}: ${words.number(total)}`}</title>}
              </path>
            </g>
          );
        })}
        {map.waters.map(({ d, area }, i) => (
          <path key={i} class={area ? 'map-lake' : 'map-river'} d={d} />
        ))}
      </svg>
    </section>
  );
}
