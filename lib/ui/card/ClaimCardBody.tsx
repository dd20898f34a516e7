import type { ClaimCard } from '../../model/card.ts';
import type { Day } from '../../model/date.ts';
import { CopyClaim } from '../claim/CopyClaim.tsx';
import { claimPlace } from '../claim/claim-place.ts';
import { headline, readAs, victimsText } from '../claim/claim-words.ts';
import { OtherFigures } from '../claim/OtherFigures.tsx';
import { useWords } from '../i18n/context.ts';
import { nameIn } from '../i18n/name-in.ts';
import { Coverage } from '../report/Coverage.tsx';
import { Quoted } from '../text/Quoted.tsx';
import type { LookUp } from './card-state.ts';
import { Fact, Facts } from './Facts.tsx';
import { LookUpName } from './LookUpName.tsx';

interface Props {
  card: ClaimCard;
  published: Day | null;
  onLookUp?: ((target: LookUp) => void) | undefined;
}

/** The claim in plain words, then the other figures for what may be the same harm. */
export function ClaimCardBody({ card, published, onLookUp }: Props) {
  const words = useWords();
  return (
    <>
      <h2 class="claim-headline">{headline(words, card.claim.event, card.claim)}</h2>
      <ClaimFacts card={card} onLookUp={onLookUp} />
      <section class="card-section">
        {card.groups.length === 0 ? (
          <NoFigures card={card} />
        ) : (
          <OtherFigures
            card={card}
            published={published}
            counterName={(root, name) => (
              <LookUpName target={{ kind: 'unit', id: root, name }} onLookUp={onLookUp} />
            )}
          />
        )}
      </section>
      <CopyClaim card={card} />
    </>
  );
}

/** That no other report gives a figure is said only where other reports were looked up. */
function NoFigures({ card: { unsought, coverage } }: { card: ClaimCard }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t(unsought ? 'figures_unsought' : 'no_other_figure')}</h3>
      {unsought === null && <Coverage coverage={coverage} />}
      {unsought === 'no-day' && <p class="coverage">{t('figures_unsought_no_day')}</p>}
      {unsought === 'no-database' && <p class="coverage">{t('coverage_none')}</p>}
    </>
  );
}

function ClaimFacts({ card, onLookUp }: Pick<Props, 'card' | 'onLookUp'>) {
  const words = useWords();
  const { claim } = card;
  const when = words.period(claim.from, claim.to);
  const place = claimPlace(words, card);
  const read = readAs(words, claim);
  return (
    <Facts>
      <Fact label={words.t('claim_who')}>{victimsText(words, claim.victims)}</Fact>
      <Fact label={words.t('claim_says')}>
        <SaidBy card={card} onLookUp={onLookUp} />
      </Fact>
      {place && (
        <Fact label={words.t('claim_where')}>
          {card.place ? (
            <LookUpName
              target={{ kind: 'place', id: card.place.id, name: card.place.name }}
              name={place}
              onLookUp={onLookUp}
            />
          ) : (
            <Quoted text={place} />
          )}
        </Fact>
      )}
      {when && <Fact label={words.t('claim_when')}>{when}</Fact>}
      {!isNumberItself(claim) && (
        <Fact label={words.t('claim_printed')}>
          <q>
            <Quoted text={claim.words} />
          </q>
          {read && <span class="quiet"> {read}</span>}
        </Fact>
      )}
      {claim.partOf !== null && <Fact label={words.t('claim_part')}>{words.t('claim_part_of')}</Fact>}
    </Facts>
  );
}

/** "54" says no more than the headline; "at least 54" and "eleven" do. */
function isNumberItself({ words, min, max }: ClaimCard['claim']): boolean {
  return min === max && words.replaceAll(',', '') === String(min);
}

function SaidBy({ card, onLookUp }: Pick<Props, 'card' | 'onLookUp'>) {
  const words = useWords();
  const { claim, rootName, rootNameAr, rootIsActor } = card;
  const shown = nameIn(words, { name: rootName, nameAr: rootNameAr });
  if (!claim.source && !shown) return <>{words.t('claim_own_voice')}</>;
  return (
    <>
      {shown && claim.root && rootIsActor ? (
        <LookUpName target={{ kind: 'unit', id: claim.root, name: shown }} onLookUp={onLookUp} />
      ) : (
        shown && <Quoted text={shown} />
      )}
      {claim.source && !repeats(claim.source, rootName) && (
        <span class={rootName ? 'quiet' : undefined}>
          {rootName && ' '}
          <q>
            <Quoted text={claim.source} />
          </q>
        </span>
      )}
    </>
  );
}

/** “the Observatory” says more than the name that follows from it only where it is not that name again. */
function repeats(source: string, rootName: string | null): boolean {
  return rootName !== null && source.toLowerCase().includes(rootName.toLowerCase());
}
