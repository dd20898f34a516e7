import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../i18n/context.ts';
import { Quoted } from '../../text/Quoted.tsx';

/** What goes. */
export interface Erased {
  saved: number;
  /** Titles of the packs that the reader added. */
  packs: readonly string[];
  subscriptions: number;
}

interface Props {
  erased: Erased;
  onErase: () => void;
  onCancel: () => void;
}

/** Says what would go, and asks once more. */
export function EraseDialog({ erased, onErase, onCancel }: Props) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="erase" aria-labelledby="erase-title" onClose={onCancel}>
      <h2 id="erase-title">{words.t('erase_title')}</h2>
      <p>{words.t('erase_goes')}</p>
      <ul>
        <li>{words.count('erase_saved', erased.saved)}</li>
        <li>
          {words.count('erase_packs', erased.packs.length)}
          {erased.packs.length > 0 && ': '}
          {erased.packs.map((title, i) => (
            <span key={title}>
              {i > 0 && ' · '}
              <Quoted text={title} />
            </span>
          ))}
        </li>
        <li>{words.count('erase_subscriptions', erased.subscriptions)}</li>
        <li>{words.t('erase_settings')}</li>
      </ul>
      <p class="quiet">{words.t('erase_stays')}</p>
      <div class="keeping-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {words.t('cancel')}
        </button>
        <button type="button" class="button" onClick={onErase}>
          {words.t('erase_all')}
        </button>
      </div>
    </dialog>
  );
}
