import { Fragment } from 'preact';
import type { Actor } from '../../model/actor.ts';
import type { UnitCard } from '../../model/card.ts';
import type { Day } from '../../model/date.ts';
import { useWords } from '../i18n/context.ts';
import { unitKind } from '../i18n/kind.ts';
import { nameIn } from '../i18n/name-in.ts';
import { Name } from '../text/Name.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { Alternatives } from './Alternatives.tsx';
import type { CardMention, LookUp } from './card-state.ts';
import { Fact, Facts } from './Facts.tsx';
import { Lineage } from './Lineage.tsx';
import { LookUpName } from './LookUpName.tsx';
import { NamingReports } from './NamingReports.tsx';

interface Props {
  card: UnitCard;
  mention: CardMention;
  published: Day | null;
  onLookUp?: (target: LookUp) => void;
}

/** Other names shown before the rest is left out: enough to recognise it by. */
const ALIASES_SHOWN = 5;

export function UnitCardBody({ card, mention, published, onLookUp }: Props) {
  const words = useWords();
  const { actor, side } = card;
  return (
    <>
      <Name name={actor?.name ?? mention.name ?? mention.text} nameAr={actor?.nameAr ?? null} heading="h2" />
      {!actor && <p class="notice">{words.t('unit_not_in_data')}</p>}
      <Facts>
        {side && (
          <Fact label={words.t('unit_side')}>
            {words.t(`side_${side}`)}
            {published && <span class="quiet small"> {words.t('on_day', [words.day(published)])}</span>}
          </Fact>
        )}
        {card.parent && (
          <Fact label={words.t('unit_parent')}>
            <LookUpName
              target={{ kind: 'unit', id: card.parent.id, name: card.parent.name }}
              name={nameIn(words, card.parent)}
              onLookUp={onLookUp}
            />
          </Fact>
        )}
        {actor && <Aliases actor={actor} />}
      </Facts>
      {card.lineage.length > 1 && (
        <section class="card-section">
          <h3>{words.t('unit_lineage')}</h3>
          <Lineage steps={card.lineage} here={actor?.id ?? null} published={published} onLookUp={onLookUp} />
        </section>
      )}
      <Alternatives
        items={card.alternatives.map((other) => ({ ...other, detail: unitKind(words, other.kind) }))}
        kind="unit"
        onLookUp={onLookUp}
      />
      {actor && <NamingReports card={card} />}
    </>
  );
}

function Aliases({ actor }: { actor: Actor }) {
  const { t } = useWords();
  const others = actor.aliases
    .filter((alias) => alias !== actor.name && alias !== actor.nameAr)
    .slice(0, ALIASES_SHOWN);
  if (others.length === 0) return null;
  return (
    <Fact label={t('unit_aliases')}>
      {others.map((alias, i) => (
        <Fragment key={alias}>
          {i > 0 && ' '}
          <span class="one-name">
            <Quoted text={alias} />
            {i < others.length - 1 && ' ·'}
          </span>
        </Fragment>
      ))}
    </Fact>
  );
}
