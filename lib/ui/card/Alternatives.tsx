import { useWords } from '../i18n/context.ts';
import { nameIn } from '../i18n/name-in.ts';
import { Quoted } from '../text/Quoted.tsx';
import type { LookUp } from './card-state.ts';
import { LookUpName } from './LookUpName.tsx';

interface Props {
  items: readonly { id: string; name: string; nameAr: string | null; detail: string }[];
  kind: LookUp['kind'];
  onLookUp?: (target: LookUp) => void;
}

/** Others of the same name: the reader may know better than the rules. */
export function Alternatives({ items, kind, onLookUp }: Props) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <details class="more">
      <summary>{words.count(`alternatives_${kind}`, items.length)}</summary>
      <ul class="alternatives">
        {items.map(({ id, name, nameAr, detail }) => {
          const shown = nameIn(words, { name, nameAr });
          return (
            <li key={id}>
              <LookUpName target={{ kind, id, name }} name={shown} onLookUp={onLookUp} />{' '}
              <span class="quiet">
                <Quoted text={detail} />
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
