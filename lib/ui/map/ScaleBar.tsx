import { useWords } from '../i18n/context.ts';

const LENGTHS_KM = [100, 50, 20, 10, 5, 2, 1];
/** The most pixels that it takes. */
const ROOM = 90;

/** How far is far on this map. */
export function ScaleBar({ perKm, height }: { perKm: number; height: number }) {
  const { locale } = useWords();
  const km = LENGTHS_KM.find((length) => length * perKm <= ROOM) ?? 1;
  const [left, base] = [10, height - 10];
  const text = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' }).format(km);
  return (
    <g class="map-scale">
      <path d={`M${left} ${base - 4}v4h${(km * perKm).toFixed(1)}v-4`} />
      <text x={left + (km * perKm) / 2} y={base - 6}>
        {text}
      </text>
    </g>
  );
}
