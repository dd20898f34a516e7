import type { PlaceCard } from '../../model/card.ts';
import type { Place } from '../../model/place.ts';
import { useWords } from '../i18n/context.ts';
import { codeOf } from '../i18n/governorate.ts';
import { PlaceMap } from '../map/PlaceMap.tsx';
import { partOfCountry } from '../map/where.ts';
import { Name } from '../text/Name.tsx';
import { Alternatives } from './Alternatives.tsx';
import { AreaLine, areaOf } from './AreaLine.tsx';
import type { CardMention, LookUp } from './card-state.ts';
import { NamingReports } from './NamingReports.tsx';

interface Props {
  card: PlaceCard;
  mention: CardMention;
  onLookUp?: (target: LookUp) => void;
}

export function PlaceCardBody({ card, mention, onLookUp }: Props) {
  const words = useWords();
  const { place } = card;
  return (
    <>
      <Name name={place?.name ?? mention.name ?? mention.text} nameAr={place?.nameAr ?? null} heading="h2" />
      {place ? (
        <PlaceFacts place={place} card={card} onLookUp={onLookUp} />
      ) : (
        <p class="notice">{words.t('place_not_in_data')}</p>
      )}
      <Alternatives
        items={card.alternatives.map((other) => ({ ...other, detail: areaOf(words, other).join(', ') }))}
        kind="place"
        onLookUp={onLookUp}
      />
      {place && <NamingReports card={card} />}
    </>
  );
}

function PlaceFacts({ place, card, onLookUp }: { place: Place } & Pick<Props, 'card' | 'onLookUp'>) {
  const words = useWords();
  const { lat, lon, precision } = place;
  const spot = lat !== null && lon !== null ? { id: place.id, lat, lon, precision } : null;
  return (
    <>
      <AreaLine place={place} areas={card.areas} onLookUp={onLookUp} />
      {spot && !place.country && (
        <PlaceMap
          spots={[spot]}
          governorate={place.governorate && codeOf(place.governorate)}
          label={words.t('map_label', [place.name, words.t(`part_${partOfCountry(spot)}`)])}
        />
      )}
      <p class="place-precision">{words.t(`precision_${precision}`)}</p>
    </>
  );
}
