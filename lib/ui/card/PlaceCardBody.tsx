import type { PlaceCard } from '../../model/card.ts';
import type { Place } from '../../model/place.ts';
import { useWords } from '../i18n/context.ts';
import { codeOf } from '../i18n/governorate.ts';
import { PlaceMap } from '../map/PlaceMap.tsx';
import { spotsInWords, spotsOf } from '../map/spots.ts';
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
        items={card.alternatives.map((other) => ({
          ...other,
          detail: areaOf(words, other).join(words.t('comma')),
        }))}
        kind="place"
        onLookUp={onLookUp}
      />
      {place && <NamingReports card={card} />}
    </>
  );
}

function PlaceFacts({ place, card, onLookUp }: { place: Place } & Pick<Props, 'card' | 'onLookUp'>) {
  const words = useWords();
  const [spot] = spotsOf(words, [place]);
  const others = spotsOf(words, card.others).map((other) => ({ ...other, small: true }));
  return (
    <>
      <AreaLine place={place} areas={card.areas} onLookUp={onLookUp} />
      {spot && (
        <PlaceMap
          spots={[...others, spot]}
          governorate={place.governorate && codeOf(place.governorate)}
          label={[
            words.t('map_label', [spot.name, words.t(`part_${partOfCountry(spot)}`)]),
            ...(others.length > 0 ? [spotsInWords(words, 'map_others', others)] : []),
          ].join(' ')}
        />
      )}
      <p class="place-precision">
        {words.t(`precision_${place.precision}`)}
        {spot && others.length > 0 && ` ${words.t('map_small_points')}`}
      </p>
    </>
  );
}
