import { useWords } from '../i18n/context.ts';
import type { LibraryState } from './library-state.ts';

/** So many are read before anyone could see that they are being read. */
const UNNOTICED = 3000;

/** How far the reports have been read to be searched. */
export function Reading({ reading }: { reading: NonNullable<LibraryState['reading']> }) {
  const words = useWords();
  const { done, of } = reading;
  if (of <= UNNOTICED) return null;
  return (
    <p class="seeding">
      <span>{words.t('reading_reports', [words.number(Math.min(done, of)), words.number(of)])}</span>
      <progress max={of} value={done} aria-label={words.t('reading_reports_label')} />
    </p>
  );
}
