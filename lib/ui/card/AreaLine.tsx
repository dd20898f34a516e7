import type { PlaceCard } from '../../model/card.ts';
import type { Governorate, Place } from '../../model/place.ts';
import { useWords } from '../i18n/context.ts';
import { countryName } from '../i18n/country.ts';
import { governorateName } from '../i18n/governorate.ts';
import { nameIn } from '../i18n/name-in.ts';
import type { Words } from '../i18n/words.ts';
import { Quoted } from '../text/Quoted.tsx';
import type { LookUp } from './card-state.ts';
import { LookUpName } from './LookUpName.tsx';

interface Props {
  place: Place;
  areas: PlaceCard['areas'];
  onLookUp?: ((target: LookUp) => void) | undefined;
}

/** “Subdistrict › District › Governorate”, each in its own direction and to be looked up; nothing where none is known. */
export function AreaLine({ place, areas, onLookUp }: Props) {
  const words = useWords();
  const shown = distinct(areas.map((area) => ({ ...area, shown: areaName(words, area) })));
  if (shown.length === 0 && place.country) {
    return (
      <p class="place-area">
        <Quoted text={countryName(words, place.country)} />
      </p>
    );
  }
  if (shown.length === 0) return null;
  return (
    <p class="place-area">
      {shown.map(({ id, name, shown }, i) => (
        <span key={id}>
          {i > 0 && <span class="quiet"> › </span>}
          <LookUpName target={{ kind: 'place', id, name }} name={shown} onLookUp={onLookUp} />
        </span>
      ))}
    </p>
  );
}

/** Damascus is a subdistrict, a district and a governorate: said once, as the widest. */
function distinct<Area extends { shown: string }>(areas: readonly Area[]): Area[] {
  return areas.filter(({ shown }, i) => !areas.some((other, j) => j > i && other.shown === shown));
}

function areaName(words: Words, area: PlaceCard['areas'][number]): string {
  if (area.kind === 'governorate') return governorateName(words, area.name as Governorate);
  return nameIn(words, area);
}

/** The areas that a place lies in, smallest first, without what would only repeat its own name. */
export function areaOf(words: Words, place: Place): string[] {
  const governorate = place.governorate && governorateName(words, place.governorate);
  const country = place.country && countryName(words, place.country);
  const parts = [place.subdistrict, place.district, governorate, country];
  const own = place.kind === 'governorate' ? governorate : place.name;
  return [...new Set(parts.filter((part): part is string => Boolean(part) && part !== own))];
}
