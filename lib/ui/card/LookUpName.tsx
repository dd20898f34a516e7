import { Quoted } from '../text/Quoted.tsx';
import type { LookUp } from './card-state.ts';

interface Props {
  target: LookUp;
  /** Shown instead of the target's own name. */
  name?: string;
  /** Without it the name is plain text. */
  onLookUp?: ((target: LookUp) => void) | undefined;
}

/** A name that leads to the card of its place or unit, within the card. */
export function LookUpName({ target, name = target.name, onLookUp }: Props) {
  if (!onLookUp) return <Quoted text={name} />;
  return (
    <button type="button" class="as-link" data-look-up={target.id} onClick={() => onLookUp(target)}>
      <Quoted text={name} />
    </button>
  );
}
