import type { MarkKind } from '../../model/settings.ts';
import { useWords } from '../i18n/context.ts';
import { placeKind, unitKind } from '../i18n/kind.ts';
import type { Words } from '../i18n/words.ts';
import { Problem } from '../text/Problem.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { CardFrame } from './CardFrame.tsx';
import { ClaimCardBody } from './ClaimCardBody.tsx';
import type { CardState, LookUp } from './card-state.ts';
import { PlaceCardBody } from './PlaceCardBody.tsx';
import { UnitCardBody } from './UnitCardBody.tsx';

interface Props {
  state: CardState;
  onClose: () => void;
  onLookUp?: (target: LookUp) => void;
  /** Returns to the card that this one was looked up from. */
  onBack?: () => void;
}

/** The hover card in each of its states. */
export function Card({ state, onClose, onLookUp, onBack }: Props) {
  const words = useWords();
  const frame = { kind: kindOf(state), label: labelOf(words, state), onClose, onBack };
  if (state.mode === 'loading') {
    return (
      <CardFrame {...frame} busy>
        <Title text={state.mention.text} />
        <p class="loading" role="status">
          {words.t('loading')}
        </p>
      </CardFrame>
    );
  }
  if (state.mode === 'failed') {
    return (
      <CardFrame {...frame}>
        <Title text={state.mention.text} />
        <Problem problem={state.problem} />
      </CardFrame>
    );
  }
  const { card, mention, published } = state;
  return (
    <CardFrame {...frame}>
      {card.kind === 'place' && <PlaceCardBody card={card} mention={mention} onLookUp={onLookUp} />}
      {card.kind === 'unit' && (
        <UnitCardBody card={card} mention={mention} published={published} onLookUp={onLookUp} />
      )}
      {card.kind === 'claim' && <ClaimCardBody card={card} published={published} onLookUp={onLookUp} />}
    </CardFrame>
  );
}

function Title({ text }: { text: string }) {
  return (
    <h2 class="name-first">
      <Quoted text={text} />
    </h2>
  );
}

function kindOf(state: CardState): MarkKind {
  return state.mode === 'ready' ? state.card.kind : state.kind;
}

function labelOf(words: Words, state: CardState): string {
  if (state.mode === 'ready') {
    const { card } = state;
    if (card.kind === 'place' && card.place) return placeKind(words, card.place.kind);
    if (card.kind === 'unit' && card.actor) return unitKind(words, card.actor.kind);
  }
  return words.t(`kind_${kindOf(state)}`);
}
