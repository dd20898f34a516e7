import type { Place } from '../../model/place.ts';
import { useWords } from '../i18n/context.ts';
import { governorateName } from '../i18n/governorate.ts';
import type { Words } from '../i18n/words.ts';
import { Quoted } from '../text/Quoted.tsx';

/** “Subdistrict › District › Governorate”, each in its own direction; nothing where no area is known. */
export function AreaLine({ place }: { place: Place }) {
  const words = useWords();
  const parts = areaOf(words, place);
  if (parts.length === 0) return null;
  return (
    <p class="place-area">
      {parts.map((part, i) => (
        <span key={part}>
          {i > 0 && <span class="quiet"> › </span>}
          <Quoted text={part} />
        </span>
      ))}
    </p>
  );
}

/** The areas that a place lies in, smallest first, without what would only repeat its own name. */
export function areaOf(words: Words, place: Place): string[] {
  const governorate = place.governorate && governorateName(words, place.governorate);
  const parts = [place.subdistrict, place.district, governorate, place.country];
  const own = place.kind === 'governorate' ? governorate : place.name;
  return [...new Set(parts.filter((part): part is string => Boolean(part) && part !== own))];
}
